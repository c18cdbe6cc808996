package id.jenjang.succession.list;

import id.jenjang.succession.source.RankingInputs.Stamp;
import java.time.Instant;

/**
 * What the stored lists stand for.
 *
 * @param revision grows with every change of them
 * @param stamp of the data that they were computed from
 * @param people how many were looked at
 * @param hash of all lists; equal lists have equal hashes
 * @param finishedAt when they were stored
 */
public record RankingState(long revision, Stamp stamp, int people, String hash, Instant finishedAt) {}
