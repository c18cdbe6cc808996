package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;
import static id.jenjang.rotation.solve.RotationProblem.NO_LIMIT;

import java.util.Arrays;
import java.util.List;

/**
 * Verifies a bound by its prices alone, straight from the problem and in whole numbers, without the code that found
 * them. Whoever breaks a limit of a rule may be thought to pay its price for each place too many, and to be paid for
 * each place left: then everyone can choose alone, which is easy, and no plan that keeps the rules is worth more than
 * that (Lagrangian duality; holds for any prices of at least 0).
 */
public final class BoundProof {
    private final RotationProblem problem;
    private final OrderProof proof;
    private final int order;

    /** By person, the first period in which they could leave; by post and period, how many could have left by then. */
    private final int[] leavesFrom;

    private final int[][] leavers;

    private BoundProof(RotationProblem problem, OrderProof proof) {
        this.problem = problem;
        this.proof = proof;
        leavesFrom = new int[problem.size()];
        leavers = new int[problem.posts.length][problem.periods];
        order = proof.weight().length - 1;
        for (int person = 0; person < leavesFrom.length; person++) {
            leavesFrom[person] = leavesFrom(person);
        }
        for (int person = 0; person < leavesFrom.length; person++) {
            for (int at = leavesFrom[person]; at < problem.ends[person] && problem.home[person] != NONE; at++) {
                leavers[problem.home[person]][at]++;
            }
        }
    }

    /** Whether every bound of an answer is proven by its prices. */
    public static boolean holds(RotationProblem problem, RotationAnswer answer) {
        List<OrderProof> proofs = answer.proofs();
        for (int order = 0; order < answer.bound().size(); order++) {
            if (order >= proofs.size() || proofs.get(order).weight().length != order + 1) {
                return false;
            }
            try {
                if (bound(problem, proofs.get(order), answer.objective())
                        > answer.bound().get(order)) {
                    return false;
                }
            } catch (IllegalArgumentException | ArithmeticException e) {
                return false;
            }
        }
        return true;
    }

    /**
     * What no plan can exceed in the order that the proof is about, if it is at least as good in the orders before it.
     *
     * @param reached by order, what the orders before it came to
     * @throws IllegalArgumentException when the prices are no prices of this problem
     * @throws ArithmeticException when the numbers are too large to be sure
     */
    static long bound(RotationProblem problem, OrderProof proof, List<Long> reached) {
        if (Arrays.stream(proof.weight()).anyMatch(each -> each < 0) || proof.weight()[proof.weight().length - 1] < 1) {
            throw new IllegalArgumentException("Wanted: weights of at least 0, of the order itself at least 1");
        }
        BoundProof bound = new BoundProof(problem, proof);
        long sum = bound.limits();
        for (int person = 0; person < problem.size(); person++) {
            sum = Math.addExact(sum, bound.best(person));
        }
        sum = Math.floorDiv(sum, OrderProof.UNIT);
        for (int before = 0; before < bound.order; before++) {
            sum = Math.subtractExact(sum, Math.multiplyExact(proof.weight()[before], reached.get(before)));
        }
        return Math.floorDiv(sum, proof.weight()[bound.order]);
    }

    private long limits() {
        long sum = 0;
        int periods = problem.periods;
        for (int period = 0; period < periods; period++) {
            for (int post = 0; post < problem.posts.length; post++) {
                int room = problem.room[post][period];
                sum = pay(sum, proof.room()[post * periods + period], room, room >= 0);
            }
            for (int unit = 0; unit < problem.units.length; unit++) {
                int at = unit * periods + period;
                int leave = problem.leave[unit][period];
                int enter = problem.enter[unit][period];
                sum = pay(sum, proof.leave()[at], leave, leave != NO_LIMIT);
                sum = pay(sum, proof.enter()[at], enter, enter != NO_LIMIT);
                sum = pay(sum, proof.experience()[at], spareExperience(unit, period), problem.keep[unit] > 0);
            }
        }
        for (OrderProof.PairPrice pair : proof.pairs()) {
            int starters =
                    startsIn(problem.pairFirst[pair.pair()], pair) + startsIn(problem.pairSecond[pair.pair()], pair);
            boolean fits = pair.mover() == NONE ? starters == 0 : startsIn(other(pair), pair) == 1;
            boolean gone = pair.mover() == NONE || pair.period() >= problem.ends[other(pair)];
            sum = pay(sum, pair.price(), gone ? 1 : 0, fits);
        }
        return sum;
    }

    private static long pay(long sum, long price, int places, boolean limited) {
        if (price < 0 || (price > 0 && !limited)) {
            throw new IllegalArgumentException("Wanted: prices of at least 0, of limits that there are");
        }
        return price == 0 ? sum : Math.addExact(sum, Math.multiplyExact(price, (long) places));
    }

