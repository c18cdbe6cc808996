package id.jenjang.rotation.solve;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Of these literals so many have to hold, each counted by its factor. Literal 2v says that variable v holds, 2v + 1
 * that it does not. Those that count most come first.
 */
final class Sum {
    final int[] literals;
    final long[] factors;
    final long wanted;

    /** What is left above {@code wanted} if all that is not known to fail holds; kept by {@link Sayings}. */
    long slack;

    boolean dropped;

    Sum(int[] literals, long[] factors, long wanted) {
        Integer[] order = IntStream.range(0, literals.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (one, other) -> Long.compare(factors[other], factors[one]));
        this.literals = Arrays.stream(order).mapToInt(k -> literals[k]).toArray();
        this.factors = Arrays.stream(order).mapToLong(k -> factors[k]).toArray();
        this.wanted = wanted;
    }

    long factor(int literal) {
        for (int k = 0; k < literals.length; k++) {
            if (literals[k] == literal) {
                return factors[k];
            }
        }
        return 0;
    }
}
