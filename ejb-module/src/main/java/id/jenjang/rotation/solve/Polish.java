package id.jenjang.rotation.solve;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Improves a plan: again and again some people who have to do with one another are set free, everyone else stays put,
 * and a dive decides them anew. Two such neighbourhoods are worked on at a time. Who loses most against the prices is
 * the likeliest to be asked.
 */
final class Polish {
    private static final Dive.Schedule SHORT = new Dive.Schedule(250, 0.25);

    private static final double NOISE = 0.2;

    private final Spans spans;
    private final RuleTable table;
    private final Stage stage;
    private final double[] aim;
    private final Choices root;
    private final double[] prices;
    private final double weight;
    private final Dive[] dives;
    private final double[][] gains;
    private int rounds;
    private final Halves halves;
    private final SplittableRandom random;
    private final Reduced reduced;
    private final Neighbours neighbours;
    private final double[][] shares;

    private Plan best;

    /** New choices for some people. */
    private record Proposal(int[] people, int[] chosen, long better) {}

    /**
     * Improves a plan.
     *
     * @param aim what options seem to gain, by which people are decided anew
     * @param prices of the rules that go with it, and the weight of prices to begin with
     */
    Polish(
            Choices root,
            Stage stage,
            double[] aim,
            double[] prices,
            double weight,
            Plan plan,
            long seed,
            Halves halves) {
        this.root = root;
        this.stage = stage;
        this.aim = aim;
        this.prices = prices;
        this.weight = weight;
        this.halves = halves;
        spans = root.spans;
        table = root.table;
        gains = new double[][] {aim.clone(), aim.clone()};
        dives = new Dive[] {new Dive(table, gains[0], new Halves(null)), new Dive(table, gains[1], new Halves(null))};
        random = new SplittableRandom(seed);
        reduced = new Reduced(table, aim, prices);
        neighbours = new Neighbours(table, reduced);
        shares = new double[2][table.options];
        best = plan;
    }

    Plan best() {
        return best;
    }

    /** Sets people free in two places and decides them anew; true when the plan became better. */
    boolean round(int size) {
        int[] one = neighbours.around(best.chosen, size, random, new int[0]);
        int[] other = 2 * one.length > table.people ? new int[0] : neighbours.around(best.chosen, size, random, one);
        Proposal[] proposals = new Proposal[2];
        disturb(one, 0);
        disturb(other, 1);
        halves.run(half -> proposals[half] = propose(half == 0 ? one : other, half, 0));
        Proposal first = proposals[0];
        Proposal second = proposals[1];
        if (first != null && second != null && !take(first, second)) {
            boolean firstIsBetter = first.better() >= second.better();
            first = firstIsBetter ? first : null;
            second = firstIsBetter ? null : second;
        } else if (first != null && second != null) {
            return first.better() + second.better() > 0;
        }
        Proposal only = first == null ? second : first;
        return only != null && take(only) && only.better() > 0;
    }

    /** Decides these and people around them anew, no more than so many who move. True when the plan became better. */
    boolean around(int[] people, int size, int mostMovers) {
        int[] free = neighbours.around(people, best.chosen, size, mostMovers, random);
        disturb(free, 0);
        Proposal proposal = propose(free, 0, people.length);
        return proposal != null && take(proposal) && proposal.better() > 0;
    }

    /** Every other time, shifts what options seem to gain a little, so that the same people can come out otherwise. */
    private void disturb(int[] people, int half) {
        restore(people, half);
        if (half == 0) {
            rounds++;
        }
        for (int k = 0; rounds % 2 == 0 && k < people.length; k++) {
            for (int o = table.from(people[k]); o < table.to(people[k]); o++) {
                gains[half][o] += NOISE * neighbours.reach() * (random.nextDouble() - 0.5);
            }
        }
    }

    private void restore(int[] people, int half) {
        for (int person : people) {
            int from = table.from(person);
            System.arraycopy(aim, from, gains[half], from, table.to(person) - from);
        }
    }

    private boolean take(Proposal... proposals) {
        int[] chosen = best.chosen.clone();
        for (Proposal proposal : proposals) {
            for (int k = 0; k < proposal.people().length; k++) {
                chosen[proposal.people()[k]] = proposal.chosen()[k];
            }
        }
        Plan plan = new Plan(table, chosen);
        if (proposals.length > 1 && !plan.keeps(spans)) {
            return false;
        }
        best = plan;
        return true;
    }

    /** Decides people anew; all options of the first of them are looked at, of the others those within reach. */
    private Proposal propose(int[] free, int half, int wide) {
        double[] shared = shares[half];
        if (free.length == 0) {
            return null;
        }
        Choices choices = others(free);
        for (int k = 0; k < free.length; k++) {
            int person = free[k];
            Arrays.fill(shared, table.from(person), table.to(person), 0);
            int now = best.chosen[person];
            if (now != RotationProblem.NONE) {
                shared[now] = 1;
            }
            for (int o = table.from(person); o < table.to(person) && k >= wide; o++) {
                if (o != now && reduced.value[o] < reduced.best[person] - neighbours.reach()) {
                    choices.leaveOut(o);
                }
            }
        }
        if (!choices.begin() || !dives[half].run(choices, shared, prices.clone(), weight, SHORT)) {
            return null;
        }
        long better = stage.better(free, choices.chosen, best.chosen);
        int[] chosen = Arrays.stream(free).map(person -> choices.chosen[person]).toArray();
        return better < 0 ? null : new Proposal(free, chosen, better);
    }

    private Choices others(int[] free) {
        Choices choices = new Choices(root);
        boolean[] isFree = new boolean[table.people];
        for (int person : free) {
            isFree[person] = true;
        }
        for (int person = 0; person < table.people; person++) {
            if (!isFree[person]) {
                choices.put(person, best.chosen[person]);
            }
        }
        return choices;
    }
}
