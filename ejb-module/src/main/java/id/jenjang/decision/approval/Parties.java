package id.jenjang.decision.approval;

import id.jenjang.access.Caller;
import id.jenjang.access.Reach;
import id.jenjang.access.Role;
import id.jenjang.decision.DecisionRef;
import id.jenjang.decision.flow.Mandate;
import id.jenjang.decision.flow.Matter;
import id.jenjang.decision.flow.Party;
import id.jenjang.decision.record.Delegation;
import id.jenjang.decision.record.Delegations;
import id.jenjang.people.UnitTree;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** As whom a caller may act on a matter: by their roles as far as these reach, and by today's delegations. */
@Dependent
public class Parties {
    private final UnitTree tree;
    private final Delegations delegations;
    private final World world;

    @Inject
    /** Judged by those. */
    public Parties(UnitTree tree, Delegations delegations, World world) {
        this.tree = tree;
        this.delegations = delegations;
        this.world = world;
    }

    /** The caller as a party to that matter. */
    public Party of(Caller caller, String actor, Matter matter) {
        Set<UUID> units = new HashSet<>();
        for (DecisionRef decision : matter.decisions()) {
            decision.fromUnit().ifPresent(units::add);
            decision.toUnit().ifPresent(units::add);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : caller.roles()) {
            if (role.reach() == Reach.ASSIGNED && reaches(caller.assignedUnit(), units)) {
                roles.add(role);
            }
        }
        List<Mandate> mandates = standingFor(caller).stream()
                .map(each -> new Mandate(
                        each.fromName(),
                        each.fromEmployee(),
                        reaches(each.assignedUnit(), units) ? each.roles() : Set.of()))
                .toList();
        return new Party(actor, caller.employee(), roles, mandates);
    }

    /** The delegations by which the caller acts for others today. */
    public List<Delegation> standingFor(Caller caller) {
        return caller.employee().map(e -> delegations.to(e, world.today())).orElse(List.of());
    }

    /** Whether roles limited to that unit reach all of these; roles limited to none always do. */
    public boolean reaches(Optional<UUID> assigned, Set<UUID> units) {
        return assigned.isEmpty() || units.stream().allMatch(unit -> tree.within(unit, Set.of(assigned.get())));
    }
}
