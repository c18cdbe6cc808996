package id.jenjang.mentoring.room;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.development.SettingCareerGoals;
import id.jenjang.mentoring.pair.Agreement;
import id.jenjang.mentoring.pair.EndReason;
import id.jenjang.mentoring.pair.EndingPairs;
import id.jenjang.mentoring.pair.MentoringPair;
import id.jenjang.mentoring.pair.PairRefused;
import id.jenjang.mentoring.pair.PairRefused.Why;
import id.jenjang.mentoring.pair.Pairs;
import id.jenjang.mentoring.record.Goal;
import id.jenjang.mentoring.record.Goals;
import id.jenjang.mentoring.record.Task;
import id.jenjang.mentoring.record.Tasks;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Lets the two of a pair agree, set goals and tasks, say how far they are, and end it. */
@Stateless
public class ArrangingPairs {
    /** The longest time from one meeting to the next, in days. */
    public static final int RAREST = 120;

    /** The most letters on confidentiality. */
    public static final int MOST_LETTERS = 1_000;

    @Inject
    private Rooms rooms;

    @Inject
    private Pairs pairs;

    @Inject
    private Goals goals;

    @Inject
    private Tasks tasks;

    @Inject
    private EndingPairs ending;

    @Inject
    private SettingCareerGoals careers;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public ArrangingPairs() {}

    ArrangingPairs(DataSource database, EndingPairs ending, SettingCareerGoals careers, Event<Act> trail, Clock clock) {
        pairs = new Pairs(database);
        rooms = new Rooms(pairs);
        goals = new Goals(database);
        tasks = new Tasks(database);
        this.ending = ending;
        this.careers = careers;
        this.trail = trail;
        this.clock = clock;
    }

    /** Writes the agreement anew; who writes it agrees, the other is to agree again. */
    @Allows(Role.EMPLOYEE)
    public void write(@AboutPerson UUID employee, UUID pair, int meetsDays, String confidentiality, long version) {
        MentoringPair found = rooms.running(employee, pair);
        if (meetsDays < 1 || meetsDays > RAREST) {
            throw new PairRefused(Why.RANGE);
        }
        String words = Rooms.words(confidentiality, MOST_LETTERS);
        Instant now = clock.instant();
        boolean mentor = found.mentor().equals(employee);
        agree(at(found, version), new Agreement(meetsDays, words, mentor ? now : null, mentor ? null : now));
        note("mentoring.agreement.written", employee, pair);
    }

    /** Agrees to what was written. */
    @Allows(Role.EMPLOYEE)
    public void agree(@AboutPerson UUID employee, UUID pair, long version) {
        MentoringPair found = rooms.running(employee, pair);
        Agreement before = found.agreement();
        if (!before.written()) {
            throw new PairRefused(Why.NO_AGREEMENT);
        }
        boolean mentor = found.mentor().equals(employee);
        Instant now = clock.instant();
        agree(
                at(found, version),
                new Agreement(
                        before.meetsDays(),
                        before.confidentiality(),
                        mentor ? now : before.mentorAgreed(),
                        mentor ? before.menteeAgreed() : now));
        note("mentoring.agreement.agreed", employee, pair);
    }

    /** Ends the pair before its time, in agreement; no reason is asked. */
    @Allows(Role.EMPLOYEE)
    public void end(@AboutPerson UUID employee, UUID pair, long version) {
        ending.end(at(rooms.running(employee, pair), version), EndReason.AGREED);
    }

    /**
     * Adds a goal.
     *
     * @param key made when the form was rendered: the same form sent twice has one effect
     */
    @Allows(Role.EMPLOYEE)
    public void addGoal(@AboutPerson UUID employee, UUID pair, UUID key, String words) {
        rooms.running(employee, pair);
        goals.add(key, pair, Rooms.words(words, Goal.MOST_LETTERS), clock.instant());
        note("mentoring.goal.added", employee, pair);
    }

    /** Says how far a goal is, 0 to 100 percent. */
    @Allows(Role.EMPLOYEE)
    public void progress(@AboutPerson UUID employee, UUID goal, int percent, long version) {
        Goal found = goal(employee, goal);
        if (percent < 0 || percent > 100) {
            throw new PairRefused(Why.RANGE);
        }
        goals.progress(found.uuid(), percent, version);
        note("mentoring.goal.progress", employee, found.pair());
    }

    /** Drops a goal. */
    @Allows(Role.EMPLOYEE)
    public void dropGoal(@AboutPerson UUID employee, UUID goal, long version) {
        Goal found = goal(employee, goal);
        goals.drop(found.uuid(), clock.instant(), version);
        note("mentoring.goal.dropped", employee, found.pair());
    }

    /** Links a goal to the job of the mentee's career goal, which the mentor then sees; the mentee alone may. */
    @Allows(Role.EMPLOYEE)
    public void linkToCareer(@AboutPerson UUID employee, UUID goal, long version) {
        Goal found = goal(employee, goal);
        if (!rooms.of(employee, found.pair()).mentee().equals(employee)) {
            throw new PairRefused(Why.NO_CAREER_GOAL);
        }
        UUID job = careers.current(employee)
                .map(current -> current.sheet().target().uuid())
                .orElseThrow(() -> new PairRefused(Why.NO_CAREER_GOAL));
        goals.link(found.uuid(), job, version);
        note("mentoring.goal.linked", employee, found.pair());
    }

    /**
     * Adds a task.
     *
     * @param forMentor whose it is: the mentor's, else the mentee's
     * @param dueOn null when by no day
     */
    @Allows(Role.EMPLOYEE)
    public void addTask(
            @AboutPerson UUID employee, UUID pair, UUID key, String words, boolean forMentor, LocalDate dueOn) {
        MentoringPair found = rooms.running(employee, pair);
        String kept = Rooms.words(words, Goal.MOST_LETTERS);
        tasks.add(key, pair, kept, forMentor ? found.mentor() : found.mentee(), dueOn, clock.instant());
        note("mentoring.task.added", employee, pair);
    }

    /** Says that a task is done, or takes that back. */
    @Allows(Role.EMPLOYEE)
    public void done(@AboutPerson UUID employee, UUID task, boolean done, long version) {
        Task found = tasks.find(task).orElseThrow(() -> new NotAllowed("ArrangingPairs.done"));
        rooms.running(employee, found.pair());
        tasks.done(task, done ? LocalDate.now(clock) : null, version);
        note("mentoring.task.done", employee, found.pair());
    }

    private Goal goal(UUID employee, UUID goal) {
        Goal found = goals.find(goal).orElseThrow(() -> new NotAllowed("ArrangingPairs.goal"));
        rooms.running(employee, found.pair());
        return found;
    }

    private void agree(MentoringPair pair, Agreement agreement) {
        pairs.agree(pair, agreement);
    }

    private static MentoringPair at(MentoringPair pair, long version) {
        if (pair.version() != version) {
            throw new PairRefused(Why.OUT_OF_DATE);
        }
        return pair;
    }

    private void note(String verb, UUID employee, UUID pair) {
        trail.fire(new Act(verb, Optional.of(employee), Map.of("pair", pair.toString())));
    }
}
