package id.jenjang.succession.desk;

import id.jenjang.requirement.Verdict;
import id.jenjang.succession.rank.Readiness;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A candidate of a list.
 *
 * @param computed the place that the ranking gave
 * @param jobName of the job held today
 * @param unitName of the unit worked in today; empty where none is known
 * @param grade code of the grade held; empty where none is known
 * @param readiness computed from the earliest day on which all can be met
 * @param verdict of all that is asked of readiness, today
 * @param score 0 to 1,000,000
 * @param fit match of competencies, like the other parts 0 to 10,000
 * @param cell performance times three and potential, low to high; empty where nobody placed the person for certain
 * @param essential whether fewer positions could be filled at once without the person
 * @param movedBy the act of the committee that last put the person where they stand; empty where none did
 */
public record SuccessorRow(
        UUID employee,
        String name,
        int computed,
        String jobName,
        String unitName,
        String grade,
        String step,
        Readiness readiness,
        Verdict verdict,
        LocalDate earliest,
        int score,
        int fit,
        int box,
        int experience,
        int ready,
        Optional<Integer> cell,
        boolean essential,
        Optional<UUID> movedBy) {
    /** The same as put there by an act. */
    SuccessorRow movedBy(UUID act) {
        return new SuccessorRow(
                employee,
                name,
                computed,
                jobName,
                unitName,
                grade,
                step,
                readiness,
                verdict,
                earliest,
                score,
                fit,
                box,
                experience,
                ready,
                cell,
                essential,
                Optional.of(act));
    }
}
