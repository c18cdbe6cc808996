package id.jenjang.mentoring.room;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.mentoring.pair.MentoringPair;
import id.jenjang.mentoring.pair.PairTerms;
import id.jenjang.mentoring.pair.Pairs;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.mentoring.record.Complaints;
import id.jenjang.mentoring.record.Evaluation;
import id.jenjang.mentoring.record.Evaluations;
import id.jenjang.mentoring.record.Goal;
import id.jenjang.mentoring.record.Goals;
import id.jenjang.mentoring.record.Notes;
import id.jenjang.mentoring.record.Session;
import id.jenjang.mentoring.record.Sessions;
import id.jenjang.mentoring.record.Tasks;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Job;
import id.jenjang.people.Names;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PersonRow;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Shows mentors and mentees their pairs, each the own ones. */
@Stateless
public class ReadingRooms {
    @Inject
    private Rooms rooms;

    @Inject
    private Pairs pairs;

    @Inject
    private Programmes programmes;

    @Inject
    private Sessions sessions;

    @Inject
    private Notes notes;

    @Inject
    private Goals goals;

    @Inject
    private Tasks tasks;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Complaints complaints;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private Names names;

    @Inject
    private CurrentJobs jobs;

    @Inject
    private Clock clock;

    private final PairTerms terms = PairTerms.shipped();

    /** For the container. */
    public ReadingRooms() {}

    ReadingRooms(DataSource database, Clock clock) {
        pairs = new Pairs(database);
        rooms = new Rooms(pairs);
        sessions = new Sessions(database);
        programmes = new Programmes(database);
        notes = new Notes(database);
        goals = new Goals(database);
        tasks = new Tasks(database);
        evaluations = new Evaluations(database);
        complaints = new Complaints(database);
        people = new PeopleOfUnits(database);
        names = new Names(database);
        jobs = new CurrentJobs(database);
        this.clock = clock;
    }

    /** The person's pairs, running ones first; empty when there never was one. */
    @Allows(Role.EMPLOYEE)
    public List<PairRow> own(@AboutPerson UUID employee) {
        return pairs.of(employee).stream()
                .map(pair -> row(pair, employee, sessions.of(pair.uuid()), goals.of(pair.uuid())))
                .toList();
    }

    /** One of the person's pairs with all that the person may see of it. */
    @Allows(Role.EMPLOYEE)
    public RoomView room(@AboutPerson UUID employee, UUID pair) {
        MentoringPair found = rooms.of(employee, pair);
        List<Session> all = sessions.of(pair);
        List<Goal> wanted = goals.of(pair);
        List<Evaluation> given = evaluations.by(employee, pair);
        PairRow row = row(found, employee, all, wanted);
        return new RoomView(
                row,
                all,
                notes.readBy(employee, pair),
                wanted,
                careerJobs(wanted),
                tasks.of(pair),
                given,
                asked(found, given),
                complaints.by(employee, pair),
                terms.hours(row.minutes()),
                terms.hoursSource());
    }

    private Map<UUID, String> careerJobs(List<Goal> wanted) {
        Map<UUID, String> found = new HashMap<>();
        wanted.stream()
                .map(Goal::careerJob)
                .flatMap(job -> Optional.ofNullable(job).stream())
                .forEach(job -> jobs.known().catalogue().byUuid(job).ifPresent(one -> found.put(job, one.name())));
        return found;
    }

    private Evaluation.Kind asked(MentoringPair pair, List<Evaluation> given) {
        return EvaluatingPairs.owed(pair, given, terms, LocalDate.now(clock)).orElse(null);
    }

    private PairRow row(MentoringPair pair, UUID viewer, List<Session> all, List<Goal> wanted) {
        UUID partner = pair.other(viewer);
        Optional<PersonRow> person = people.person(partner, LocalDate.now(clock));
        LocalDateTime now = LocalDateTime.now(clock);
        return new PairRow(
                pair,
                programmes.find(pair.programme()).map(MentoringProgramme::name).orElse(""),
                pair.mentor().equals(viewer),
                partner,
                names.people(List.of(partner)).getOrDefault(partner, ""),
                person.map(PersonRow::job)
                        .flatMap(jobs.known().catalogue()::byCode)
                        .map(Job::name)
                        .orElse(""),
                person.map(PersonRow::unitName).orElse(""),
                all.stream()
                        .filter(one -> one.state() == Session.State.PLANNED)
                        .filter(one -> one.day().atTime(one.to()).isAfter(now))
                        .findFirst()
                        .orElse(null),
                wanted.size(),
                (int) Math.round(
                        wanted.stream().mapToInt(Goal::progress).average().orElse(0)),
                all.stream()
                        .filter(one -> one.state() == Session.State.HELD)
                        .mapToInt(Session::minutes)
                        .sum());
    }
}
