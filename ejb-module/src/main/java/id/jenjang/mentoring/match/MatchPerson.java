package id.jenjang.mentoring.match;

import id.jenjang.people.Grade;
import id.jenjang.people.Sex;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What the matching needs to know of either side.
 *
 * @param id public id of the employee
 * @param unit of the position held; null when unknown
 * @param place where the person works, such as a building or town; empty when unknown
 * @param languages spoken; lower-case codes; may be empty
 * @param sex as recorded; null when unknown
 * @param asksFor the sex that the other should be of, where the person asks for it; else null
 * @param grade null when unknown
 * @param tier of the job level, comparable over all tracks (reference {@code level-tiers}); 0 when unknown
 * @param superiors everyone whom the person reports to, directly or further up as far as the programme's rule goes
 * @param free free times in a week, a bit for each; 0 when not told
 */
public record MatchPerson(
        UUID id,
        UUID unit,
        String place,
        Set<String> languages,
        Sex sex,
        Sex asksFor,
        Grade grade,
        int tier,
        Set<UUID> superiors,
        long free) {
    /** Copies what could change. */
    public MatchPerson {
        Objects.requireNonNull(id, "id");
        place = place == null ? "" : place;
        languages = Set.copyOf(languages);
        superiors = Set.copyOf(superiors);
    }
}
