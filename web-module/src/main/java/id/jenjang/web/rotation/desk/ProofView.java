package id.jenjang.web.rotation.desk;

import id.jenjang.rotation.desk.PlanRow;
import id.jenjang.rotation.round.Objective;
import id.jenjang.rotation.solve.RotationAnswer;
import id.jenjang.web.frame.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * How good a plan is and how that is proven (bukti).
 *
 * @param state {@code proven}, {@code near} or {@code none}
 * @param sentence the badge's words
 * @param lines one for each objective; empty before the first answer
 */
public record ProofView(
        String state,
        String sentence,
        List<Line> lines,
        String seed,
        String solver,
        String inputHash,
        String resultHash) {
    public ProofView {
        lines = List.copyOf(lines);
    }

    /**
     * One objective of a plan.
     *
     * @param value what the plan is worth in it
     * @param bound what no plan can exceed that is as good in those before
     * @param gap in percent, or as the distance itself where the bound is too near to 0 for that; in words
     * @param share how much of the bound is reached, 0 to 100
     * @param proven whether nothing better is possible
     */
    public record Line(
            int number, Objective objective, String value, String bound, String gap, int share, boolean proven) {}

    /** Of a plan, with or without an answer. */
    public static ProofView of(PlanRow plan, Words words) {
        List<Line> lines = new ArrayList<>();
        int known = Math.min(
                Objective.values().length,
                Math.min(plan.objective().size(), plan.bound().size()));
        for (int i = 0; i < known; i++) {
            long bound = plan.bound().get(i);
            // An estimate from further up may lie above what is possible at all.
            lines.add(line(
                    i, plan.objective().get(i), Objective.values()[i].costs() ? Math.min(0, bound) : bound, words));
        }
        boolean answered = plan.end() != null && !lines.isEmpty() && plan.end() != RotationAnswer.End.INFEASIBLE;
        long proven = lines.stream().takeWhile(Line::proven).count();
        String state = answered ? proven == lines.size() ? "proven" : "near" : "none";
        String sentence = state.equals("near")
                ? near(lines.get((int) proven), words)
                : words.text("tag_proofbadge.text." + state, "");
        return new ProofView(
                state,
                sentence,
                lines,
                String.valueOf(plan.seed()),
                plan.solver(),
                shortened(plan.inputHash()),
                shortened(plan.resultHash()));
    }

    // What follows the first objective that is not proven is bound by an estimate only, and would say nothing.
    private static String near(Line first, Words words) {
        return first.number() == 1
                ? words.text("tag_proofbadge.text.near", first.gap())
                : words.text("tag_proofbadge.text.first", first.number() - 1, first.number(), first.gap());
    }

    private static Line line(int order, long value, long bound, Words words) {
        double gap = RotationAnswer.gap(value, bound);
        int share = (int) Math.max(0, Math.min(100, Math.round(100 * (1 - gap))));
        return new Line(
                order + 1,
                Objective.values()[order],
                words.number(value),
                words.number(bound),
                bound - value > Math.abs(bound)
                        ? words.text("rotation_plan.text.distance", words.number(bound - value))
                        : words.number(rounded(gap)) + " %",
                share,
                value >= bound);
    }

    /** A share in percent, never rounded down to a better proof than there is. */
    static double rounded(double gap) {
        return Math.max(0, Math.ceil(gap * 100 * 100 - 1e-9)) / 100;
    }

    private static String shortened(String hash) {
        return hash == null ? "" : hash.substring(0, Math.min(16, hash.length()));
    }
}
