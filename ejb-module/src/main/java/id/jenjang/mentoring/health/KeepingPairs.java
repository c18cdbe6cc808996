package id.jenjang.mentoring.health;

import id.jenjang.access.Allows;
import id.jenjang.mentoring.pair.EndReason;
import id.jenjang.mentoring.pair.EndingPairs;
import id.jenjang.mentoring.pair.MentoringPair;
import id.jenjang.mentoring.pair.PairTerms;
import id.jenjang.mentoring.pair.Pairs;
import id.jenjang.mentoring.record.Evaluation;
import id.jenjang.mentoring.record.Evaluations;
import id.jenjang.mentoring.record.Session;
import id.jenjang.mentoring.record.Sessions;
import id.jenjang.mentoring.record.Task;
import id.jenjang.mentoring.record.Tasks;
import id.jenjang.mentoring.room.EvaluatingPairs;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** What timers do with pairs: end those that may not go on, and remind of what is near, each once. */
@Stateless
@Allows(system = true)
public class KeepingPairs {
    @Inject
    private Pairs pairs;

    @Inject
    private Sessions sessions;

    @Inject
    private Tasks tasks;

    @Inject
    private Evaluations evaluations;

    @Inject
    private StillAllowed still;

    @Inject
    private EndingPairs ending;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private final PairTerms terms = PairTerms.shipped();

    /** For the container. */
    public KeepingPairs() {}

    KeepingPairs(DataSource database, EndingPairs ending, Notices notices, Clock clock) {
        pairs = new Pairs(database);
        sessions = new Sessions(database);
        tasks = new Tasks(database);
        evaluations = new Evaluations(database);
        still = new StillAllowed(database);
        this.ending = ending;
        this.notices = notices;
        this.clock = clock;
    }

    /** The running pairs. */
    public List<UUID> running() {
        return pairs.running().stream().map(MentoringPair::uuid).toList();
    }

    /** Ends the pair if it may not go on today; whether it was ended. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean endIfOver(UUID pair) {
        Optional<MentoringPair> found = pairs.find(pair).filter(MentoringPair::running);
        Optional<EndReason> reason = found.flatMap(one -> still.against(one, LocalDate.now(clock)));
        reason.ifPresent(why -> ending.end(found.get(), why));
        return reason.isPresent();
    }

    /** Tells both of a pair what is near or overdue today; how many notices were new. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int remind(UUID pair) {
        Optional<MentoringPair> found = pairs.find(pair).filter(MentoringPair::running);
        return found.map(one -> {
                    List<Session> planned = sessions.of(pair);
                    return near(one, planned) + silent(one, planned) + due(one) + evaluation(one);
                })
                .orElse(0);
    }

    private int near(MentoringPair pair, List<Session> planned) {
        Instant now = clock.instant();
        Instant last = now.plus(terms.sessionNearHours(), ChronoUnit.HOURS);
        int told = 0;
        for (Session session : planned) {
            Instant begins = session.begins().atZone(session.zone()).toInstant();
            if (session.state() == Session.State.PLANNED && begins.isAfter(now) && !begins.isAfter(last)) {
                told += both(pair, NoticeKind.SESSION_NEAR, session.uuid() + ":" + session.sequence());
            }
        }
        return told;
    }

    private int silent(MentoringPair pair, List<Session> planned) {
        LocalDate last = lastDay(
                pair,
                planned.stream()
                        .filter(session -> session.state() == Session.State.HELD)
                        .map(Session::day)
                        .max(LocalDate::compareTo));
        boolean silent = ChronoUnit.DAYS.between(last, LocalDate.now(clock)) > terms.silentDays();
        return silent ? both(pair, NoticeKind.PAIR_SILENT, pair.uuid() + ":" + last) : 0;
    }

    /** The last day that the two met; the first day of the pair while they never did. */
    static LocalDate lastDay(MentoringPair pair, Optional<LocalDate> met) {
        return met.filter(day -> !day.isBefore(pair.from())).orElse(pair.from());
    }

    private int due(MentoringPair pair) {
        LocalDate today = LocalDate.now(clock);
        int told = 0;
        for (Task task : tasks.of(pair.uuid())) {
            if (task.doneOn() == null && task.dueOn() != null && !task.dueOn().isAfter(today)) {
                told += tell(pair, task.owner(), NoticeKind.TASK_DUE, task.uuid() + ":" + task.dueOn());
            }
        }
        return told;
    }

    private int evaluation(MentoringPair pair) {
        int told = 0;
        for (UUID person : List.of(pair.mentor(), pair.mentee())) {
            List<Evaluation> given = evaluations.by(person, pair.uuid());
            Optional<Evaluation.Kind> owed = EvaluatingPairs.owed(pair, given, terms, LocalDate.now(clock));
            told += owed.map(kind -> tell(pair, person, NoticeKind.EVALUATION_DUE, pair.uuid() + ":" + kind))
                    .orElse(0);
        }
        return told;
    }

    private int both(MentoringPair pair, NoticeKind kind, String cause) {
        return tell(pair, pair.mentor(), kind, cause) + tell(pair, pair.mentee(), kind, cause);
    }

    private int tell(MentoringPair pair, UUID person, NoticeKind kind, String cause) {
        UUID why = UUID.nameUUIDFromBytes((kind + ":" + cause).getBytes(StandardCharsets.US_ASCII));
        return notices.of(why, person, kind, pair.uuid(), clock.instant()) ? 1 : 0;
    }
}
