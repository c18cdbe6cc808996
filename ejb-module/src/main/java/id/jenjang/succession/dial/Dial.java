package id.jenjang.succession.dial;

import id.jenjang.talent.scheme.Said;
import java.math.BigDecimal;

/**
 * One number that may be tried out, with what it is now.
 *
 * @param key what it is, stable
 * @param title what a scheme or rule calls it; null where the key says enough
 * @param word what it counts, such as a kind of requirement; the same as the end of the key where there is no other
 * @param value now, in units of so many decimals
 * @param least the least that it may be, in the same units
 * @param most the most that it may be, in the same units
 * @param decimals how many of the digits stand behind the comma
 */
public record Dial(String key, DialGroup group, Said title, String word, int value, int least, int most, int decimals) {
    /** A number of this dial as people write it, such as "67.5". */
    public String text(int number) {
        return decimal(number).toPlainString();
    }

    /** A number of this dial as a decimal. */
    public BigDecimal decimal(int number) {
        BigDecimal exact = BigDecimal.valueOf(number, decimals);
        return exact.signum() == 0
                ? BigDecimal.ZERO
                : exact.stripTrailingZeros()
                        .setScale(Math.max(0, exact.stripTrailingZeros().scale()));
    }
}
