package id.jenjang.mentoring.signup;

import java.util.UUID;

/**
 * That somebody can be paired in a programme who could not before: a mentor who was approved, or a mentee who asks; a
 * CDI event, fired in the transaction that made it so.
 */
public record PoolGrew(UUID programme) {}
