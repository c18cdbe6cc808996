package id.jenjang.mentoring.programme;

import id.jenjang.mentoring.match.MatchingPolicy;
import java.time.Instant;

/** One version of a programme's policy, as it was written. */
public record PolicyRow(int number, MatchingPolicy policy, Instant writtenAt) {}
