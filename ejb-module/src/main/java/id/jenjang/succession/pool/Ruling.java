package id.jenjang.succession.pool;

import java.time.Instant;

/**
 * One of the three decisions about a nomination.
 *
 * @param stand where the person stood at that moment
 */
public record Ruling(Question question, boolean accepted, String reason, Stand stand, String by, Instant at) {}
