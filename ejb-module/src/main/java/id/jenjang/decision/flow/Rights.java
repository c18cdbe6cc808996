package id.jenjang.decision.flow;

import id.jenjang.decision.MatterState;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who may answer which step of a matter: those it is asked of, and never about themselves or what they proposed. */
record Rights(Matter matter) {
    /** Why the party may not answer the step; empty when they may. */
    Optional<Block> block(UUID id, Party by, boolean consent) {
        Optional<Step> found = matter.step(id);
        Set<UUID> subjects = matter.subjects();
        if (matter.state() != MatterState.PROPOSED) {
            return Optional.of(Block.STATE);
        }
        if (found.isEmpty() || !found.get().open() || found.get().consent() != consent) {
            return Optional.of(Block.NOT_OPEN);
        }
        if (by.employee().filter(subjects::contains).isPresent()) {
            return Optional.of(Block.ABOUT_YOURSELF);
        }
        Optional<Standing> standing = Standing.of(by, found.get());
        if (standing.isEmpty()) {
            return Optional.of(Block.NOT_YOURS);
        }
        if (standing.get().employee().filter(subjects::contains).isPresent()) {
            return Optional.of(Block.ABOUT_YOURSELF);
        }
        return !consent && proposedBy(by) ? Optional.of(Block.PROPOSED_IT) : Optional.empty();
    }

    /** Whether who approves a step, standing so, answers that other one with it. */
    boolean also(Standing standing, Party by, Step other) {
        boolean alike = other.rule().kind().head() || other.rule().carried();
        return other.open()
                && !other.consent()
                && alike
                && block(other.uuid(), by, false).isEmpty()
                && Standing.of(by, other).equals(Optional.of(standing));
    }

    private boolean proposedBy(Party by) {
        return by.name().equals(matter.proposedBy()) || by.is(matter.proposer());
    }
}
