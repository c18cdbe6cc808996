package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.Arrays;
import java.util.List;

/** A plan that keeps all rules: the option of each person, or NONE, and what the options add up to. */
final class Plan {
    final RuleTable table;
    final int[] chosen;

    Plan(RuleTable table, int[] chosen) {
        this.table = table;
        this.chosen = chosen;
    }

    /** Nobody moves. */
    static Plan nobody(RuleTable table) {
        int[] none = new int[table.people];
        Arrays.fill(none, NONE);
        return new Plan(table, none);
    }

    /** The plan of these moves; null when one of them is no option. */
    static Plan of(RuleTable table, List<PlannedMove> moves) {
        Plan plan = nobody(table);
        for (PlannedMove move : moves) {
            int person = table.problem.indexOfPerson(move.person());
            int post = table.problem.indexOfPost(move.to());
            int option = person < 0 || post < 0 ? NONE : table.problem.option(person, post, move.period());
            if (option == NONE) {
                return null;
            }
            plan.chosen[person] = option;
        }
        return plan;
    }

    /** What is left of each limit. */
    int[] left(Spans spans) {
        int[] loads = new int[table.limit.length];
        for (int option : chosen) {
            if (option != NONE) {
                spans.apply(option, 1, loads);
            }
        }
        for (int cell = 0; cell < loads.length; cell++) {
            loads[cell] = table.limit[cell] == RuleTable.FREE ? RuleTable.FREE : table.limit[cell] - loads[cell];
        }
        return loads;
    }

    /** Whether it keeps every rule of the table. */
    boolean keeps(Spans spans) {
        for (int person = 0; person < chosen.length; person++) {
            int option = chosen[person];
            if (option == NONE ? table.must[person] : !table.open[option]) {
                return false;
            }
        }
        return Arrays.stream(left(spans)).allMatch(each -> each >= 0);
    }
}
