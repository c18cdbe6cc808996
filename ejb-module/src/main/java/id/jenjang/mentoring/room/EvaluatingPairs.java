package id.jenjang.mentoring.room;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.mentoring.pair.EndReason;
import id.jenjang.mentoring.pair.MentoringPair;
import id.jenjang.mentoring.pair.PairRefused;
import id.jenjang.mentoring.pair.PairRefused.Why;
import id.jenjang.mentoring.pair.PairTerms;
import id.jenjang.mentoring.pair.Pairs;
import id.jenjang.mentoring.record.Complaint;
import id.jenjang.mentoring.record.Complaints;
import id.jenjang.mentoring.record.Evaluation;
import id.jenjang.mentoring.record.Evaluations;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Lets each of a pair say what they think of it, unseen by the other: evaluations, and that it does not work. */
@Stateless
public class EvaluatingPairs {
    @Inject
    private Rooms rooms;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Complaints complaints;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    private final PairTerms terms = PairTerms.shipped();

    /** For the container. */
    public EvaluatingPairs() {}

    EvaluatingPairs(DataSource database, Event<Act> trail, Clock clock) {
        rooms = new Rooms(new Pairs(database));
        evaluations = new Evaluations(database);
        complaints = new Complaints(database);
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Which evaluation a person owes of a pair that day: the mid-term check from the middle of its time on, the final
     * one from shortly before its end; none after it broke off without having met its middle.
     */
    public static Optional<Evaluation.Kind> owed(
            MentoringPair pair, List<Evaluation> given, PairTerms terms, LocalDate day) {
        boolean gone = pair.end()
                .map(end -> end.reason() == EndReason.MENTOR_LEFT || end.reason() == EndReason.MENTEE_LEFT)
                .orElse(false);
        if (gone) {
            return Optional.empty();
        }
        if (!pair.running() || !day.isBefore(terms.finale(pair.from(), pair.until()))) {
            return Optional.of(Evaluation.Kind.FINAL).filter(kind -> lacks(given, kind));
        }
        return Optional.of(Evaluation.Kind.MIDTERM)
                .filter(kind -> !day.isBefore(terms.midterm(pair.from(), pair.until())))
                .filter(kind -> lacks(given, kind));
    }

    private static boolean lacks(List<Evaluation> given, Evaluation.Kind kind) {
        return given.stream().noneMatch(one -> one.kind() == kind);
    }

    /** Gives the evaluation that is owed; the partner never reads it. */
    @Allows(Role.EMPLOYEE)
    public void evaluate(
            @AboutPerson UUID employee,
            UUID pair,
            Evaluation.Kind kind,
            int satisfaction,
            int usefulness,
            String words) {
        MentoringPair found = rooms.of(employee, pair);
        if (satisfaction < 1 || satisfaction > Evaluation.BEST || usefulness < 1 || usefulness > Evaluation.BEST) {
            throw new PairRefused(Why.RANGE);
        }
        String kept = words == null ? "" : words.strip();
        if (kept.length() > Evaluation.MOST_LETTERS) {
            throw new PairRefused(Why.TOO_LONG);
        }
        List<Evaluation> given = evaluations.by(employee, pair);
        if (lacks(given, kind)
                && owed(found, given, terms, LocalDate.now(clock))
                        .filter(kind::equals)
                        .isEmpty()) {
            throw new PairRefused(Why.TOO_EARLY);
        }
        evaluations.give(new Evaluation(pair, kind, employee, satisfaction, usefulness, kept, clock.instant()));
        note("mentoring.evaluation.given", employee, pair);
    }

    /**
     * Says to the coordinators alone that the pair does not work.
     *
     * @param key made when the form was rendered: the same form sent twice has one effect
     */
    @Allows(Role.EMPLOYEE)
    public void complain(@AboutPerson UUID employee, UUID pair, UUID key, String words, boolean wantsRematch) {
        rooms.running(employee, pair);
        String kept = Rooms.words(words, Complaint.MOST_LETTERS);
        complaints.say(key, pair, employee, kept, wantsRematch, clock.instant());
        // Without the pair, so that the trail does not tell the partner's reader what was said of whom.
        trail.fire(new Act("mentoring.word.to.coordinator", Optional.of(employee), Map.of()));
    }

    private void note(String verb, UUID employee, UUID pair) {
        trail.fire(new Act(verb, Optional.of(employee), Map.of("pair", pair.toString())));
    }
}
