package id.jenjang.mentoring.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A pair to be formed.
 *
 * @param mentor opaque id of the employee
 * @param mentee opaque id of the employee
 * @param proposal what both accepted; the same proposal forms one pair, however often it is told
 * @param until the last day
 * @param goals what the mentee wants, in words of at most {@link #MOST_LETTERS} characters; may be empty
 */
public record NewPair(
        UUID programme, UUID mentor, UUID mentee, UUID proposal, LocalDate from, LocalDate until, List<String> goals) {
    /** The most letters of a goal. */
    public static final int MOST_LETTERS = 500;

    /** Refuses a pair of one, and an end before the begin. */
    public NewPair {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(proposal, "proposal");
        goals = List.copyOf(goals);
        if (mentor.equals(mentee)) {
            throw new IllegalArgumentException("Nobody is their own mentor");
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A pair ends on " + until + ", before its begin on " + from);
        }
    }
}
