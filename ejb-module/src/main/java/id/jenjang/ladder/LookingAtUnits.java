package id.jenjang.ladder;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Allows;
import id.jenjang.access.Caller;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.people.Dossiers;
import id.jenjang.people.HeadsOfUnits;
import id.jenjang.people.Job;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PersonRow;
import id.jenjang.people.UnitRow;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Answers what a head or an analyst asks about a unit and all below it (unit saya). */
@Stateless
public class LookingAtUnits {
    @Inject
    private CurrentLadders current;

    @Inject
    private Dossiers dossiers;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private HeadsOfUnits heads;

    @Inject
    private Callers callers;

    /** For the container. */
    public LookingAtUnits() {}

    LookingAtUnits(CurrentLadders current, Dossiers dossiers, PeopleOfUnits people, HeadsOfUnits heads) {
        this.current = current;
        this.dossiers = dossiers;
        this.people = people;
        this.heads = heads;
    }

    /** The units that the caller heads today or looks after, with all below them, parents first; may be empty. */
    @Allows(
            value = {Role.EMPLOYEE, Role.UNIT_HEAD, Role.ANALYST},
            aboutNobody = true)
    public List<UnitRow> mine() {
        return unitsOf(callers.current());
    }

    List<UnitRow> unitsOf(Caller caller) {
        Set<UUID> roots = new LinkedHashSet<>();
        if (caller.is(Role.ANALYST)) {
            roots.addAll(caller.assignedUnit().map(List::of).orElseGet(people::roots));
        }
        caller.employee()
                .ifPresent(employee ->
                        roots.addAll(heads.headedBy(employee, current.today().day())));
        Map<UUID, UnitRow> units = new LinkedHashMap<>();
        roots.stream()
                .map(people::units)
                .sorted(Comparator.comparing((List<UnitRow> tree) ->
                                tree.isEmpty() ? 0 : tree.get(0).depth())
                        .thenComparing(tree -> tree.isEmpty() ? "" : tree.get(0).name()))
                .flatMap(List::stream)
                .forEach(unit -> units.putIfAbsent(unit.uuid(), unit));
        return List.copyOf(units.values());
    }

    /** The unit and all below it, parents first. */
    @Allows({Role.UNIT_HEAD, Role.ANALYST})
    public List<UnitRow> units(@AboutUnit UUID unit) {
        return people.units(unit);
    }

    /** Headcount, retirements by year, seats and vacancies; empty for a unit that is gone. */
    @Allows({Role.UNIT_HEAD, Role.ANALYST})
    public Optional<UnitOverview> overview(@AboutUnit UUID unit) {
        Ladders ladders = current.today();
        return people.units(unit).stream()
                .findFirst()
                .map(row -> new UnitPeople(ladders.jobs(), ladders.rules().reference())
                        .overview(
                                row,
                                people.in(unit, ladders.day()),
                                people.seatsIn(unit, ladders.day()),
                                ladders.day()));
    }

    /** The people of the unit and below, a page at a time. */
    @Allows({Role.UNIT_HEAD, Role.ANALYST})
    public People<MemberRow> members(@AboutUnit UUID unit, PageAsked asked) {
        Ladders ladders = current.today();
        return new UnitPeople(ladders.jobs(), ladders.rules().reference())
                .members(people.in(unit, ladders.day()), asked);
    }

    /** How each person of the unit stands for a job, who holds it already left out; empty for an unknown job. */
    @Allows({Role.UNIT_HEAD, Role.ANALYST})
    public People<EligibleRow> eligibleIn(@AboutUnit UUID unit, UUID targetJob, PageAsked asked) {
        Ladders ladders = current.today();
        Optional<Job> target = ladders.jobs().byUuid(targetJob);
        if (target.isEmpty()) {
            return new People<>(List.of(), 0);
        }
        Map<UUID, PersonRow> candidates = new LinkedHashMap<>();
        people.in(unit, ladders.day()).stream()
                .filter(person -> !person.job().equals(target.get().code()))
                .forEach(person -> candidates.put(person.uuid(), person));
        List<EligibleRow> rows = new Readiness(ladders, target.get()).rows(candidates, current.columns(ladders));
        People<EligibleRow> page = Readiness.page(rows, asked);
        return new People<>(
                page.rows().stream()
                        .map(row -> row.reaching(earliest(row.employee(), ladders, target.get())))
                        .toList(),
                page.total());
    }

    private LocalDate earliest(UUID employee, Ladders ladders, Job target) {
        return dossiers.of(employee)
                .flatMap(person -> ladders.sheet(person, target).eligibility().earliest())
                .orElse(null);
    }
}
