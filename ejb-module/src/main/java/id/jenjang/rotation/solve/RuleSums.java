package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells a {@link Deduction} the rules of a problem, each so that it counts only where it is assumed, and no more of them
 * than turn out to matter: people come in when they have to move, or when a place matters that they could leave; what
 * the others could do would help nobody, so they stay.
 */
final class RuleSums {
    private final Rulebook book;
    private final RuleTable table;
    private final RotationProblem problem;
    private final Spans spans;
    private final Deduction deduction = new Deduction();

    /** By rule: the variable that it counts; by option: the variable that it is chosen; NONE while there is none. */
    private final int[] counts;

    private final int[] chosen;
    private final boolean[] known;
    private final boolean[] told;

    /** Of several options of one person, the variable that one of them is chosen. */
    private final Map<List<Integer>, Integer> anyOf = new HashMap<>();

    /** By rule: its cells that were told. */
    private final Map<Integer, BitSet> cells = new HashMap<>();

    private final int[] hint;

    /** For a problem; where a plan is given, it is tried first. */
    RuleSums(Rulebook book, Spans spans, int[] hint) {
        this.book = book;
        this.spans = spans;
        this.hint = hint;
        table = book.table;
        problem = table.problem;
        counts = new int[book.size()];
        chosen = new int[table.options];
        known = new boolean[table.people];
        told = new boolean[book.size()];
        Arrays.fill(counts, NONE);
        Arrays.fill(chosen, NONE);
    }

    /** Whether there is a plan that keeps these rules; those of other rules may be broken. */
    Deduction.Outcome ask(BitSet rules, long mostWork) {
        long limit = deduction.work() + mostWork;
        rules.stream().filter(book::isDuty).forEach(this::tellDuty);
        while (true) {
            int[] assumed = rules.stream()
                    .filter(rule -> counts[rule] != NONE)
                    .map(rule -> 2 * counts[rule])
                    .toArray();
            Deduction.Outcome outcome = deduction.ask(assumed, limit - deduction.work());
            if (outcome != Deduction.Outcome.POSSIBLE) {
                return outcome;
            }
            int[] broken = broken(plan(), rules);
            if (broken.length == 0) {
                return outcome;
            }
            for (int cell : broken) {
                tellCell(cell);
            }
        }
    }

    /** After a plan was found: the option of each person, or NONE. */
    int[] plan() {
        int[] plan = new int[table.people];
        Arrays.fill(plan, NONE);
        for (int option = 0; option < chosen.length; option++) {
            if (chosen[option] != NONE && deduction.holds(chosen[option])) {
                plan[problem.optionPerson[option]] = option;
            }
        }
        return plan;
    }

    /** After it was impossible: rules that cannot be kept together. */
    BitSet culprits() {
        BitSet culprits = new BitSet();
        for (int rule = 0; rule < counts.length; rule++) {
            culprits.set(rule, counts[rule] != NONE && deduction.culprits().get(counts[rule]));
        }
        return culprits;
    }

    /** The one cell of a rule that was looked at; NONE when there were several. */
    int onlyCell(int rule) {
        BitSet of = cells.getOrDefault(rule, new BitSet());
        return of.cardinality() == 1 ? of.nextSetBit(0) : NONE;
    }

    /** How much was done. */
    long work() {
        return deduction.work();
    }

    private int[] broken(int[] plan, BitSet rules) {
        int[] loads = new int[table.limit.length];
        boolean[] entered = new boolean[loads.length];
        for (int option : plan) {
            for (int span = option == NONE ? 0 : spans.start[option];
                    option != NONE && span < spans.start[option + 1];
                    span++) {
                for (int cell = spans.from[span]; cell < spans.to[span]; cell++) {
                    loads[cell] += spans.sign[span];
                    entered[cell] |= spans.sign[span] > 0;
                }
            }
        }
        int[] broken = new int[loads.length];
        int count = 0;
        for (int cell = 0; cell < loads.length; cell++) {
            int rule = book.ruleOf[cell];
            boolean over = table.limit[cell] == RuleTable.FREE ? entered[cell] : loads[cell] > table.limit[cell];
            if (rule != NONE && over && rules.get(rule)) {
                broken[count++] = cell;
            }
        }
        return Arrays.copyOf(broken, count);
    }

