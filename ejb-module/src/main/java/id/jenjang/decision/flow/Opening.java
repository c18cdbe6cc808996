package id.jenjang.decision.flow;

import id.jenjang.decision.procedure.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the world says when a stage is opened. */
public interface Opening {
    /** This moment. */
    Instant now();

    /** This day, by the agency's zone. */
    LocalDate today();

    /** The last day of a term that begins tomorrow, by the agency's zone and calendar. */
    LocalDate due(Days term);

    /**
     * Who answers as head of the unit today; where that is one of the excluded, the head of the unit above. Empty when
     * nobody is left.
     */
    Optional<UUID> head(UUID unit, Set<UUID> excluded);
}
