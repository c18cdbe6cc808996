package id.jenjang.succession.selection.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * What an applicant reached in a stage.
 *
 * @param known whether every score that it is made of is there
 * @param value points times {@link #UNIT}, the mean of the panel; 0 when unknown
 */
public record StageValue(String stage, boolean known, long value) {
    /** Divided by every size of panel up to nine. */
    static final int SHARED = 2520;

    /** Parts of a point of a stage: hundredths, times weights in ten-thousandths, times the shared denominator. */
    public static final long UNIT = 100L * 10_000 * SHARED;

    /** Parts of a point of a total, in which each stage has its weight too. */
    public static final BigInteger TOTAL_UNIT = BigInteger.valueOf(UNIT).multiply(BigInteger.valueOf(10_000));

    private static final int DIGITS = 4;

    /** In points, to four digits; for showing alone. */
    public BigDecimal points() {
        return BigDecimal.valueOf(value).divide(BigDecimal.valueOf(UNIT), DIGITS, RoundingMode.HALF_UP);
    }

    /** A total in points, to four digits; for showing alone. */
    public static BigDecimal totalPoints(long total) {
        return BigDecimal.valueOf(total).divide(new BigDecimal(TOTAL_UNIT), DIGITS, RoundingMode.HALF_UP);
    }
}
