package id.jenjang.rotation.solve;

import java.util.Optional;

/** Builds a plan from nothing: at once, along prices, or, where people have to move, any way that there is. */
final class FirstPlan {
    private static final int DIVES = 4;

    private final Choices root;
    private final RuleTable table;
    private final double[] aim;

    FirstPlan(Choices root, double[] aim) {
        this.root = root;
        table = root.table;
        this.aim = aim;
    }

    /** Nobody moves, or a plan made before; empty when that breaks a rule. */
    static Optional<Plan> before(Choices root, Optional<RotationAnswer> from) {
        Optional<Plan> before = from.map(answer -> Plan.of(root.table, answer.moves()));
        return before.filter(plan -> plan.keeps(root.spans))
                .or(() -> Optional.of(Plan.nobody(root.table)).filter(plan -> plan.keeps(root.spans)));
    }

    /** What fits at once, whatever the time; may leave out someone who has to move. */
    Plan quick() {
        return new Plan(table, cut(Greedy.choose(new Choices(root), aim, () -> false)));
    }

    /**
     * Along prices, from the shares and prices of a search; a dive that ran into a contradiction goes on from what
     * fits.
     */
    Plan along(PriceSearch search, Dive dive, Dive.Schedule schedule, Watch watch) {
        double[] shares = new double[table.options];
        double[] prices = new double[table.limit.length];
        search.store(shares, prices);
        Choices choices = new Choices(root);
        int[] rest = choices.chosen;
        for (int again = 0; again < DIVES; again++) {
            boolean whole = dive.run(choices, shares, prices, search.weight(), schedule);
            rest = cut(choices.chosen);
            choices = new Choices(root);
            choices.putAll(rest);
            if (whole || watch.ended() || !choices.begin()) {
                break;
            }
        }
        return new Plan(table, rest);
    }

    /** A plan with what still fits beside it. */
    Plan filled(Plan plan, Watch watch) {
        Choices choices = new Choices(root);
        choices.putAll(plan.chosen);
        return choices.begin() ? new Plan(table, cut(Greedy.choose(choices, aim, watch::late))) : plan;
    }

    private int[] cut(int[] chosen) {
        return new Removal(root.spans, aim).of(chosen, new boolean[table.people]);
    }

    /** What plans come nearest to, in which as many as can of those who have to move do; the option of each person. */
    static int[] nearest(Choices root, SolveSettings settings, Watch watch) {
        RotationProblem softened = ChangedProblem.softened(root.table.problem);
        RotationAnswer most = new Search(softened, settings.without(), Progress.QUIET).run();
        watch.count(most.iterations());
        Plan found = Plan.of(root.table, most.moves());
        return found == null ? Plan.nobody(root.table).chosen : found.chosen;
    }
}
