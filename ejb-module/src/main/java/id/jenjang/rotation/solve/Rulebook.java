package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The rules of a problem that could be left out, by number: who has to move, whose move is settled, and what cells of a
 * {@link RuleTable} demand. The seats of a post, the experience of a unit and the distance of a pair are one rule each
 * whatever the period; how many leave or come in is one for each period.
 */
final class Rulebook {
    final RuleTable table;

    /** By cell: the rule that it is of, or NONE where anything goes. */
    final int[] ruleOf;

    private final RotationProblem problem;
    private final int people;
    private int count;

    /** By rule of cells: a cell of it. */
    private final Map<Integer, Integer> cellOf = new HashMap<>();

    Rulebook(RuleTable table) {
        this.table = table;
        problem = table.problem;
        people = table.people;
        count = 2 * people;
        ruleOf = new int[table.limit.length];
        Map<Integer, Integer> ofPair = new HashMap<>();
        for (int line = 0; line < table.lines; line++) {
            int rule = NONE;
            for (int w = 0; w < table.width; w++) {
                int cell = line * table.width + w;
                boolean demands = w < table.periods && (table.limit[cell] != RuleTable.FREE || closed(cell));
                ruleOf[cell] = NONE;
                if (demands) {
                    rule = rule != NONE && table.standing[line] ? rule : next(line, ofPair);
                    ruleOf[cell] = rule;
                    cellOf.put(rule, cell);
                }
            }
        }
    }

    private int next(int line, Map<Integer, Integer> ofPair) {
        return table.rule[line] == Clash.Rule.CONFLICT
                ? ofPair.computeIfAbsent(table.first[line], pair -> count++)
                : count++;
    }

    /** Whether nobody may come into the post of the cell's line, since it holds more people than seats. */
    boolean closed(int cell) {
        int line = cell / table.width;
        return table.rule[line] == Clash.Rule.ROOM && problem.room[table.first[line]][cell % table.width] < 0;
    }

    /** How many numbers there are; not every one is a rule. */
    int size() {
        return count;
    }

    int mustMove(int person) {
        return person;
    }

    int settled(int person) {
        return people + person;
    }

    /** Every rule. */
    BitSet all() {
        BitSet all = new BitSet(count);
        for (int person = 0; person < people; person++) {
            all.set(mustMove(person), problem.mustBy[person] != NONE);
            all.set(settled(person), problem.locked[person] != NONE);
        }
        all.set(2 * people, count);
        return all;
    }

    boolean isDuty(int rule) {
        return rule < 2 * people;
    }

    /** The person of a duty. */
    int person(int rule) {
        return rule % people;
    }

    /** Whether an option fulfils a duty of its person. */
    boolean fulfils(int option, int duty) {
        int person = person(duty);
        return duty < people
                ? problem.optionPeriod[option] <= problem.mustBy[person]
                : problem.locked[person] == option;
    }

    /**
     * The rule for people; one of cells, in the period of the cell given or, where that is NONE, whatever the period.
     */
    Clash clash(int rule, int cell) {
        if (isDuty(rule)) {
            int person = person(rule);
            return rule < people ? Clashes.must(problem, person) : Clashes.locked(problem, person);
        }
        return cell == NONE ? Clashes.always(table.clash(cellOf.get(rule))) : table.clash(cell);
    }
}
