package id.jenjang.succession.selection.score;

import id.jenjang.people.Grade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * An applicant who was admitted, with what ties are settled by.
 *
 * @param grade held on the day of admission; null when unknown
 * @param gradeSince since when; null when unknown
 * @param birth null when unknown
 * @param jury the members of the panel who may score this applicant
 */
public record Contender(
        UUID applicant, Instant appliedAt, Grade grade, LocalDate gradeSince, LocalDate birth, Set<UUID> jury) {
    public Contender {
        jury = Set.copyOf(jury);
    }
}
