package id.jenjang.decision.approval;

import id.jenjang.decision.DecisionRef;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.flow.Matter;
import id.jenjang.decision.flow.Party;
import id.jenjang.decision.flow.Turn;
import id.jenjang.decision.record.Matters;
import id.jenjang.decision.record.StoredMatter;
import id.jenjang.people.AppointingPeople;
import id.jenjang.people.NewAppointment;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Lets decided matters take effect on their days: appointments and matter in one transaction, while the matter is held,
 * so that a node that comes late finds nothing left to do.
 */
@Dependent
class Effects {
    private final Matters matters;
    private final AppointingPeople appointing;
    private final World world;
    private final Telling telling;

    @Inject
    Effects(Matters matters, AppointingPeople appointing, World world, Telling telling) {
        this.matters = matters;
        this.appointing = appointing;
        this.world = world;
        this.telling = telling;
    }

    /** Lets everything in the matter take effect whose day has come; whether there was anything. */
    boolean takeEffect(UUID uuid) {
        StoredMatter stored = matters.take(uuid).orElseThrow();
        Matter matter = stored.matter();
        List<DecisionRef> due = matter.state() != MatterState.DECIDED
                ? List.of()
                : matter.decisions().stream()
                        .filter(each -> !matter.effective().contains(each.uuid()))
                        .filter(each -> !each.effectiveOn().isAfter(world.today()))
                        .toList();
        if (due.isEmpty()) {
            return false;
        }
        appointing.appoint(due.stream()
                .filter(each -> each.seat().isPresent())
                .map(each -> new NewAppointment(
                        each.uuid(), each.person(), each.seat().orElseThrow(), each.effectiveOn()))
                .toList());
        Set<UUID> ids = due.stream().map(DecisionRef::uuid).collect(Collectors.toSet());
        Turn turn = matter.tookEffect(ids);
        matters.change(stored, turn.matter(), world.now());
        Party system = new Party("sistem", Optional.empty(), Set.of(), List.of());
        telling.effective(matter, turn.matter(), system, world.now());
        return true;
    }
}
