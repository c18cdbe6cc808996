package id.jenjang.succession.rank;

/**
 * Who comes first: the greater key, which is readiness where the policy puts it first, and the score; then the rules
 * for ties; then the lesser id.
 */
final class Order {
    private static final int SCORE_BITS = 32;
    private static final long SCORE = (1L << SCORE_BITS) - 1;

    private final Staff staff;
    private final TieRule[] ties;
    private final boolean readinessFirst;

    Order(Staff staff, SuccessionPolicy policy) {
        this.staff = staff;
        ties = policy.ties().toArray(TieRule[]::new);
        readinessFirst = policy.horizons().first();
    }

    /** The key of a readiness and a score; readiness can be read from it in any case. */
    long key(int readiness, int score) {
        long ready = 3L - readiness;
        return (readinessFirst ? ready << SCORE_BITS + 2 : 0) | (long) score << 2 | ready;
    }

    /** What a part of the score adds to a key. */
    static long worth(int score) {
        return (long) score << 2;
    }

    static int score(long key) {
        return (int) ((key & (SCORE << 2)) >> 2);
    }

    static Readiness readiness(long key) {
        return Readiness.at(3 - (int) (key & 3));
    }

    static boolean readyNow(long key) {
        return (key & 3) == 3;
    }

    /** What of a key counts in order; where readiness does not come first it decides nothing. */
    long counted(long key) {
        return key >> 2;
    }

    /** Whether one comes before the other. */
    boolean before(long key, int person, long otherKey, int other) {
        long one = key >> 2;
        long two = otherKey >> 2;
        if (one != two) {
            return one > two;
        }
        for (TieRule tie : ties) {
            int compared = compare(tie, person, other);
            if (compared != 0) {
                return compared < 0;
            }
        }
        return staff.compareIds(person, other) < 0;
    }

    private int compare(TieRule tie, int one, int other) {
        return switch (tie) {
            case HIGHER_GRADE -> Integer.compare(staff.rank(other), staff.rank(one));
            case LONGER_IN_GRADE -> Integer.compare(staff.gradeSince(one), staff.gradeSince(other));
            case OLDER -> Integer.compare(staff.birth(one), staff.birth(other));
            case YOUNGER -> Integer.compare(staff.birth(other), staff.birth(one));
        };
    }
}
