package id.jenjang.decision.approval;

import id.jenjang.access.ShowsPeople;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.flow.Block;
import id.jenjang.decision.flow.StepState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What came of an act on a matter; anything but DONE changed nothing.
 *
 * @param state of the matter then; for a repeated form what the first brought
 * @param conflict who was quicker; empty but for CONFLICT
 * @param block why not; empty but for BLOCKED
 * @param stale what of the matter is no longer true, in sentences; empty but for STALE
 */
public record ActAnswer(
        Kind kind, MatterState state, Optional<Conflict> conflict, Optional<Block> block, List<String> stale)
        implements ShowsPeople {

    /** How it went. */
    public enum Kind {
        /** Done, also when the same form was sent before. */
        DONE,
        /** Somebody else was quicker, or it was proposed anew meanwhile. */
        CONFLICT,
        /** It may not be done. */
        BLOCKED,
        /** The world has changed since it was proposed; return it so that it is planned anew. */
        STALE
    }

    /**
     * Who was quicker.
     *
     * @param who name as shown
     * @param person behind it; empty for accounts without an employee
     * @param when they did
     * @param what they did with the step; CLOSED when the matter ended or was proposed anew
     */
    public record Conflict(String who, Optional<UUID> person, Instant when, StepState what) {}

    public ActAnswer {
        stale = List.copyOf(stale);
    }

    static ActAnswer done(MatterState state) {
        return new ActAnswer(Kind.DONE, state, Optional.empty(), Optional.empty(), List.of());
    }

    static ActAnswer conflict(MatterState state, Conflict conflict) {
        return new ActAnswer(Kind.CONFLICT, state, Optional.of(conflict), Optional.empty(), List.of());
    }

    static ActAnswer blocked(MatterState state, Block block) {
        return new ActAnswer(Kind.BLOCKED, state, Optional.empty(), Optional.of(block), List.of());
    }

    static ActAnswer stale(MatterState state, List<String> why) {
        return new ActAnswer(Kind.STALE, state, Optional.empty(), Optional.empty(), why);
    }

    @Override
    public Collection<UUID> people() {
        return conflict.flatMap(Conflict::person).map(Set::of).orElse(Set.of());
    }
}
