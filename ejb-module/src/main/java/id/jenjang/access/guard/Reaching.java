package id.jenjang.access.guard;

import id.jenjang.access.Allows;
import id.jenjang.access.Caller;
import id.jenjang.access.Role;
import id.jenjang.people.HeadsOfUnits;
import id.jenjang.people.UnitTree;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How far a caller reaches today, judged on the rows as they are stored, never on what a page says. */
@Dependent
class Reaching {
    private final UnitTree tree;
    private final HeadsOfUnits heads;
    private final Clock clock;

    @Inject
    Reaching(UnitTree tree, HeadsOfUnits heads, Clock clock) {
        this.tree = tree;
        this.heads = heads;
        this.clock = clock;
    }

    /** The first of the rule's roles that the caller has and that reaches the person or unit; empty to refuse. */
    Optional<Role> roleFor(Caller caller, Allows rule, Optional<UUID> person, Optional<UUID> unit) {
        return Arrays.stream(rule.value())
                .filter(caller::is)
                .filter(role -> rule.aboutNobody()
                        || person.map(p -> reachesPerson(caller, role, p))
                                .or(() -> unit.map(u -> reachesUnit(caller, role, u)))
                                .orElse(false))
                .findFirst();
    }

    private boolean reachesPerson(Caller caller, Role role, UUID person) {
        LocalDate today = LocalDate.now(clock);
        return switch (role.reach()) {
            case SELF -> caller.employee().filter(person::equals).isPresent();
            case HEADED -> anyWithin(tree.unitsOf(person, today), headed(caller, today));
            case ASSIGNED ->
                caller.assignedUnit().isEmpty()
                        ? tree.knows(person)
                        : anyWithin(
                                tree.unitsOf(person, today),
                                Set.of(caller.assignedUnit().get()));
            case NOBODY -> false;
        };
    }

    private boolean reachesUnit(Caller caller, Role role, UUID unit) {
        LocalDate today = LocalDate.now(clock);
        return switch (role.reach()) {
            case HEADED -> tree.within(unit, headed(caller, today));
            case ASSIGNED ->
                caller.assignedUnit().isEmpty()
                        ? tree.has(unit)
                        : tree.within(unit, Set.of(caller.assignedUnit().get()));
            case SELF, NOBODY -> false;
        };
    }

    private Set<UUID> headed(Caller caller, LocalDate today) {
        return caller.employee().map(e -> heads.headedBy(e, today)).orElse(Set.of());
    }

    private boolean anyWithin(Set<UUID> units, Set<UUID> roots) {
        return units.stream().anyMatch(unit -> tree.within(unit, roots));
    }
}
