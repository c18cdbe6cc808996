package id.jenjang.decision;

import java.util.List;
import java.util.UUID;

/**
 * A matter as the core knows it.
 *
 * @param uuid the core's opaque id, as in addresses
 * @param procedure key of the procedure that it goes through
 * @param reference the capability's own id of the whole
 * @param revision counts from 1, one more each time that it is proposed anew after a return
 * @param decisions in the order proposed
 */
public record MatterRef(UUID uuid, String procedure, UUID reference, int revision, List<DecisionRef> decisions) {
    public MatterRef {
        decisions = List.copyOf(decisions);
    }
}