    private int selector(int rule) {
        if (counts[rule] == NONE) {
            counts[rule] = deduction.variable(false);
        }
        return counts[rule];
    }

    private void tellDuty(int rule) {
        if (told[rule]) {
            return;
        }
        told[rule] = true;
        int person = book.person(rule);
        know(person);
        Draft draft = new Draft();
        for (int o = table.from(person); o < table.to(person); o++) {
            if (chosen[o] != NONE && book.fulfils(o, rule)) {
                draft.add(2 * chosen[o], 1);
            }
        }
        draft.add(2 * selector(rule) + 1, 1);
        deduction.tell(draft.sum(1));
    }

    /** Brings a person in with all options; they move once at most. */
    private void know(int person) {
        if (known[person]) {
            return;
        }
        known[person] = true;
        Draft draft = new Draft();
        for (int o = table.from(person); o < table.to(person); o++) {
            if (problem.optionPeriod[o] < problem.ends[person]) {
                chosen[o] = deduction.variable(hint[person] == o);
                draft.add(2 * chosen[o] + 1, 1);
            }
        }
        if (draft.size > 1) {
            deduction.tell(draft.sum(draft.size - 1));
        }
    }

    /** Tells what a cell demands of all who are known by then; whoever could leave it comes in. */
    private void tellCell(int cell) {
        int line = cell / table.width;
        boolean closed = table.limit[cell] == RuleTable.FREE;
        for (int k = spans.lineStart[line]; k < spans.lineStart[line + 1] && !closed; k++) {
            int span = spans.onLine[k];
            if (spans.sign[span] < 0 && spans.covers(span, cell)) {
                know(problem.optionPerson[spans.option[span]]);
            }
        }
        cells.computeIfAbsent(book.ruleOf[cell], rule -> new BitSet()).set(cell);
        Draft draft = new Draft();
        int adding = eachPerson(cell, 1, draft);
        if (!closed) {
            eachPerson(cell, -1, draft);
        }
        int wanted = adding - (closed ? 0 : table.limit[cell]);
        draft.add(2 * selector(book.ruleOf[cell]) + 1, wanted);
        deduction.tell(draft.sum(wanted));
    }

    /** Adds whether people who are known add to the cell, or take from it; gives how many they are. */
    private int eachPerson(int cell, int sign, Draft draft) {
        int line = cell / table.width;
        int people = 0;
        int end = spans.lineStart[line + 1];
        int at = spans.lineStart[line];
        while (at < end) {
            int person = problem.optionPerson[spans.option[spans.onLine[at]]];
            List<Integer> options = new ArrayList<>();
            while (at < end && problem.optionPerson[spans.option[spans.onLine[at]]] == person) {
                int span = spans.onLine[at++];
                if (known[person] && spans.sign[span] == sign && spans.covers(span, cell)) {
                    options.add(spans.option[span]);
                }
            }
            if (!options.isEmpty()) {
                people++;
                draft.add(2 * anyOf(options) + (sign > 0 ? 1 : 0), 1);
            }
        }
        return people;
    }

    private int anyOf(List<Integer> options) {
        if (options.size() == 1) {
            return chosen[options.get(0)];
        }
        Integer before = anyOf.get(options);
        if (before != null) {
            return before;
        }
        boolean hinted = options.contains(hint[problem.optionPerson[options.get(0)]]);
        int any = deduction.variable(hinted);
        anyOf.put(options, any);
        Draft some = new Draft();
        Draft none = new Draft();
        some.add(2 * any + 1, 1);
        none.add(2 * any, options.size());
        for (int option : options) {
            some.add(2 * chosen[option], 1);
            none.add(2 * chosen[option] + 1, 1);
        }
        deduction.tell(some.sum(1));
        deduction.tell(none.sum(options.size()));
        return any;
    }

    /** A sum as it is put together. */
    private static final class Draft {
        private int[] literals = new int[8];
        private long[] factors = new long[8];
        private int size;

        void add(int literal, long factor) {
            if (size == literals.length) {
                literals = Arrays.copyOf(literals, 2 * size);
                factors = Arrays.copyOf(factors, 2 * size);
            }
            literals[size] = literal;
            factors[size++] = factor;
        }

        Sum sum(long wanted) {
            return new Sum(Arrays.copyOf(literals, size), Arrays.copyOf(factors, size), wanted, false);
        }
    }
}
