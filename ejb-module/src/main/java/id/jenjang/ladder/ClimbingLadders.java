package id.jenjang.ladder;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossiers;
import id.jenjang.people.Job;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PersonRow;
import id.jenjang.people.Predicate;
import id.jenjang.requirement.CreditAim;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.fact.CreditForecast;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.metrics.annotation.Timed;

/** Answers where one person stands on the ladders and where they can go (menaiki jalur karier). */
@Stateless
public class ClimbingLadders {
    @Inject
    private CurrentLadders current;

    @Inject
    private Dossiers dossiers;

    @Inject
    private PeopleOfUnits people;

    /** For the container. */
    public ClimbingLadders() {}

    ClimbingLadders(CurrentLadders current, Dossiers dossiers, PeopleOfUnits people) {
        this.current = current;
        this.dossiers = dossiers;
        this.people = people;
    }

    /** Where the person stands: position, grade, tenure, retirement, credit points. */
    @Allows({Role.EMPLOYEE, Role.UNIT_HEAD, Role.ANALYST})
    public StandingRow standing(@AboutPerson UUID employee) {
        Ladders ladders = current.today();
        Dossier person = dossier(employee);
        PersonRow row = row(employee, ladders);
        Reference reference = ladders.rules().reference();
        return new StandingRow(
                employee,
                row.name(),
                row.kind(),
                Standing.position(person, ladders.day()),
                Standing.grade(person, ladders.day()),
                retirement(row, person, ladders),
                CreditForecast.of(person, reference, CreditAim.RANK, ladders.day(), Predicate.BAIK),
                CreditForecast.of(person, reference, CreditAim.LEVEL, ladders.day(), Predicate.BAIK),
                ladders.day());
    }

    /** The steps from the job held, each with its requirements as of today; empty for a job on no ladder. */
    @Allows({Role.EMPLOYEE, Role.UNIT_HEAD, Role.ANALYST})
    @Timed(name = "jenjang_evaluation", absolute = true, tags = "question=nextsteps")
    public List<NextStep> nextSteps(@AboutPerson UUID employee) {
        return current.today().nextSteps(dossier(employee));
    }

    /** How the person stands for a job, whether a ladder leads there or not; empty for a job that is not known. */
    @Allows({
        Role.EMPLOYEE,
        Role.UNIT_HEAD,
        Role.ANALYST,
        Role.COMMITTEE,
        Role.AUTHORISED_OFFICER,
        Role.APPOINTING_OFFICER
    })
    @Timed(name = "jenjang_evaluation", absolute = true, tags = "question=sheet")
    public Optional<Sheet> sheet(@AboutPerson UUID employee, UUID targetJob) {
        Ladders ladders = current.today();
        return ladders.jobs()
                .byUuid(targetJob)
                .map(job -> ladders.sheet(dossier(employee), job)
                        .named(row(employee, ladders).name()));
    }

    /** The ways to a job, soonest first; empty for a job that is not known. */
    @Allows({Role.EMPLOYEE, Role.UNIT_HEAD, Role.ANALYST})
    @Timed(name = "jenjang_evaluation", absolute = true, tags = "question=ways")
    public Optional<Ways> ways(@AboutPerson UUID employee, UUID targetJob) {
        Ladders ladders = current.today();
        Dossier person = dossier(employee);
        return ladders.jobs()
                .byUuid(targetJob)
                .map(job -> ladders.ways(person, retirement(row(employee, ladders), person, ladders), job));
    }

    /** The highest jobs within reach before retirement. */
    @Allows({Role.EMPLOYEE, Role.UNIT_HEAD, Role.ANALYST})
    @Timed(name = "jenjang_evaluation", absolute = true, tags = "question=highest")
    public List<HighestRow> highest(@AboutPerson UUID employee) {
        Ladders ladders = current.today();
        Dossier person = dossier(employee);
        return ladders.highest(person, retirement(row(employee, ladders), person, ladders));
    }

    /** The map of what at most so many steps reach, and of the ladders that the person stands on. */
    @Allows({Role.EMPLOYEE, Role.UNIT_HEAD, Role.ANALYST})
    @Timed(name = "jenjang_evaluation", absolute = true, tags = "question=map")
    public LadderMap map(@AboutPerson UUID employee, int legs) {
        Ladders ladders = current.today();
        Dossier person = dossier(employee);
        return ladders.map(person, retirement(row(employee, ladders), person, ladders), legs);
    }

    /** The map of all ladders, with how the person stands to each job. */
    @Allows({Role.EMPLOYEE, Role.UNIT_HEAD, Role.ANALYST})
    public LadderMap wholeMap(@AboutPerson UUID employee) {
        Ladders ladders = current.today();
        Dossier person = dossier(employee);
        return ladders.wholeMap(person, retirement(row(employee, ladders), person, ladders));
    }

    /** All jobs of the agency, by name; what a target is chosen from. */
    @Allows(
            value = {Role.EMPLOYEE, Role.UNIT_HEAD, Role.ANALYST},
            aboutNobody = true)
    public List<Job> jobs() {
        return current.today().jobs().all().stream()
                .sorted(Comparator.comparing(Job::name).thenComparing(Job::code))
                .toList();
    }

    private Dossier dossier(UUID employee) {
        return dossiers.of(employee).orElseThrow(() -> new NotAllowed("ClimbingLadders"));
    }

    private PersonRow row(UUID employee, Ladders ladders) {
        return people.person(employee, ladders.day()).orElseThrow(() -> new NotAllowed("ClimbingLadders"));
    }

    private static Retirement retirement(PersonRow row, Dossier person, Ladders ladders) {
        return Retirement.of(
                row, ladders.held(person).orElse(null), ladders.rules().reference());
    }
}
