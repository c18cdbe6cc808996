package id.jenjang.web.rotation.market;

import id.jenjang.decision.own.OwnDecision;
import id.jenjang.rotation.approval.OwnMoveRow;
import java.util.List;

/**
 * A person's own move in words.
 *
 * @param move as planned; null when the plan is no longer known
 * @param sentence where it stands
 * @param postponed why it begins on another day than planned; empty when it does not
 * @param reasons why, each a sentence; empty when not known
 */
public record OwnMoveView(
        OwnDecision decision, OwnMoveRow move, String sentence, String postponed, List<String> reasons) {
    public OwnMoveView {
        reasons = List.copyOf(reasons);
    }
}
