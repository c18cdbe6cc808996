package id.jenjang.rotation.solve;

/**
 * Of these literals so many have to hold, each counted by its factor. Literal 2v says that variable v holds, 2v + 1 that
 * it does not.
 */
final class Sum {
    final int[] literals;
    final long[] factors;
    final long wanted;
    final long largest;
    final boolean learned;

    /** What is left above {@code wanted} if all that is not known to fail holds; kept by {@link Deduction}. */
    long slack;

    boolean dropped;

    Sum(int[] literals, long[] factors, long wanted, boolean learned) {
        this.literals = literals;
        this.factors = factors;
        this.wanted = wanted;
        this.learned = learned;
        long most = 0;
        for (long factor : factors) {
            most = Math.max(most, factor);
        }
        largest = most;
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
