package id.jenjang.decision.approval;

import id.jenjang.decision.DecisionRef;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.record.Matters;
import id.jenjang.decision.record.StoredMatter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What became of matters, for capabilities that write papers about them. */
@Dependent
public class DecidedDays {
    private final Matters matters;

    @Inject
    /** Of the matters in that collection. */
    public DecidedDays(Matters matters) {
        this.matters = matters;
    }

    /**
     * One decision as it stands.
     *
     * @param decidedAt when the matter was decided; empty until then
     * @param effective whether it has taken effect
     */
    public record Day(
            UUID matter, MatterState state, DecisionRef decision, Optional<Instant> decidedAt, boolean effective) {}

    /** The decisions of the newest revision of these matters; nothing for those there are not. */
    public List<Day> of(Collection<UUID> uuids) {
        return uuids.stream()
                .flatMap(uuid -> matters.find(uuid).stream())
                .flatMap(stored -> stored.matter().decisions().stream().map(each -> day(stored, each)))
                .toList();
    }

    private static Day day(StoredMatter stored, DecisionRef decision) {
        return new Day(
                stored.matter().uuid(),
                stored.matter().state(),
                decision,
                stored.decidedAt(),
                stored.matter().effective().contains(decision.uuid()));
    }
}
