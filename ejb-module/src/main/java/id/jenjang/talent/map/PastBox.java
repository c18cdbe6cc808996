package id.jenjang.talent.map;

import id.jenjang.talent.scheme.BoxRule;
import java.time.LocalDate;

/**
 * Where a person stood in a cycle, by the rules of that cycle.
 *
 * @param worst and {@code best} are the same where the box was certain
 * @param calibrated whether a committee agreed on the box
 */
public record PastBox(String cycle, int year, LocalDate asOf, BoxRule worst, BoxRule best, boolean calibrated) {
    /** Whether the box was certain. */
    public boolean certain() {
        return worst.box().equals(best.box());
    }
}
