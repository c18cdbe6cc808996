package id.jenjang.rotation.solve;

import java.util.ArrayList;
import java.util.List;

/** Turns prices by cell of a {@link RuleTable} into an {@link OrderProof} and back. */
final class Proofs {
    private Proofs() {}

    static OrderProof of(RuleTable table, double[] prices, long[] weight) {
        int periods = table.periods;
        RotationProblem problem = table.problem;
        long[] room = new long[problem.posts.length * periods];
        long[] leave = new long[problem.units.length * periods];
        long[] enter = new long[leave.length];
        long[] experience = new long[leave.length];
        List<OrderProof.PairPrice> pairs = new ArrayList<>();
        for (int line = 0; line < table.lines; line++) {
            for (int period = 0; period < periods; period++) {
                int cell = line * table.width + period;
                long price = table.limit[cell] == RuleTable.FREE ? 0 : Math.round(prices[cell] * OrderProof.UNIT);
                int at = table.first[line] * periods + period;
                switch (table.rule[line]) {
                    case ROOM -> room[at] = price;
                    case LEAVE_LIMIT -> leave[at] = price;
                    case ENTER_LIMIT -> enter[at] = price;
                    case EXPERIENCE -> experience[at] = price;
                    default -> {
                        if (price > 0) {
                            pairs.add(new OrderProof.PairPrice(
                                    table.first[line], table.second[line], table.third[line], period, price));
                        }
                    }
                }
            }
        }
        return new OrderProof(weight, room, leave, enter, experience, pairs);
    }

    /** A bound without prices: everyone chooses alone. */
    static OrderProof none(RuleTable table, int order) {
        long[] weight = new long[order + 1];
        weight[order] = 1;
        return of(table, new double[table.limit.length], weight);
    }

    static double[] prices(RuleTable table, OrderProof proof) {
        double[] prices = new double[table.limit.length];
        for (int line = 0; line < table.lines; line++) {
            for (int period = 0; period < table.periods; period++) {
                int at = table.first[line] * table.periods + period;
                long price = switch (table.rule[line]) {
                    case ROOM -> proof.room()[at];
                    case LEAVE_LIMIT -> proof.leave()[at];
                    case ENTER_LIMIT -> proof.enter()[at];
                    case EXPERIENCE -> proof.experience()[at];
                    default -> pair(table, proof, line, period);
                };
                prices[line * table.width + period] = (double) price / OrderProof.UNIT;
            }
        }
        return prices;
    }

    private static long pair(RuleTable table, OrderProof proof, int line, int period) {
        for (OrderProof.PairPrice each : proof.pairs()) {
            if (each.pair() == table.first[line]
                    && each.group() == table.second[line]
                    && each.mover() == table.third[line]
                    && each.period() == period) {
                return each.price();
            }
        }
        return 0;
    }
}
