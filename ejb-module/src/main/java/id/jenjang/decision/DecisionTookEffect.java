package id.jenjang.decision;

import java.time.Instant;

/**
 * That one decision took effect: where it names a seat, the appointment is written. Fired inside that transaction; when
 * it was the last of its matter, {@link MatterMoved} to EFFECTIVE follows.
 */
public record DecisionTookEffect(MatterRef matter, DecisionRef decision, Instant at) {}
