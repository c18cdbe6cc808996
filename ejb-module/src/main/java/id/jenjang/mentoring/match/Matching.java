package id.jenjang.mentoring.match;

import java.util.List;
import java.util.UUID;

/**
 * Who is mentored by whom.
 *
 * @param pairs standing, pinned and proposed, ordered by mentee
 * @param unmatched mentees without a mentor, in the order of the waiting list
 * @param unkept pins that no place was left for
 * @param reached what it is the best in, in the order of the goals; of the proposed pairs alone
 */
public record Matching(List<MatchedPair> pairs, List<UUID> unmatched, List<Couple> unkept, List<Reached> reached) {
    /** Copies what could change. */
    public Matching {
        pairs = List.copyOf(pairs);
        unmatched = List.copyOf(unmatched);
        unkept = List.copyOf(unkept);
        reached = List.copyOf(reached);
    }

    /** Whether every goal is proven to be reached. */
    public boolean proven() {
        return reached.stream().allMatch(Reached::proven);
    }
}
