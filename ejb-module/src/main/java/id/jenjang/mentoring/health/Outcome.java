package id.jenjang.mentoring.health;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * What became of mentees beside like people without a mentor, since the programme began; a comparison, not a proof that
 * mentoring did it.
 *
 * @param since the first day of the programme
 * @param until the day of the figures
 * @param competency by how many levels competencies changed, on average a person
 * @param stayed which part is still in the agency
 * @param promoted which part rose to a higher level within the same group of jobs
 * @param satisfactionOfMentees 1 to 5, of the final evaluations
 * @param satisfactionOfMentors 1 to 5
 * @param smallestGroup figures of fewer people are hidden
 */
public record Outcome(
        LocalDate since,
        LocalDate until,
        Compared competency,
        Compared stayed,
        Compared promoted,
        Measured satisfactionOfMentees,
        Measured satisfactionOfMentors,
        int smallestGroup) {

    /** A figure of mentees beside that of like people without a mentor; each with its own group size. */
    public record Compared(Measured mentees, Measured others) {}

    /**
     * A mean with how many people it rests on.
     *
     * @param value empty when hidden, because the group is too small
     * @param people 0 when hidden, so that the size of a small group is not told either
     */
    public record Measured(OptionalDouble value, int people) {
        /** Whether it can be shown. */
        public boolean shown() {
            return value.isPresent();
        }

        static Measured of(double sum, int people, int smallest) {
            return people < smallest
                    ? new Measured(OptionalDouble.empty(), 0)
                    : new Measured(OptionalDouble.of(sum / people), people);
        }
    }
}
