package id.jenjang.talent.scheme;

import java.time.LocalDate;
import java.util.List;

/**
 * What one component gives one person (nilai komponen), in hundredths; where the score is not known, the least and the
 * most that it can turn out to be.
 *
 * @param component its key
 * @param facts what the score was made of, such as a predicate and its year, for words to be made of; may be empty
 * @param date the day that the newest record stands for; null for none
 * @param until the last day on which that record counts; null for no end or no record
 * @param source the delivering system and file; null for no record
 * @param gap why the score is not known; null when it is
 */
public record PartScore(
        String component,
        int low,
        int high,
        List<String> facts,
        LocalDate date,
        LocalDate until,
        String source,
        Gap gap) {
    public PartScore {
        facts = List.copyOf(facts);
    }

    /** Whether the score is known. */
    public boolean known() {
        return gap == null;
    }
}
