package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Says why a plan is as it is, by the prices of its last order: why this move, why not that one, what a rule costs.
 * Made once for an answer, then each question is answered at once. Does not change; safe to share between threads.
 */
public final class Explainer {
    private static final int STAY_PERIOD = -1;

    private final RotationProblem problem;
    private final RuleTable table;
    private final Spans spans;
    private final Plan plan;
    private final int[] left;
    private final OrderProof proof;
    private final Stage stage;

    /** What a unit of the last order counts in the prices. */
    private final double unit;

    private final Reduced reduced;
    private final int[] intoStart;
    private final int[] into;

    /** Of an answer that has moves and proofs. */
    public Explainer(RotationProblem problem, RotationAnswer answer) {
        this.problem = problem;
        table = RuleTables.of(problem);
        spans = new Spans(table);
        plan = Plan.of(table, answer.moves());
        if (plan == null || answer.proofs().size() != problem.orders.size()) {
            throw new IllegalArgumentException("Wanted: an answer to this problem, with its proofs");
        }
        left = plan.left(spans);
        Stage last = Stage.first(problem);
        while (last.order + 1 < problem.orders.size()) {
            last = last.next();
        }
        proof = answer.proofs().get(last.order);
        stage = last.weighing(proof.weight());
        unit = proof.weight()[stage.order];
        reduced = new Reduced(table, stage.gains, Proofs.prices(table, proof));
        intoStart = new int[problem.posts.length + 1];
        into = byPost();
    }

    private int[] byPost() {
        for (int option = 0; option < table.options; option++) {
            intoStart[problem.optionPost[option] + 1]++;
        }
        for (int post = 0; post < problem.posts.length; post++) {
            intoStart[post + 1] += intoStart[post];
        }
        int[] next = intoStart.clone();
        int[] all = new int[table.options];
        for (int option = 0; option < table.options; option++) {
            all[next[problem.optionPost[option]]++] = option;
        }
        return all;
    }

    /** All that a person could do, staying included, what loses least first; empty for someone not in the round. */
    public List<Alternative> person(UUID id) {
        int person = problem.indexOfPerson(id);
        if (person < 0) {
            return List.of();
        }
        List<Alternative> all = new ArrayList<>();
        all.add(staying(person));
        for (int option = table.from(person); option < table.to(person); option++) {
            all.add(alternative(option));
        }
        all.sort(Comparator.comparingDouble(Alternative::leastLoss));
        return List.copyOf(all);
    }

    /** Everyone who could take a post, and when, who loses least first; empty for a post not in the round. */
    public List<Alternative> post(UUID id) {
        int post = problem.indexOfPost(id);
        return post < 0
                ? List.of()
                : IntStream.range(intoStart[post], intoStart[post + 1])
                        .mapToObj(k -> alternative(into[k]))
                        .sorted(Comparator.comparingDouble(Alternative::leastLoss))
                        .toList();
    }

    private Alternative staying(int person) {
        UUID home = problem.home[person] == NONE ? null : problem.posts[problem.home[person]];
        PlannedMove stay = new PlannedMove(problem.people[person], home, home, STAY_PERIOD);
        List<Clash> broken = new ArrayList<>(broken(person, NONE));
        if (table.must[person]) {
            broken.add(0, Clashes.duty(problem, person));
        }
        double loss = table.must[person] ? Double.POSITIVE_INFINITY : Math.max(0, reduced.best[person]) / unit;
        return new Alternative(stay, plan.chosen[person] == NONE, gain(person, NONE), loss, broken);
    }

    private Alternative alternative(int option) {
        int person = problem.optionPerson[option];
        double loss = (reduced.best[person] - reduced.value[option]) / unit;
        boolean chosen = plan.chosen[person] == option;
        List<Clash> broken = chosen ? List.of() : broken(person, option);
        return new Alternative(problem.move(option), chosen, gain(person, option), loss, broken);
    }

    private List<Long> gain(int person, int option) {
        int now = plan.chosen[person];
        return IntStream.range(0, problem.orders.size())
                .mapToObj(k -> worth(k, person, option) - worth(k, person, now))
                .toList();
    }