    private int spareExperience(int unit, int period) {
        int there = problem.others[unit][period];
        for (int person = 0; person < problem.size(); person++) {
            boolean stillThere = problem.ends[person] > period && problem.unitOfPerson(person) == unit;
            there += problem.experienced[person] && stillThere ? 1 : 0;
        }
        return Math.max(0, there - problem.keep[unit]);
    }

    /** What a person's best choice is worth after all prices. */
    private long best(int person) {
        boolean mayStay = problem.mustBy[person] == NONE && problem.locked[person] == NONE;
        long best = mayStay ? worth(problem.stay, person) : Long.MIN_VALUE;
        for (int option = problem.start[person]; option < problem.start[person + 1]; option++) {
            if (allowed(option, person) && seatCanBeFree(option, person)) {
                best = Math.max(best, Math.subtractExact(worth(problem.value, option), price(option, person)));
            }
        }
        if (best == Long.MIN_VALUE) {
            throw new IllegalArgumentException("Nobody can be bound who has to move and cannot");
        }
        return best;
    }

    private boolean allowed(int option, int person) {
        int period = problem.optionPeriod[option];
        boolean fits = period < problem.ends[person]
                && (problem.mustBy[person] == NONE || period <= problem.mustBy[person])
                && (problem.locked[person] == NONE || problem.locked[person] == option);
        for (int later = period; fits && later < problem.ends[person]; later++) {
            fits = problem.room[problem.optionPost[option]][later] >= 0;
        }
        return fits;
    }

    private int leavesFrom(int person) {
        int from = problem.periods;
        for (int option = problem.start[person]; option < problem.start[person + 1]; option++) {
            from = allowed(option, person) ? Math.min(from, problem.optionPeriod[option]) : from;
        }
        return from;
    }

    private boolean seatCanBeFree(int option, int person) {
        int post = problem.optionPost[option];
        for (int later = problem.optionPeriod[option]; later < problem.ends[person]; later++) {
            if (problem.room[post][later] + leavers[post][later] <= 0) {
                return false;
            }
        }
        return true;
    }

    private long worth(long[][] values, int at) {
        long sum = 0;
        for (int k = 0; k <= order; k++) {
            sum = Math.addExact(sum, Math.multiplyExact(proof.weight()[k], values[k][at]));
        }
        return Math.multiplyExact(sum, OrderProof.UNIT);
    }

    private long price(int option, int person) {
        int period = problem.optionPeriod[option];
        int post = problem.optionPost[option];
        int home = problem.home[person];
        int into = problem.unitOf[post];
        int outOf = home == NONE ? NONE : problem.unitOf[home];
        int periods = problem.periods;
        long sum = into == outOf ? 0 : proof.enter()[into * periods + period];
        for (int later = period; later < problem.ends[person]; later++) {
            sum += proof.room()[post * periods + later];
            sum -= home == NONE ? 0 : proof.room()[home * periods + later];
            sum += outOf != NONE && into != outOf && problem.experienced[person]
                    ? proof.experience()[outOf * periods + later]
                    : 0;
        }
        sum += outOf == NONE || into == outOf ? 0 : proof.leave()[outOf * periods + period];
        return proof.pairs().isEmpty() ? sum : sum + pairPrice(option, person);
    }

    private long pairPrice(int option, int person) {
        long sum = 0;
        for (OrderProof.PairPrice pair : proof.pairs()) {
            boolean member = person == problem.pairFirst[pair.pair()] || person == problem.pairSecond[pair.pair()];
            boolean counts = problem.optionPeriod[option] <= pair.period() && pair.period() < problem.ends[person];
            if (member && counts) {
                boolean inside = isIn(problem.optionPost[option], pair);
                boolean comes = pair.mover() == NONE || pair.mover() == person;
                sum += comes && inside ? pair.price() : 0;
                sum -= !comes && !inside ? pair.price() : 0;
            }
        }
        return sum;
    }

    private int other(OrderProof.PairPrice pair) {
        int first = problem.pairFirst[pair.pair()];
        return first == pair.mover() ? problem.pairSecond[pair.pair()] : first;
    }

    private int startsIn(int person, OrderProof.PairPrice pair) {
        return problem.home[person] != NONE && isIn(problem.home[person], pair) ? 1 : 0;
    }

    private boolean isIn(int post, OrderProof.PairPrice pair) {
        for (int group : problem.groups[problem.pairKind[pair.pair()]][post]) {
            if (group == pair.group()) {
                return true;
            }
        }
        return false;
    }
}
