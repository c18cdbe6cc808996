package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds rules that no plan can keep together and none of which can be left out (a deletion filter, Chinneck and
 * Dravnieks, ORSA J. Comput. 3, 1991). That a set cannot be kept is proven by prices, when fewer people than have to
 * can move even if people may be split, or by trying everything.
 */
final class Contradiction {
    private static final int CHUNK = 100;
    private static final int TRIES = 30;
    private static final int MOST_TRIED = 5_000;
    private static final long WORK = 20_000_000;
    private static final double SURE = 1e-6;
    private static final double OPEN = Double.POSITIVE_INFINITY;

    private final RotationProblem problem;
    private final RuleTable table;

    /** Whether a rule is in the set: by cell for lines, by person for duties. */
    private final boolean[] cells;

    private final boolean[] duty;
    private final double[] gains;

    Contradiction(RotationProblem problem) {
        this.problem = problem;
        table = RuleTables.of(problem);
        cells = new boolean[table.limit.length];
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = table.limit[cell] != RuleTable.FREE;
        }
        duty = table.must.clone();
        gains = new double[table.options];
    }

    /** The set; empty when it is not proven that there is none. */
    List<Clash> smallest() {
        for (int person = 0; person < table.people; person++) {
            int locked = problem.locked[person];
            int by = problem.mustBy[person];
            if (locked != NONE && by != NONE && problem.optionPeriod[locked] > by) {
                return List.of(Clashes.locked(problem, person), Clashes.must(problem, person));
            }
        }
        if (!shrink()) {
            return List.of();
        }
        for (int line = 0; line < table.lines; line++) {
            int from = line * table.width;
            if (table.standing[line]) {
                leaveOut(from, from + table.periods);
            } else {
                for (int cell = from; cell < from + table.periods; cell++) {
                    leaveOut(cell, cell + 1);
                }
            }
        }
        for (int person = 0; person < table.people; person++) {
            if (duty[person]) {
                duty[person] = false;
                duty[person] = !shrink();
            }
        }
        return clashes();
    }

    private void leaveOut(int from, int to) {
        boolean[] before = Arrays.copyOfRange(cells, from, to);
        if (!has(before)) {
            return;
        }
        Arrays.fill(cells, from, to, false);
        if (!shrink()) {
            System.arraycopy(before, 0, cells, from, before.length);
        }
    }

    private static boolean has(boolean[] any) {
        for (boolean each : any) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the set is proven to be impossible. If so, what the proof does not need is left out at once: rules
     * without a price, and people who are free to move at these prices.
     */
    private boolean shrink() {
        boolean[] open = openOptions();
        int[] people = IntStream.range(0, table.people)
                .filter(person -> duty[person] || touches(person, open))
                .toArray();
        for (int option = 0; option < gains.length; option++) {
            gains[option] = duty[problem.optionPerson[option]] ? 1 : 0;
        }
        int[] limit = new int[cells.length];
        Arrays.setAll(limit, cell -> cells[cell] ? table.limit[cell] : RuleTable.FREE);
        Relaxation relaxation = Relaxation.of(table, gains, people, open, new boolean[table.people], limit, 0);
        PriceSearch search = new PriceSearch(relaxation, new Halves(null));
        for (int i = 0; i < TRIES; i++) {
            search.run(CHUNK);
            if (search.bound() < count(duty) - SURE) {
                keepPriced(search, relaxation);
                return true;
            }
        }
        return exhausted(open, limit);
    }

    /** Whether nothing is left to try. */
    private boolean exhausted(boolean[] open, int[] limit) {
        Choices choices = new Choices(new Spans(new RuleTable(table, limit, open, duty.clone())));
        return !choices.begin()
                || Exhaustion.search(choices, (int) Math.min(MOST_TRIED, WORK / (table.options + 1L)))
                        .none();
    }

    private boolean[] openOptions() {
        boolean[] open = new boolean[table.options];
        for (int option = 0; option < open.length; option++) {
            int person = problem.optionPerson[option];
            int period = problem.optionPeriod[option];
            boolean fits = !duty[person]
                    || (problem.locked[person] == NONE
                            ? period <= problem.mustBy[person]
                            : problem.locked[person] == option);
            open[option] = fits && period < problem.ends[person] && !RuleTables.overFull(problem, option);
        }
        return open;
    }

    private boolean touches(int person, boolean[] open) {
        for (int o = table.from(person); o < table.to(person); o++) {
            for (int e = table.entryStart[o]; open[o] && e < table.entryStart[o + 1]; e++) {
                int cell = RuleTable.cell(table.entry[e]);
                int end = (cell / table.width + 1) * table.width;
                for (int each = cell; each < end; each++) {
                    if (cells[each]) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void keepPriced(PriceSearch search, Relaxation relaxation) {
        boolean[] priced = new boolean[cells.length];
        for (int k = 0; k < relaxation.line.length; k++) {
            for (int w = 0; w < table.periods; w++) {
                priced[relaxation.line[k] * table.width + w] = search.price[k * table.width + w] > 0;
            }
        }
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] &= priced[cell];
        }
        for (int k = 0; k < relaxation.people(); k++) {
            double best = -OPEN;
            for (int o = relaxation.optionStart[k]; o < relaxation.optionStart[k + 1]; o++) {
                best = Math.max(best, search.reduced(o));
            }
            if (best >= 1) {
                duty[relaxation.person[k]] = false;
            }
        }
    }

    private static int count(boolean[] any) {
        int count = 0;
        for (boolean each : any) {
            count += each ? 1 : 0;
        }
        return count;
    }

    private List<Clash> clashes() {
        List<Clash> clashes = new ArrayList<>();
        for (int person = 0; person < table.people; person++) {
            if (duty[person]) {
                clashes.add(Clashes.duty(problem, person));
            }
        }
        for (int line = 0; line < table.lines; line++) {
            for (int w = 0; w < table.periods; w++) {
                int cell = line * table.width + w;
                if (cells[cell]) {
                    clashes.add(table.clash(cell));
                    w = table.standing[line] ? table.periods : w;
                }
            }
        }
        return clashes;
    }
}
