package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds a plan that keeps all rules, whatever it is worth, or rules that no plan can keep together and none of which
 * can be left out (a deletion filter: Chinneck and Dravnieks, ORSA J. Comput. 3, 1991). Bounded by work, not by time.
 */
final class Contradiction {
    private static final long FIRST = 60_000_000;
    private static final long THOROUGH = 500_000_000;
    private static final long EACH = 40_000_000;
    private static final int NAMED = 8;

    private final Rulebook book;
    private final RuleSums sums;
    private final Shortage shortage;

    /**
     * What was found.
     *
     * @param plan the option of each person; empty when there is none, or none was found
     * @param clashes rules that cannot be kept together; where that is not proven, the tightest ones
     * @param proven whether it is sure that no plan keeps the clashes
     * @param smallest whether it is sure that without any one of them, a plan keeps the others
     */
    record Finding(Optional<int[]> plan, List<Clash> clashes, boolean proven, boolean smallest) {
        static Finding plan(int[] plan) {
            return new Finding(Optional.of(plan), List.of(), false, false);
        }
    }

    Contradiction(RuleTable table, Spans spans, int[] hint) {
        book = new Rulebook(table);
        sums = new RuleSums(book, spans, hint);
        shortage = new Shortage(book);
    }

    /** A quick look; empty when it did not come to an end. */
    Optional<Finding> quick() {
        return ask(book.all(), FIRST);
    }

    /** Looks until it is found, or a good deal of work is done. */
    Finding thorough() {
        BitSet all = book.all();
        Optional<Finding> found = shortage.of(all).map(this::smallest);
        return found.or(() -> ask(all, THOROUGH)).orElseGet(this::tightest);
    }

    private Optional<Finding> ask(BitSet rules, long work) {
        return switch (sums.ask(rules, work)) {
            case POSSIBLE -> Optional.of(Finding.plan(sums.plan()));
            case IMPOSSIBLE -> Optional.of(smallest(sums.culprits()));
            case UNKNOWN -> Optional.empty();
        };
    }

    private Finding tightest() {
        List<Clash> named = new ArrayList<>();
        for (int rule : shortage.tightest(NAMED)) {
            named.add(book.clash(rule, NONE));
        }
        return new Finding(Optional.empty(), named, false, false);
    }

    /** Leaves out of rules that cannot be kept together what can be left out; limits first, since duties say more. */
    private Finding smallest(BitSet together) {
        BitSet left = together;
        boolean sure = true;
        int[] order = together.stream()
                .boxed()
                .sorted((one, other) -> other - one)
                .mapToInt(Integer::intValue)
                .toArray();
        for (int rule : order) {
            if (left.get(rule)) {
                BitSet without = (BitSet) left.clone();
                without.clear(rule);
                Deduction.Outcome outcome = sums.ask(without, EACH);
                if (outcome == Deduction.Outcome.IMPOSSIBLE) {
                    left = sums.culprits();
                } else if (outcome == Deduction.Outcome.UNKNOWN) {
                    Optional<BitSet> fewer = shortage.of(without);
                    sure &= fewer.isPresent();
                    left = fewer.orElse(left);
                }
            }
        }
        return new Finding(Optional.empty(), clashes(left), true, sure);
    }

    private List<Clash> clashes(BitSet rules) {
        List<Clash> clashes = new ArrayList<>();
        rules.stream().forEach(rule -> clashes.add(book.clash(rule, book.isDuty(rule) ? NONE : sums.onlyCell(rule))));
        return clashes;
    }
}
