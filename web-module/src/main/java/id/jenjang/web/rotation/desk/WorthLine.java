package id.jenjang.web.rotation.desk;

import id.jenjang.rotation.round.Objective;
import id.jenjang.web.frame.Words;
import java.util.ArrayList;
import java.util.List;

/** What something is worth in one objective, in words. */
public record WorthLine(Objective objective, String value) {
    /** Of values in the order of the objectives; what is worth nothing is left out. */
    static List<WorthLine> of(List<Long> values, Words words) {
        List<WorthLine> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(values.size(), Objective.values().length); i++) {
            if (values.get(i) != 0) {
                String sign = values.get(i) > 0 ? "+" : "";
                lines.add(new WorthLine(Objective.values()[i], sign + words.number(values.get(i))));
            }
        }
        return lines;
    }
}
