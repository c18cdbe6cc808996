package id.jenjang.mentoring.signup;

import id.jenjang.access.ShowsPeople;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who signed up, as the coordinator sees it.
 *
 * @param unit where they work; empty when they hold no position
 * @param state name of the {@link MentorState} or {@link MenteeState}
 * @param capacity of a mentor; 0 for a mentee
 * @param taken places of a mentor that are given
 * @param goals chosen by a mentee; 0 for a mentor
 */
public record SignedRow(
        UUID employee, String name, String unit, String state, int capacity, int taken, int goals, Instant signedAt)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}
