package id.jenjang.decision.procedure;

import id.jenjang.access.Role;
import java.util.Optional;

/**
 * One step of a stage.
 *
 * @param key stable name within the procedure
 * @param title as shown
 * @param kind who answers
 * @param role that answers, or records a consent; empty for heads
 * @param deadline counted from the day after the step is opened
 * @param remindBefore how many days of the same kind before the deadline a reminder goes out; 0 for none
 * @param carried whether a holder of the role who has approved an earlier step has thereby answered this one too; heads
 *     always have
 */
public record StepRule(
        String key,
        Words title,
        StepKind kind,
        Optional<Role> role,
        Days deadline,
        int remindBefore,
        boolean carried) {}
