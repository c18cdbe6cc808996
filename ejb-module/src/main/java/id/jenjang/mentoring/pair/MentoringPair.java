package id.jenjang.mentoring.pair;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A pair as stored (pasangan mentoring).
 *
 * @param until the last day
 * @param end why and when it ended; empty while it runs
 * @param version what a change has to name, so that two who change at once do not undo one another
 */
public record MentoringPair(
        UUID uuid,
        UUID programme,
        UUID mentor,
        UUID mentee,
        LocalDate from,
        LocalDate until,
        Optional<End> end,
        Agreement agreement,
        long version) {

    /** Why a pair ended, and on which day. */
    public record End(EndReason reason, LocalDate on) {}

    /** Whether it has not ended. */
    public boolean running() {
        return end.isEmpty();
    }

    /** Whether the person is one of the two. */
    public boolean has(UUID person) {
        return mentor.equals(person) || mentee.equals(person);
    }

    /** The other of the two. */
    public UUID other(UUID person) {
        if (!has(person)) {
            throw new IllegalArgumentException("Not one of the pair");
        }
        return mentor.equals(person) ? mentee : mentor;
    }
}
