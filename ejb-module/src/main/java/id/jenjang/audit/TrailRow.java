package id.jenjang.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One entry of the trail as an auditor reads it.
 *
 * @param day the chain's day (UTC), with seq the entry's place
 * @param person whom it is about, by opaque id; null when about nobody
 * @param facts JSON without personal data
 */
public record TrailRow(
        Stream stream, LocalDate day, long seq, Instant at, String actor, String verb, UUID person, String facts) {}
