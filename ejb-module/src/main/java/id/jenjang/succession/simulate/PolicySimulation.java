package id.jenjang.succession.simulate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One simulation (simulasi kebijakan).
 *
 * @param asOf the day whose data it reads
 * @param scheme version of the talent scheme it starts from
 * @param policy version of the succession policy it starts from
 * @param ruleSetKey of the rule set whose times were on the form; empty for none
 * @param ruleSetVersion its version; 0 for none
 * @param changes the numbers that differ
 * @param inputHash of what it starts from and what differs
 * @param progress percent
 * @param figures all zero before it is ready
 * @param own whether it is the caller's
 */
public record PolicySimulation(
        UUID uuid,
        String name,
        LocalDate asOf,
        String scheme,
        String policy,
        String ruleSetKey,
        int ruleSetVersion,
        List<NumberChange> changes,
        String inputHash,
        SimulationState state,
        int progress,
        long fence,
        Figures figures,
        String askedBy,
        Instant askedAt,
        Optional<Instant> endedAt,
        boolean own) {
    /**
     * What came of it, for the whole agency.
     *
     * @param people how many were mapped
     * @param moved how many into another box
     * @param positions how many critical positions there are
     * @param lists how many of their lists change
     */
    public record Figures(int people, int moved, int positions, int lists) {
        /** Whether nothing would change. */
        public boolean nothing() {
            return moved == 0 && lists == 0;
        }
    }

    public PolicySimulation {
        changes = List.copyOf(changes);
    }

    /** The rule set with its version; empty for none. */
    public String ruleSet() {
        return ruleSetKey.isEmpty() ? "" : ruleSetKey + " v" + ruleSetVersion;
    }

    PolicySimulation ownedBy(String actor) {
        return new PolicySimulation(
                uuid,
                name,
                asOf,
                scheme,
                policy,
                ruleSetKey,
                ruleSetVersion,
                changes,
                inputHash,
                state,
                progress,
                fence,
                figures,
                askedBy,
                askedAt,
                endedAt,
                askedBy.equals(actor));
    }
}
