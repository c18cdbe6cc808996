package id.jenjang.rotation.solve;

/**
 * The rules of a problem as lines of limits over time. Each rule has a cell for each period; the options that are
 * chosen add 1 or -1 to cells, and no cell may exceed its limit. A standing line is added to from the move's period
 * until the person is gone (who holds a post, who is left of a unit); a passing line in that period alone (how many
 * leave).
 *
 * <p>Lines are {@code width} = periods + 1 cells wide. The entries of an option say where its share begins and, on
 * standing lines, where it ends before the horizon does; so the price of an option is a sum over its entries of prices
 * added up from the end of the line.
 */
final class RuleTable {
    final RotationProblem problem;
    final int people;
    final int options;
    final int periods;
    final int width;
    final int lines;

    /** By line: standing or passing, and what it stands for. */
    final boolean[] standing;

    final Clash.Rule[] rule;
    final int[] first;
    final int[] second;
    final int[] third;

    /** By cell: the limit; {@link #FREE} where anything goes. */
    final int[] limit;

    /** Entries of option o are entryStart[o] to entryStart[o + 1]: twice the cell, plus 1 when it is taken away. */
    final int[] entryStart;

    final int[] entry;

    /** By option: whether it may be chosen at all; by person: whether one has to be chosen. */
    final boolean[] open;

    final boolean[] must;

    static final int FREE = Integer.MAX_VALUE;

    RuleTable(RotationProblem problem, RuleLines from, boolean[] open, boolean[] must) {
        this.problem = problem;
        this.open = open;
        this.must = must;
        people = problem.size();
        options = problem.options();
        periods = problem.periods;
        width = periods + 1;
        lines = from.count();
        standing = from.standing();
        rule = from.rules();
        first = from.first();
        second = from.second();
        third = from.third();
        limit = from.limits();
        entryStart = from.entryStart();
        entry = from.entries();
    }

    /** The same lines with other limits, other open options, others who have to choose. */
    RuleTable(RuleTable table, int[] limit, boolean[] open, boolean[] must) {
        problem = table.problem;
        this.open = open;
        this.must = must;
        this.limit = limit;
        people = table.people;
        options = table.options;
        periods = table.periods;
        width = table.width;
        lines = table.lines;
        standing = table.standing;
        rule = table.rule;
        first = table.first;
        second = table.second;
        third = table.third;
        entryStart = table.entryStart;
        entry = table.entry;
    }

    int from(int person) {
        return problem.start[person];
    }

    int to(int person) {
        return problem.start[person + 1];
    }

    /** The first cell that an entry touches. */
    static int cell(int entry) {
        return entry >> 1;
    }

    /** 1 or -1. */
    static int sign(int entry) {
        return 1 - 2 * (entry & 1);
    }

    /** What the rule of a line is, for people. */
    Clash clash(int cell) {
        int line = cell / width;
        int period = cell % width;
        return switch (rule[line]) {
            case CONFLICT -> Clashes.pair(problem, first[line]);
            case ROOM -> Clashes.ofPost(problem, first[line], period);
            default -> Clashes.ofUnit(problem, rule[line], first[line], period);
        };
    }
}
