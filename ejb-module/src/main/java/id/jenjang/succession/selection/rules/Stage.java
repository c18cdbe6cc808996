package id.jenjang.succession.selection.rules;

import id.jenjang.decision.procedure.Words;
import java.util.List;

/**
 * One stage of a selection (tahap).
 *
 * @param weight ten-thousandths of the total
 * @param passMark hundredths of a point that must be reached to go on; 0 for none
 */
public record Stage(String key, Words title, StageWay way, int weight, int passMark, List<Criterion> criteria) {
    public Stage {
        criteria = List.copyOf(criteria);
    }
}
