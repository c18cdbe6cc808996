package id.jenjang.web.people;

import id.jenjang.access.Role;
import id.jenjang.ladder.LookingAtUnits;
import id.jenjang.people.IntroducingPeople;
import id.jenjang.people.UnitRow;
import id.jenjang.web.frame.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The units that the visitor answers for, as head or as analyst. */
@RequestScoped
public class VisitorUnits {
    @Inject
    private Visitor visitor;

    @Inject
    private IntroducingPeople people;

    @Inject
    private LookingAtUnits units;

    private List<UnitRow> tops;

    /** The topmost units: those headed, else those assigned to an analyst, else the agency's for an analyst of it. */
    public List<UnitRow> tops() {
        if (tops == null) {
            tops = new ArrayList<>();
            if (visitor.is(Role.UNIT_HEAD)) {
                visitor.employee().ifPresent(me -> tops.addAll(people.headed(me)));
            }
            if (tops.isEmpty() && visitor.is(Role.ANALYST)) {
                visitor.assignedUnit()
                        .ifPresentOrElse(
                                unit -> units.units(unit).stream().limit(1).forEach(tops::add),
                                () -> tops.addAll(people.roots()));
            }
        }
        return tops;
    }

    /** The topmost units of all that the visitor may look into, whether as head or as analyst. */
    public Set<UUID> reach() {
        Set<UUID> reach = new LinkedHashSet<>();
        if (visitor.is(Role.ANALYST)) {
            visitor.assignedUnit()
                    .ifPresentOrElse(reach::add, () -> people.roots().forEach(root -> reach.add(root.uuid())));
        }
        if (visitor.is(Role.UNIT_HEAD)) {
            visitor.employee().ifPresent(me -> people.headed(me).forEach(unit -> reach.add(unit.uuid())));
        }
        return reach;
    }

    /** All units to pick from: the topmost with everything below, each once. */
    public List<UnitView> all() {
        List<UnitView> all = new ArrayList<>();
        List<UUID> seen = new ArrayList<>();
        for (UnitRow top : tops()) {
            if (!seen.contains(top.uuid())) {
                List<UnitRow> below = units.units(top.uuid());
                below.forEach(unit -> seen.add(unit.uuid()));
                all.addAll(UnitView.of(below));
            }
        }
        return all;
    }
}
