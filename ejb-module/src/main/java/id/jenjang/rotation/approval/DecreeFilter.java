package id.jenjang.rotation.approval;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Which moves are wanted for papers.
 *
 * @param from the first day on which they may take effect; empty for any
 * @param to the last; empty for any
 * @param name parts of the name of who moves; empty for everybody
 * @param stage how far they are
 * @param chain the one chain wanted, also where it is not decided yet; empty for all that are decided
 */
public record DecreeFilter(
        Optional<LocalDate> from, Optional<LocalDate> to, String name, Stage stage, Optional<UUID> chain) {
    /** Everything that is decided. */
    public static final DecreeFilter ALL =
            new DecreeFilter(Optional.empty(), Optional.empty(), "", Stage.ALL, Optional.empty());

    /** How far a decided move is. */
    public enum Stage {
        /** All. */
        ALL,
        /** Decided, and its day is still to come. */
        COMING,
        /** In effect. */
        EFFECTIVE
    }

    public DecreeFilter {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(chain, "chain");
        name = name == null ? "" : name.strip();
    }
}
