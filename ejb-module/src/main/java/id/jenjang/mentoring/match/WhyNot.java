package id.jenjang.mentoring.match;

import java.util.List;
import java.util.Optional;

/**
 * Why two are not a pair. Reads the same for a pair that someone avoids or has declined as for any other that was not
 * proposed: it is computed without the avoid lists.
 *
 * @param couple the two
 * @param broken rules that keep them apart; empty when the rules allow the pair and the best plan of all goes without
 * @param fit theirs
 * @param cost exactly by how much the best matching with this pair is worth less than the best of all, by rules and
 *     fits alone; {@link Worth#NOTHING} when as good; empty when a rule keeps the two apart, when the mentee's pair is
 *     settled, or when the mentor has no place beside pairs that are
 */
public record WhyNot(Couple couple, List<MatchRule> broken, Fit fit, Optional<Worth> cost) {
    /** Copies what could change. */
    public WhyNot {
        broken = List.copyOf(broken);
    }

    /**
     * By how much the total would be less; less than 0 where it would be more, with fewer pairs or a lower worst fit.
     */
    public long loss() {
        return cost.map(Worth::total).orElse(0L);
    }
}
