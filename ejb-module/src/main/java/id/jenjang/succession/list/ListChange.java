package id.jenjang.succession.list;

import id.jenjang.succession.rank.Bench;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is to be stored at once.
 *
 * @param before the revision that it follows; 0 for the first
 * @param after the state that it makes
 * @param lists those that are new or differ, each with its hash
 * @param gone positions that are critical no longer
 * @param bench of all positions
 */
record ListChange(long before, RankingState after, Map<ListText, String> lists, Set<UUID> gone, Bench bench) {
    /** Positions whose only ready-now successor is that of others too, with that person. */
    List<Bench.OnlySuccessor> only() {
        return bench.onlySuccessors();
    }
}
