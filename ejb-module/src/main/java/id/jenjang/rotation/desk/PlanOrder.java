package id.jenjang.rotation.desk;

import java.util.Objects;
import java.util.UUID;

/**
 * What an analyst fills in to have a plan made.
 *
 * @param commandKey made when the form was rendered: the same form sent twice has one effect
 * @param name at most 200 characters
 * @param seed of what is left to chance; the same input and seed give the same plan
 * @param gap at which it may end: 0.005 is half a per cent; 0 for the whole schedule
 * @param seconds after how many seconds it ends with the best so far; null without limit
 */
public record PlanOrder(UUID commandKey, String name, long seed, double gap, Integer seconds) {
    private static final int LONGEST_NAME = 200;

    public PlanOrder {
        Objects.requireNonNull(commandKey, "commandKey");
        name = name == null || name.isBlank() ? "Rencana" : name.strip();
        name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        checked(gap, seconds);
    }

    /** The limits as given, if they can be meant. */
    static Integer checked(double gap, Integer seconds) {
        if (!(gap >= 0) || seconds != null && seconds < 1) {
            throw new IllegalArgumentException(
                    "Batas celah tidak boleh negatif dan batas waktu paling sedikit 1 detik; kosongkan untuk tanpa batas.");
        }
        return seconds;
    }
}
