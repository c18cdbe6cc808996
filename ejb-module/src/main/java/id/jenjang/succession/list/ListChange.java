package id.jenjang.succession.list;

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
 */
record ListChange(long before, RankingState after, Map<ListText, String> lists, Set<UUID> gone) {}
