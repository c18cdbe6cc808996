package id.jenjang.talent.map;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.UnitRow;
import id.jenjang.people.UnitTree;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.talent.scheme.TalentScheme;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets analysts and the talent committee begin cycles, and the committee announce them (memetakan talenta). */
@Stateless
public class MappingTalent {
    /** Characters of a name. */
    public static final int LONGEST_NAME = 200;

    @Inject
    private Cycles cycles;

    @Inject
    private PublishedSchemes schemes;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private UnitTree tree;

    @Inject
    private ScheduledJobs jobs;

    @Inject
    private Callers callers;

    @Inject
    private Event<Act> trail;

    @Inject
    private Event<CycleAnnounced> announced;

    @Inject
    private Clock clock;

    /** For the container. */
    public MappingTalent() {}

    MappingTalent(
            Cycles cycles,
            PublishedSchemes schemes,
            PeopleOfUnits people,
            UnitTree tree,
            ScheduledJobs jobs,
            Callers callers,
            Event<Act> trail,
            Event<CycleAnnounced> announced,
            Clock clock) {
        this.cycles = cycles;
        this.schemes = schemes;
        this.people = people;
        this.tree = tree;
        this.jobs = jobs;
        this.callers = callers;
        this.trail = trail;
        this.announced = announced;
        this.clock = clock;
    }

    /** All cycles, the newest first; whom they show is asked for by unit. */
    @Allows(
            value = {Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER, Role.UNIT_HEAD},
            aboutNobody = true)
    public List<CycleRow> cycles() {
        return cycles.all().stream()
                .map(cycle -> new CycleRow(cycle, tree.nameOf(cycle.unit()).orElse("")))
                .toList();
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

    /** Begins a cycle of a unit and all below it, which is computed in the background by the rules of its day. */
    @Allows({Role.ANALYST, Role.COMMITTEE})
    public CycleAnswer begin(@AboutUnit UUID unit, CycleForm form) {
        if (cycles.find(form.uuid()).isPresent()) {
            return CycleAnswer.DONE;
        }
        Optional<CycleAnswer> fault = fault(form);
        Optional<TalentScheme> scheme = fault.isPresent() ? Optional.empty() : schemes.inForce(form.asOf());
        if (fault.isPresent() || scheme.isEmpty()) {
            return fault.orElse(CycleAnswer.NO_SCHEME);
        }
        cycles.add(form, unit, scheme.get(), callers.actor(), clock.instant());
        jobs.schedule(MappingJob.NAME, form.uuid().toString());
        return told("talent.cycle.begun", form.uuid());
    }

    /** Has a cycle that failed computed once more. */
    @Allows({Role.ANALYST, Role.COMMITTEE})
    public CycleAnswer again(@AboutUnit UUID unit, UUID cycle) {
        of(unit, cycle);
        if (!cycles.turn(cycle, CycleState.FAILED, CycleState.WAITING)) {
            return CycleAnswer.NOT_NOW;
        }
        jobs.schedule(MappingJob.NAME, MappingJob.again(cycle));
        return told("talent.cycle.again", cycle);
    }

    /** Announces a cycle: from then on those mapped see what the rules let them see. */
    @Allows({Role.COMMITTEE, Role.APPOINTING_OFFICER})
    public CycleAnswer announce(@AboutUnit UUID unit, UUID cycle, long version) {
        TalentCycle one = of(unit, cycle);
        if (one.state() != CycleState.READY || one.announced()) {
            return CycleAnswer.NOT_NOW;
        }
        if (cycles.calibrating(cycle)) {
            return CycleAnswer.CALIBRATING;
        }
        if (!cycles.announce(cycle, version, callers.actor(), clock.instant())) {
            return CycleAnswer.MEANWHILE;
        }
        announced.fire(new CycleAnnounced(cycle));
        return told("talent.cycle.announced", cycle);
    }

    private TalentCycle of(UUID unit, UUID cycle) {
        return cycles.find(cycle)
                .filter(one -> one.unit().equals(unit))
                .orElseThrow(() -> new NotAllowed("MappingTalent"));
    }

    private Optional<CycleAnswer> fault(CycleForm form) {
        if (form.name().isEmpty()) {
            return Optional.of(CycleAnswer.NAME_EMPTY);
        }
        if (form.name().length() > LONGEST_NAME) {
            return Optional.of(CycleAnswer.NAME_LONG);
        }
        if (form.asOf() == null || form.asOf().isAfter(LocalDate.now(clock))) {
            return Optional.of(CycleAnswer.DAY);
        }
        int year = form.asOf().getYear();
        return form.year() == year || form.year() == year - 1 ? Optional.empty() : Optional.of(CycleAnswer.YEAR);
    }

    private CycleAnswer told(String verb, UUID cycle) {
        trail.fire(new Act(verb, Optional.empty(), Map.of("cycle", cycle.toString())));
        return CycleAnswer.DONE;
    }
}
