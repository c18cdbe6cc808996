package id.jenjang.decision;

import java.time.Instant;

/**
 * That a matter came into another state: proposed, returned, refused, withdrawn, decided or effective. Fired inside the
 * transaction in which it did; an observer that throws undoes it.
 *
 * @param from the state before; null when it was brought in
 * @param actor under which name the act is kept
 * @param reason given with a return, refusal or withdrawal; empty otherwise
 */
public record MatterMoved(
        MatterRef matter, MatterState from, MatterState to, String actor, String reason, Instant at) {}
