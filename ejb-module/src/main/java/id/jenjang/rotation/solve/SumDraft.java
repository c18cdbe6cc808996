package id.jenjang.rotation.solve;

import java.util.Arrays;

/** A {@link Sum} as it is put together. */
final class SumDraft {
    private int[] literals = new int[8];
    private long[] factors = new long[8];
    private int size;

    SumDraft add(int literal, long factor) {
        if (size == literals.length) {
            literals = Arrays.copyOf(literals, 2 * size);
            factors = Arrays.copyOf(factors, 2 * size);
        }
        literals[size] = literal;
        factors[size++] = factor;
        return this;
    }

    int size() {
        return size;
    }

    Sum atLeast(long wanted) {
        return new Sum(Arrays.copyOf(literals, size), Arrays.copyOf(factors, size), wanted);
    }
}
