package id.jenjang.decision;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Who wants to be shown a matter.
 *
 * @param readerUnits the units whose head the reader stands for in this matter, whose before and after belong first;
 *     empty for readers who look at the whole
 * @param locale Indonesian or English
 */
public record MatterAsked(MatterRef matter, Set<UUID> readerUnits, Locale locale) {
    public MatterAsked {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(locale, "locale");
        readerUnits = Set.copyOf(readerUnits);
    }
}
