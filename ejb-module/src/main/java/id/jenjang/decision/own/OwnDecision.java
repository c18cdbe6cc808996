package id.jenjang.decision.own;

import id.jenjang.decision.MatterState;
import id.jenjang.decision.inbox.ClockRow;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One decision about the person themselves, with where it stands (keputusan tentang saya).
 *
 * @param decision opaque id, to object by
 * @param reference the capability's own id of it, such as that of a move
 * @param kind name of the procedure in the reader's language
 * @param from unit that is left; empty when none
 * @param to position or unit that is come to; empty when none
 * @param late whether its planned day has passed undecided, so that it would begin with the decision
 * @param reason of the last return, refusal or withdrawal; empty when there was none
 * @param clock the steps in order
 * @param objectUntil the last day to object, by the agency's zone; empty when one may not, or did
 * @param objection made against it
 */
public record OwnDecision(
        UUID decision,
        UUID matter,
        UUID reference,
        String procedure,
        String kind,
        MatterState state,
        String from,
        String to,
        LocalDate effectiveOn,
        boolean effective,
        boolean late,
        ZonedDateTime proposedAt,
        String reason,
        List<ClockRow> clock,
        Optional<LocalDate> objectUntil,
        Optional<ObjectionRow> objection) {
    public OwnDecision {
        clock = List.copyOf(clock);
    }
}
