package id.jenjang.decision.flow;

import java.util.Optional;

/**
 * What came of an attempt.
 *
 * @param matter as it is then; unchanged when blocked
 * @param block why nothing happened; empty when it did
 */
public record Turn(Matter matter, Optional<Block> block) {
    static Turn of(Matter matter) {
        return new Turn(matter, Optional.empty());
    }

    static Turn blocked(Matter matter, Block block) {
        return new Turn(matter, Optional.of(block));
    }
}
