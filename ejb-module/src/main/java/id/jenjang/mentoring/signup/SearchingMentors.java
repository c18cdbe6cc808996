package id.jenjang.mentoring.signup;

import id.jenjang.access.Allows;
import id.jenjang.access.Caller;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.ReachableProgrammes;
import id.jenjang.people.Competencies;
import id.jenjang.people.Competency;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossiers;
import id.jenjang.people.Job;
import id.jenjang.people.PeopleAmong;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PersonRow;
import id.jenjang.people.UnitRow;
import id.jenjang.requirement.fact.CompetencyFit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds mentors of the programmes that the caller can join, has joined or looks after (cari mentor). */
@Stateless
@Allows(
        value = {Role.EMPLOYEE, Role.COORDINATOR, Role.ANALYST},
        aboutNobody = true)
public class SearchingMentors {
    @Inject
    private SignUps signUps;

    @Inject
    private Joinable joinable;

    @Inject
    private ReachableProgrammes reachable;

    @Inject
    private Callers callers;

    @Inject
    private PeopleAmong among;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Competencies competencies;

    @Inject
    private CurrentJobs jobs;

    @Inject
    private Clock clock;

    /** For the container. */
    public SearchingMentors() {}

    SearchingMentors(
            SignUps signUps,
            Joinable joinable,
            ReachableProgrammes reachable,
            Callers callers,
            PeopleAmong among,
            PeopleOfUnits people,
            Dossiers dossiers,
            Competencies competencies,
            CurrentJobs jobs,
            Clock clock) {
        this.signUps = signUps;
        this.joinable = joinable;
        this.reachable = reachable;
        this.callers = callers;
        this.among = among;
        this.people = people;
        this.dossiers = dossiers;
        this.competencies = competencies;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The programmes whose mentors the caller may look at, the newest first. */
    public List<MentoringProgramme> programmes() {
        Caller caller = callers.current();
        Map<UUID, MentoringProgramme> all = new LinkedHashMap<>();
        if (caller.is(Role.COORDINATOR) || caller.is(Role.ANALYST)) {
            reachable.all().forEach(one -> all.put(one.uuid(), one));
        }
        caller.employee().stream()
                .flatMap(me -> joinable.known(me).stream())
                .map(JoinRow::programme)
                .forEach(one -> all.putIfAbsent(one.uuid(), one));
        return List.copyOf(all.values());
    }

    /** What mentors can be assessed in. */
    public List<Competency> competencies() {
        return competencies.all();
    }

    /** The units to look in, parents first. */
    public List<UnitRow> units() {
        return people.roots().stream()
                .flatMap(root -> people.units(root).stream())
                .toList();
    }

    /** How many fit; none of a programme that the caller may not look at. */
    public long count(MentorsAsked asked) {
        return among.count(found(asked), wanted(asked), LocalDate.now(clock));
    }

    /** A page of those who fit, by name. */
    public List<MentorRow> page(MentorsAsked asked, int first, int size) {
        LocalDate today = LocalDate.now(clock);
        List<PersonRow> page = among.page(found(asked), wanted(asked), today, first, size);
        List<UUID> shown = page.stream().map(PersonRow::uuid).toList();
        Map<UUID, MentorSignUp> signed = signUps.mentors(asked.programme(), shown);
        Map<UUID, List<LevelRow>> levels = levels(shown, today);
        return page.stream()
                .map(person -> row(person, signed.get(person.uuid()), levels.getOrDefault(person.uuid(), List.of())))
                .toList();
    }

    private List<UUID> found(MentorsAsked asked) {
        boolean known = programmes().stream().anyMatch(one -> one.uuid().equals(asked.programme()));
        return known ? signUps.approved(asked.programme(), asked.topic(), asked.freeOnly()) : List.of();
    }

    private static PeopleAmong.Wanted wanted(MentorsAsked asked) {
        return new PeopleAmong.Wanted(asked.words(), asked.unit(), asked.competency(), asked.level());
    }

    private Map<UUID, List<LevelRow>> levels(List<UUID> shown, LocalDate today) {
        Map<String, String> called =
                competencies.all().stream().collect(Collectors.toMap(Competency::code, Competency::name));
        Map<UUID, List<LevelRow>> levels = new HashMap<>();
        dossiers.forEach(
                shown,
                person -> levels.put(
                        person.identity().uuid(),
                        CompetencyFit.valid(person, today).entrySet().stream()
                                .map(one -> new LevelRow(
                                        one.getKey(), called.getOrDefault(one.getKey(), one.getKey()), one.getValue()))
                                .sorted(Comparator.comparing((LevelRow one) -> -one.level())
                                        .thenComparing(LevelRow::name))
                                .toList()));
        return levels;
    }

    private MentorRow row(PersonRow person, MentorSignUp one, List<LevelRow> levels) {
        String job = person.job() == null
                ? ""
                : jobs.known().catalogue().byCode(person.job()).map(Job::name).orElse("");
        return new MentorRow(
                person.uuid(),
                person.name(),
                job,
                person.unitName() == null ? "" : person.unitName(),
                one.statement(),
                one.topics(),
                levels,
                one.capacity(),
                Math.max(0, one.capacity() - one.taken()));
    }
}