    private long worth(int k, int person, int option) {
        return option == NONE ? problem.stay[k][person] : problem.value[k][option];
    }

    /** The rules broken when the person alone does something else; each standing rule in its first period. */
    private List<Clash> broken(int person, int option) {
        int now = plan.chosen[person];
        int[] cells = new int[table.width * 16];
        int count = 0;
        for (int choice : new int[] {option, now}) {
            for (int span = choice == NONE ? 0 : spans.start[choice];
                    choice != NONE && span < spans.start[choice + 1];
                    span++) {
                for (int cell = spans.from[span]; cell < spans.to[span]; cell++) {
                    cells = count == cells.length ? Arrays.copyOf(cells, 2 * count) : cells;
                    cells[count++] = cell;
                }
            }
        }
        int[] sorted = Arrays.stream(cells, 0, count).sorted().distinct().toArray();
        List<Clash> broken = new ArrayList<>();
        int lastLine = NONE;
        for (int cell : sorted) {
            int line = cell / table.width;
            boolean again = line == lastLine && table.standing[line];
            int change = adds(option, cell) - adds(now, cell);
            if (!again && left[cell] != RuleTable.FREE && change > left[cell]) {
                broken.add(table.clash(cell));
                lastLine = line;
            }
        }
        return broken;
    }

    private int adds(int option, int cell) {
        int sum = 0;
        for (int span = option == NONE ? 0 : spans.start[option];
                option != NONE && span < spans.start[option + 1];
                span++) {
            sum += spans.from[span] <= cell && cell < spans.to[span] ? spans.sign[span] : 0;
        }
        return sum;
    }

    /** What it costs to leave a move of the plan out: what else falls with it. */
    public Breaking without(PlannedMove move) {
        int person = problem.indexOfPerson(move.person());
        int option = plan.chosen[person];
        if (option == NONE || !problem.move(option).equals(move)) {
            throw new IllegalArgumentException("Wanted: a move of the plan");
        }
        int[] chosen = plan.chosen.clone();
        chosen[person] = NONE;
        int[] rest = new Removal(spans, stage.gains).of(chosen, new boolean[table.people]);
        int[] out = IntStream.range(0, table.people)
                .filter(each -> plan.chosen[each] != rest[each])
                .toArray();
        boolean allowed = Arrays.stream(out).noneMatch(each -> table.must[each]);
        List<PlannedMove> alsoOut = Arrays.stream(out)
                .filter(each -> each != person)
                .mapToObj(each -> problem.move(plan.chosen[each]))
                .toList();
        List<Long> atMost = IntStream.range(0, problem.orders.size())
                .mapToObj(k -> Arrays.stream(out)
                        .mapToLong(each -> worth(k, each, plan.chosen[each]) - worth(k, each, NONE))
                        .sum())
                .toList();
        return new Breaking(alsoOut, allowed ? atMost : List.of(), lossWithout(person, option));
    }

    private double lossWithout(int person, int option) {
        double best = table.must[person] ? Double.NEGATIVE_INFINITY : 0;
        for (int other = table.from(person); other < table.to(person); other++) {
            best = other == option ? best : Math.max(best, reduced.value[other]);
        }
        return (reduced.best[person] - best) / unit;
    }

    /** By period, what letting one more person leave the unit would be worth at most; empty for a unit not there. */
    public double[] leavePrices(UUID unit) {
        return prices(problem.indexOfUnit(unit), proof.leave());
    }

    /** By period, what letting one more person come into the unit would be worth at most. */
    public double[] enterPrices(UUID unit) {
        return prices(problem.indexOfUnit(unit), proof.enter());
    }

    /** By period, what one more seat from that period on would be worth at most. */
    public double[] seatPrices(UUID post) {
        double[] prices = prices(problem.indexOfPost(post), proof.room());
        for (int period = prices.length - 2; period >= 0; period--) {
            prices[period] += prices[period + 1];
        }
        return prices;
    }

    private double[] prices(int index, long[] of) {
        return index < 0
                ? new double[0]
                : IntStream.range(0, problem.periods)
                        .mapToDouble(period -> (double) of[index * problem.periods + period] / OrderProof.UNIT / unit)
                        .toArray();
    }
}
