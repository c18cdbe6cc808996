package id.jenjang.mentoring.match;

import java.util.List;

/**
 * Why two are not a pair. Reads the same for a pair that someone avoids or has declined as for any other that was not
 * proposed: it is computed without the avoid lists.
 *
 * @param couple the two
 * @param broken rules that keep them apart; empty when the rules allow the pair and the best plan of all goes without
 * @param fit theirs
 * @param loss by how much the total would be less at least with this pair; 0 when as good elsewhere or kept apart
 */
public record WhyNot(Couple couple, List<MatchRule> broken, Fit fit, long loss) {
    /** Copies what could change. */
    public WhyNot {
        broken = List.copyOf(broken);
    }
}
