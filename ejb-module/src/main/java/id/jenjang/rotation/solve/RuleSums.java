package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells a {@link Deduction} the rules of a problem, each so that it counts only where it is assumed, and no more of
 * them than turn out to matter: people come in when they have to move, or when a place matters that they could leave;
 * what the others could do would help nobody, so they stay.
 */
final class RuleSums {
    private final Rulebook book;
    private final RuleTable table;
    private final RotationProblem problem;
    private final Spans spans;
    private final Deduction deduction = new Deduction();
    private final OptionSums options;

    /** By rule: the variable that it counts; NONE while there is none. */
    private final int[] counts;

    private final boolean[] told;

    /** By rule: its cells that were told. */
    private final Map<Integer, BitSet> cells = new HashMap<>();

    /** For a problem; what is hinted at is tried first. */
    RuleSums(Rulebook book, Spans spans, int[] hint) {
        this.book = book;
        this.spans = spans;
        table = book.table;
        problem = table.problem;
        options = new OptionSums(deduction, problem, hint);
        counts = new int[book.size()];
        told = new boolean[book.size()];
        Arrays.fill(counts, NONE);
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
        return options.plan();
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
                // On a standing line, what is too much in a later period says more.
                boolean again = count > 0 && table.standing[cell / table.width] && sameLine(broken[count - 1], cell);
                count -= again ? 1 : 0;
                broken[count++] = cell;
            }
        }
        return Arrays.copyOf(broken, count);
    }

    private boolean sameLine(int one, int other) {
        return one / table.width == other / table.width;
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
        options.know(person);
        List<Integer> fulfilling = new ArrayList<>();
        for (int o = table.from(person); o < table.to(person); o++) {
            if (problem.optionPeriod[o] < problem.ends[person] && book.fulfils(o, rule)) {
                fulfilling.add(o);
            }
        }
        SumDraft draft = new SumDraft().add(2 * selector(rule) + 1, 1);
        if (!fulfilling.isEmpty()) {
            draft.add(2 * options.anyOf(fulfilling), 1);
        }
        deduction.tell(draft.atLeast(1));
    }

    /** Tells what a cell demands of all who are known by then; whoever could leave it comes in. */
    private void tellCell(int cell) {
        int line = cell / table.width;
        boolean closed = table.limit[cell] == RuleTable.FREE;
        for (int k = spans.lineStart[line]; k < spans.lineStart[line + 1] && !closed; k++) {
            int span = spans.onLine[k];
            if (spans.sign[span] < 0 && spans.covers(span, cell)) {
                options.know(problem.optionPerson[spans.option[span]]);
            }
        }
        cells.computeIfAbsent(book.ruleOf[cell], rule -> new BitSet()).set(cell);
        SumDraft draft = new SumDraft();
        int adding = eachPerson(cell, 1, draft);
        if (!closed) {
            eachPerson(cell, -1, draft);
        }
        int wanted = adding - (closed ? 0 : table.limit[cell]);
        draft.add(2 * selector(book.ruleOf[cell]) + 1, wanted);
        deduction.tell(draft.atLeast(wanted));
    }

    /** Adds whether people who are known add to the cell, or take from it; gives how many they are. */
    private int eachPerson(int cell, int sign, SumDraft draft) {
        int line = cell / table.width;
        int people = 0;
        int end = spans.lineStart[line + 1];
        int at = spans.lineStart[line];
        while (at < end) {
            int person = problem.optionPerson[spans.option[spans.onLine[at]]];
            List<Integer> of = new ArrayList<>();
            while (at < end && problem.optionPerson[spans.option[spans.onLine[at]]] == person) {
                int span = spans.onLine[at++];
                if (options.knows(person) && spans.sign[span] == sign && spans.covers(span, cell)) {
                    of.add(spans.option[span]);
                }
            }
            if (!of.isEmpty()) {
                people++;
                draft.add(2 * options.anyOf(of) + (sign > 0 ? 1 : 0), 1);
            }
        }
        return people;
    }
}
