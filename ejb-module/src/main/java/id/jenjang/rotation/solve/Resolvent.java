package id.jenjang.rotation.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * A sum that fails as things stand, while it is traced back: what follows from other sums is put in place of what made
 * it fail, in such a way that it goes on failing (cutting planes with division: Elffers and Nordstroem, IJCAI 2018).
 */
final class Resolvent {
    private static final long LARGEST = 1_000_000_000;

    private final Sayings sayings;

    /** By variable: its factor, negative for the literal that it does not hold; which variables may have one. */
    private long[] factor = new long[0];

    private int[] used = new int[64];
    private boolean[] isUsed = new boolean[0];
    private int size;
    private long wanted;

    Resolvent(Sayings sayings) {
        this.sayings = sayings;
    }

    /** Begins with a sum that fails. */
    void begin(Sum failing) {
        for (int k = 0; k < size; k++) {
            factor[used[k]] = 0;
            isUsed[used[k]] = false;
        }
        size = 0;
        if (factor.length < sayings.variables()) {
            factor = Arrays.copyOf(factor, sayings.variables());
            isUsed = Arrays.copyOf(isUsed, sayings.variables());
        }
        wanted = failing.wanted;
        for (int k = 0; k < failing.literals.length; k++) {
            add(failing.literals[k], failing.factors[k]);
        }
        cutBack();
    }

    /** What a literal counts; 0 when it is not in. */
    long of(int literal) {
        long here = factor[literal >> 1];
        return (literal & 1) == 0 ? Math.max(0, here) : Math.max(0, -here);
    }

    /** Puts in place of a failing literal what follows from the sum that made its opposite hold. */
    void resolve(Sum because, int holding) {
        long times = of(holding ^ 1);
        long divisor = because.factor(holding);
        long needed = because.wanted;
        for (int k = 0; k < because.literals.length; k++) {
            int literal = because.literals[k];
            long each = because.factors[k];
            if (literal != holding && each % divisor != 0 && sayings.value(literal) >= 0) {
                needed -= each % divisor;
            }
        }
        wanted += times * ceil(needed, divisor);
        for (int k = 0; k < because.literals.length; k++) {
            int literal = because.literals[k];
            long each = because.factors[k];
            boolean up = sayings.value(literal) < 0;
            add(literal, times * (literal == holding ? 1 : up ? ceil(each, divisor) : each / divisor));
            sayings.lively.bump(literal >> 1);
        }
        sayings.work(because.literals.length + (long) size);
        cutBack();
    }

    private void add(int literal, long times) {
        int variable = literal >> 1;
        if (times == 0) {
            return;
        }
        if (!isUsed[variable]) {
            isUsed[variable] = true;
            used = size == used.length ? Arrays.copyOf(used, 2 * size) : used;
            used[size++] = variable;
        }
        long signed = (literal & 1) == 0 ? times : -times;
        long before = factor[variable];
        if (before != 0 && before > 0 != signed > 0) {
            wanted -= Math.min(Math.abs(before), times);
        }
        factor[variable] = before + signed;
    }

    /** No factor needs to be greater than all that is wanted; nor so great that it could not be counted with. */
    private void cutBack() {
        long most = 0;
        int kept = 0;
        for (int k = 0; k < size; k++) {
            int variable = used[k];
            if (factor[variable] == 0) {
                isUsed[variable] = false;
            } else {
                factor[variable] = Math.max(-wanted, Math.min(wanted, factor[variable]));
                most = Math.max(most, Math.abs(factor[variable]));
                used[kept++] = variable;
            }
        }
        size = kept;
        if (most > LARGEST) {
            divide(ceil(most, LARGEST));
            cutBack();
        }
    }

    private void divide(long by) {
        for (int k = 0; k < size; k++) {
            long each = Math.abs(factor[used[k]]);
            if (sayings.value(literal(used[k])) >= 0) {
                wanted -= each % by;
            }
        }
        wanted = ceil(wanted, by);
        for (int k = 0; k < size; k++) {
            long each = Math.abs(factor[used[k]]);
            boolean up = sayings.value(literal(used[k])) < 0;
            factor[used[k]] = Long.signum(factor[used[k]]) * (up ? ceil(each, by) : each / by);
        }
    }

    private static long ceil(long number, long by) {
        return -Math.floorDiv(-number, by);
    }

    private int literal(int variable) {
        return 2 * variable + (factor[variable] < 0 ? 1 : 0);
    }

    /** How many of its literals fail at a level. */
    int failingAt(int level) {
        int count = 0;
        for (int k = 0; k < size; k++) {
            count += fails(k) && sayings.level(used[k]) == level ? 1 : 0;
        }
        return count;
    }

    private boolean fails(int k) {
        return sayings.value(literal(used[k])) < 0;
    }

    /** The highest level at which one of its literals fails. */
    int lastLevel() {
        int last = 0;
        for (int k = 0; k < size; k++) {
            last = fails(k) ? Math.max(last, sayings.level(used[k])) : last;
        }
        return last;
    }

    /** The lowest level at which something would have followed from it. */
    int followsFrom() {
        int[] order = IntStream.range(0, size)
                .filter(this::fails)
                .map(k -> used[k])
                .boxed()
                .sorted((one, other) -> sayings.level(one) - sayings.level(other))
                .mapToInt(Integer::intValue)
                .toArray();
        long slack = -wanted;
        for (int k = 0; k < size; k++) {
            slack += Math.abs(factor[used[k]]);
        }
        int next = 0;
        int level = 0;
        while (true) {
            while (next < order.length && sayings.level(order[next]) <= level) {
                slack -= Math.abs(factor[order[next++]]);
            }
            if (slack < largestOpenAt(level) || next == order.length) {
                return level;
            }
            level = sayings.level(order[next]);
        }
    }

    private long largestOpenAt(int level) {
        long most = 0;
        for (int k = 0; k < size; k++) {
            boolean open = sayings.value(2 * used[k]) == 0 || sayings.level(used[k]) > level;
            most = open ? Math.max(most, Math.abs(factor[used[k]])) : most;
        }
        return most;
    }

    /** What it has become, as a sum to keep. */
    Sum sum() {
        Arrays.sort(used, 0, size);
        int[] literals = new int[size];
        long[] factors = new long[size];
        for (int k = 0; k < size; k++) {
            literals[k] = literal(used[k]);
            factors[k] = Math.abs(factor[used[k]]);
        }
        return new Sum(literals, factors, wanted);
    }

    /** Of the variables that fail in it, enough that it fails whatever the others are; those that count most first. */
    BitSet enough() {
        long slack = -wanted;
        for (int k = 0; k < size; k++) {
            slack += Math.abs(factor[used[k]]);
        }
        int[] order = IntStream.range(0, size)
                .filter(this::fails)
                .map(k -> used[k])
                .boxed()
                .sorted((one, other) -> {
                    int by = Long.compare(Math.abs(factor[other]), Math.abs(factor[one]));
                    return by == 0 ? one - other : by;
                })
                .mapToInt(Integer::intValue)
                .toArray();
        BitSet chosen = new BitSet();
        for (int k = 0; k < order.length && slack >= 0; k++) {
            slack -= Math.abs(factor[order[k]]);
            chosen.set(order[k]);
        }
        return chosen;
    }
}
