package id.jenjang.decision.inbox;

import id.jenjang.access.Role;
import id.jenjang.decision.flow.RecordedConsent;
import id.jenjang.decision.flow.StepState;
import id.jenjang.decision.procedure.Days;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the decision clock: who, when, what, deadline, delegate, days left (jam keputusan).
 *
 * @param step opaque id of the step
 * @param title of the step in the reader's language
 * @param unit whose head answers; empty for other steps
 * @param body whose consent is recorded; empty for other steps
 * @param who has to answer, or has answered; empty where a role does and nobody has yet
 * @param role that answers; empty where a head does
 * @param delegate to whom the step was handed, or who stands in today; empty when nobody
 * @param dueOn legal day by the agency's zone; empty while the step waits
 * @param daysLeft empty unless the step is open
 * @param at when it was answered, in the zone of the unit; empty until then
 * @param standsFor name of whom the answerer stood in for; empty when for themselves
 * @param reason given; empty when none
 * @param carried whether an earlier answer of the same person counts here
 */
public record ClockRow(
        UUID step,
        String title,
        String unit,
        String body,
        String who,
        Optional<Role> role,
        String delegate,
        StepState state,
        Optional<LocalDate> dueOn,
        Optional<Integer> daysLeft,
        Days.Count count,
        Optional<ZonedDateTime> at,
        String standsFor,
        String reason,
        boolean carried,
        Optional<RecordedConsent> consent) {
    /** Whether it waits for an answer and the deadline has passed. */
    public boolean overdue() {
        return daysLeft.filter(left -> left < 0).isPresent();
    }
}
