package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Proves by prices that rules cannot be kept together: when fewer people than have to can move even if people may be
 * split. What the proof does not need is left out at once: rules without a price, and people who would move at these
 * prices (Farkas). Where nothing is proven, the prices still say which rules are tightest.
 */
final class Shortage {
    private static final int CHUNK = 100;
    private static final int TRIES = 30;
    private static final long WORK = 3_000_000_000L;
    private static final double SURE = 1e-6;

    private final Rulebook book;
    private final RuleTable table;
    private final RotationProblem problem;

    /** By rule, what its prices come to after a question. */
    private final double[] price;

    Shortage(Rulebook book) {
        this.book = book;
        table = book.table;
        problem = table.problem;
        price = new double[book.size()];
    }

    /** Of these rules, those that cannot be kept together by the proof; empty when nothing is proven. */
    Optional<BitSet> of(BitSet rules) {
        boolean[] open = open(rules);
        double[] gains = new double[table.options];
        for (int option = 0; option < gains.length; option++) {
            gains[option] = hasDuty(problem.optionPerson[option], rules) ? 1 : 0;
        }
        int[] limit = new int[table.limit.length];
        for (int cell = 0; cell < limit.length; cell++) {
            boolean held = book.ruleOf[cell] != NONE && rules.get(book.ruleOf[cell]);
            limit[cell] = held ? table.limit[cell] : RuleTable.FREE;
        }
        int[] people = IntStream.range(0, table.people).toArray();
        Relaxation relaxation = Relaxation.of(table, gains, people, open, new boolean[table.people], limit, 0);
        PriceSearch search = new PriceSearch(relaxation, new Halves(null));
        long wanted = IntStream.range(0, table.people)
                .filter(person -> hasDuty(person, rules))
                .count();
        int tries = (int) Math.max(2, Math.min(TRIES, WORK / CHUNK / (relaxation.entry.length + 1)));
        for (int i = 0; i < tries; i++) {
            search.run(CHUNK);
            if (search.bound() < wanted - SURE) {
                return Optional.of(needed(rules, search, relaxation, open));
            }
        }
        put(search, relaxation);
        return Optional.empty();
    }

    /** After nothing was proven: the rules with a price, the highest first, no more than so many. */
    int[] tightest(int most) {
        return IntStream.range(0, price.length)
                .filter(rule -> price[rule] > SURE)
                .boxed()
                .sorted((one, other) -> Double.compare(price[other], price[one]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean hasDuty(int person, BitSet rules) {
        return rules.get(book.mustMove(person)) || rules.get(book.settled(person));
    }

    private boolean[] open(BitSet rules) {
        boolean[] open = new boolean[table.options];
        for (int option = 0; option < open.length; option++) {
            int person = problem.optionPerson[option];
            boolean fits = problem.optionPeriod[option] < problem.ends[person];
            for (int duty : new int[] {book.mustMove(person), book.settled(person)}) {
                fits &= !rules.get(duty) || book.fulfils(option, duty);
            }
            open[option] = fits && !closed(option, rules);
        }
        return open;
    }

    /** Whether a rule of these lets nobody come into the option's post. */
    private boolean closed(int option, BitSet rules) {
        int rule = closing(option);
        return rule != NONE && rules.get(rule);
    }

    private int closing(int option) {
        // The lines of seats come first, one for each post.
        int from = problem.optionPost[option] * table.width;
        for (int w = problem.optionPeriod[option]; w < problem.ends[problem.optionPerson[option]]; w++) {
            if (book.closed(from + w)) {
                return book.ruleOf[from + w];
            }
        }
        return NONE;
    }

    private void put(PriceSearch search, Relaxation relaxation) {
        for (int k = 0; k < relaxation.line.length; k++) {
            for (int w = 0; w < table.periods; w++) {
                int rule = book.ruleOf[relaxation.line[k] * table.width + w];
                if (rule != NONE) {
                    price[rule] += search.price[k * table.width + w];
                }
            }
        }
    }

    private BitSet needed(BitSet rules, PriceSearch search, Relaxation relaxation, boolean[] open) {
        BitSet needed = new BitSet();
        for (int k = 0; k < relaxation.line.length; k++) {
            for (int w = 0; w < table.periods; w++) {
                int rule = book.ruleOf[relaxation.line[k] * table.width + w];
                if (rule != NONE && search.price[k * table.width + w] > 0) {
                    needed.set(rule);
                }
            }
        }
        for (int k = 0; k < relaxation.people(); k++) {
            double best = Double.NEGATIVE_INFINITY;
            for (int o = relaxation.optionStart[k]; o < relaxation.optionStart[k + 1]; o++) {
                best = Math.max(best, search.reduced(o));
            }
            int person = relaxation.person[k];
            needed.set(book.mustMove(person), best < 1);
            needed.set(book.settled(person), best < 1);
        }
        for (int option = 0; option < open.length; option++) {
            if (!open[option] && closed(option, rules)) {
                needed.set(closing(option));
            }
        }
        needed.and(rules);
        return needed;
    }
}
