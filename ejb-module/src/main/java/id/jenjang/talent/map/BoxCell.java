package id.jenjang.talent.map;

import id.jenjang.talent.scheme.BoxRule;
import java.util.List;

/**
 * One of the nine boxes of a cycle.
 *
 * @param count how many are in it for certain
 * @param possible how many more could turn out to be in it
 * @param first the first few of those who are in it for certain
 */
public record BoxCell(BoxRule rule, int count, int possible, List<PlacedRow> first) {
    public BoxCell {
        first = List.copyOf(first);
    }
}
