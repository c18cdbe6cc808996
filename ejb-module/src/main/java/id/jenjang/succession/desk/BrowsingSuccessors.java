package id.jenjang.succession.desk;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.UnitRow;
import id.jenjang.people.UnitTree;
import id.jenjang.succession.list.RankedLists;
import id.jenjang.succession.list.RankingState;
import id.jenjang.succession.rank.SuccessionPolicy;
import id.jenjang.succession.source.RankingInputs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shows critical positions with their successors, and ranked lists, from what is stored (melihat suksesi). */
@Stateless
public class BrowsingSuccessors {
    @Inject
    private PositionLines positions;

    @Inject
    private ListDesk desk;

    @Inject
    private RankedLists lists;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private UnitTree tree;

    @Inject
    private Callers callers;

    @Inject
    private RankingInputs inputs;

    @Inject
    private Clock clock;

    /** For the container. */
    public BrowsingSuccessors() {}

    BrowsingSuccessors(
            PositionLines positions,
            ListDesk desk,
            RankedLists lists,
            PeopleOfUnits people,
            UnitTree tree,
            Callers callers,
            RankingInputs inputs,
            Clock clock) {
        this.positions = positions;
        this.desk = desk;
        this.lists = lists;
        this.people = people;
        this.tree = tree;
        this.callers = callers;
        this.inputs = inputs;
        this.clock = clock;
    }

    /** What the lists stand for; empty before they were computed for the first time. */
    @Allows(
            value = {Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER},
            aboutNobody = true)
    public Optional<RankingState> state() {
        return lists.state();
    }

    /** The policy by which successors are ranked today. */
    @Allows(
            value = {Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER},
            aboutNobody = true)
    public SuccessionPolicy policy() {
        return inputs.policy(LocalDate.now(clock));
    }

    /** The units that the caller may ask for, parents first. */
    @Allows(
            value = {Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER},
            aboutNobody = true)
    public List<UnitRow> units() {
        return callers.current().assignedUnit().map(List::of).orElseGet(people::roots).stream()
                .flatMap(root -> people.units(root).stream())
                .toList();
    }

    /** The unit in which a position stands, which its list is asked for by; empty where it is not ranked. */
    @Allows(
            value = {Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER},
            aboutNobody = true)
    public Optional<UUID> unitOf(UUID position) {
        return positions.of(position).map(PositionLine::unit);
    }

    /** The critical positions of a unit and all below it. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public ChartView chart(@AboutUnit UUID unit, ChartAsked asked) {
        List<PositionLine> all = positions.in(unit);
        return new ChartView(
                above(unit),
                UnitCount.of(unit, tree.nameOf(unit).orElse(""), all),
                below(unit, all),
                all.stream().filter(asked::takes).toList());
    }

    private Optional<UUID> above(UUID unit) {
        Optional<UUID> limit = callers.current().assignedUnit();
        return people.parent(unit).filter(parent -> limit.isEmpty() || tree.within(parent, List.of(limit.get())));
    }

    private List<UnitCount> below(UUID unit, List<PositionLine> all) {
        Map<UUID, UnitRow> units = new HashMap<>();
        List<UnitRow> children = new ArrayList<>();
        for (UnitRow row : people.units(unit)) {
            units.put(row.uuid(), row);
            if (unit.equals(row.parent())) {
                children.add(row);
            }
        }
        Map<UUID, List<PositionLine>> byChild = new HashMap<>();
        for (PositionLine line : all) {
            UnitRow at = units.get(line.unit());
            while (at != null && !unit.equals(at.parent())) {
                at = at.uuid().equals(unit) ? null : units.get(at.parent());
            }
            if (at != null) {
                byChild.computeIfAbsent(at.uuid(), fresh -> new ArrayList<>()).add(line);
            }
        }
        return children.stream()
                .filter(child -> byChild.containsKey(child.uuid()))
                .map(child -> UnitCount.of(child.uuid(), child.name(), byChild.get(child.uuid())))
                .toList();
    }

    /** The ranked candidates of a position. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public SuccessorView list(@AboutUnit UUID unit, UUID position) {
        return desk.view(unit, position);
    }
}
