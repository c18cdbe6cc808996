package id.jenjang.succession.pool;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.HeldPosition;
import id.jenjang.people.HeldPositions;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.JobLevel;
import id.jenjang.people.UnitTree;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lets the talent committee open, keep and close pools, and the appointing officer set them (mengelola kelompok). */
@Stateless
public class KeepingPools {
    /** Characters of a name or a number. */
    public static final int LONGEST_NAME = 120;

    private static final String METHOD = "KeepingPools";
    private static final int MOST_MONTHS = 120;
    private static final int EVENTS = 200;

    @Inject
    private Pools pools;

    @Inject
    private Members members;

    @Inject
    private Leaving leaving;

    @Inject
    private HeldPositions held;

    @Inject
    private CurrentJobs jobs;

    @Inject
    private UnitTree tree;

    @Inject
    private Callers callers;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public KeepingPools() {}

    KeepingPools(
            Pools pools,
            Members members,
            Leaving leaving,
            HeldPositions held,
            CurrentJobs jobs,
            UnitTree tree,
            Callers callers,
            Event<Act> trail,
            Clock clock) {
        this.pools = pools;
        this.members = members;
        this.leaving = leaving;
        this.held = held;
        this.jobs = jobs;
        this.tree = tree;
        this.callers = callers;
        this.trail = trail;
        this.clock = clock;
    }

    /** The job families that a pool can be kept for, by name: name by code. */
    @Allows(
            value = {Role.ANALYST, Role.COMMITTEE},
            aboutNobody = true)
    public Map<String, String> families() {
        JobCatalogue catalogue = jobs.known().catalogue();
        return catalogue.all().stream()
                .map(Job::family)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(catalogue::familyName))
                .collect(Collectors.toMap(
                        family -> family, catalogue::familyName, (one, other) -> one, LinkedHashMap::new));
    }

    /** The pools of a unit and all below it, those open first. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public List<PoolRow> pools(@AboutUnit UUID unit) {
        return pools.of(unit);
    }

    /** The unit that a pool is kept for; empty when there is none of that id. */
    @Allows(
            value = {Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER},
            aboutNobody = true)
    public Optional<UUID> unitOf(UUID pool) {
        return pools.find(pool).map(TalentPool::unit);
    }

    /** One pool. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public TalentPool pool(@AboutUnit UUID unit, UUID pool) {
        return of(unit, pool);
    }

    /** A page of who is in a pool, by name. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public MemberPage members(@AboutUnit UUID unit, UUID pool, String words, int first, int size) {
        return members.page(
                of(unit, pool).uuid(),
                words == null ? "" : words,
                Math.max(0, first),
                Math.max(1, Math.min(1_000, size)));
    }

    /** What happened to a pool lately, the newest first. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public List<PoolEvent> history(@AboutUnit UUID unit, UUID pool) {
        return pools.events(of(unit, pool).uuid(), EVENTS);
    }

    /** The decrees that set a pool, the newest first. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public List<Decree> decrees(@AboutUnit UUID unit, UUID pool) {
        return members.decrees(of(unit, pool).uuid());
    }

    /** Opens a pool for a unit and all below it. */
    @Allows({Role.ANALYST, Role.COMMITTEE})
    public PoolAnswer open(@AboutUnit UUID unit, PoolForm form) {
        if (pools.find(form.uuid()).isPresent()) {
            return PoolAnswer.DONE;
        }
        Optional<PoolAnswer> fault = fault(form);
        if (fault.isPresent()) {
            return fault.get();
        }
        Optional<JobLevel> level = aim(unit, form);
        if (level.isEmpty()) {
            return PoolAnswer.AIM;
        }
        pools.add(form, level.get(), unit, callers.actor(), clock.instant());
        pools.tell(form.uuid(), PoolEvent.Kind.OPENED, null, form.name(), null, callers.actor(), clock.instant());
        return told("pool.opened", form.uuid(), Optional.empty());
    }

    /** Closes a pool: nobody enters any more, who is in stays for their term. */
    @Allows(Role.COMMITTEE)
    public PoolAnswer close(@AboutUnit UUID unit, UUID pool, String reason, long version) {
        TalentPool one = of(unit, pool);
        String why = reason == null ? "" : reason.strip();
        Optional<PoolAnswer> fault = Nominating.reason(why);
        if (fault.isPresent() || !one.open()) {
            return fault.orElse(PoolAnswer.CLOSED);
        }
        if (!pools.close(pool, version)) {
            return PoolAnswer.MEANWHILE;
        }
        pools.tell(pool, PoolEvent.Kind.CLOSED, null, why, null, callers.actor(), clock.instant());
        return told("pool.closed", pool, Optional.empty());
    }

    /** Takes somebody out by decision; never oneself. */
    @Allows(Role.COMMITTEE)
    public PoolAnswer remove(@AboutUnit UUID unit, UUID pool, UUID employee, String reason) {
        of(unit, pool);
        String why = reason == null ? "" : reason.strip();
        Optional<PoolAnswer> fault = Nominating.reason(why);
        if (fault.isPresent()) {
            return fault.get();
        }
        if (callers.current().employee().filter(employee::equals).isPresent()) {
            return PoolAnswer.OWN;
        }
        if (!leaving.leave(pool, employee, Members.Why.DECISION, why, callers.actor())) {
            return PoolAnswer.NOT_IN;
        }
        return told("pool.removed", pool, Optional.of(employee));
    }

    /** Keeps that the appointing officer set the pool as it is, by a document; never with themselves in it. */
    @Allows(Role.APPOINTING_OFFICER)
    public PoolAnswer decree(@AboutUnit UUID unit, UUID pool, DecreeForm form) {
        of(unit, pool);
        if (members.decreed(form.uuid())) {
            return PoolAnswer.DONE;
        }
        if (form.number().isEmpty() || form.number().length() > LONGEST_NAME) {
            return PoolAnswer.NUMBER;
        }
        if (form.day() == null || form.day().isAfter(LocalDate.now(clock))) {
            return PoolAnswer.DAY;
        }
        if (members.count(pool) == 0) {
            return PoolAnswer.NOBODY;
        }
        if (callers.current().employee().filter(me -> members.in(pool, me)).isPresent()) {
            return PoolAnswer.OWN;
        }
        members.decree(pool, form, callers.actor(), clock.instant());
        pools.tell(pool, PoolEvent.Kind.DECREED, null, form.number(), null, callers.actor(), clock.instant());
        return told("pool.decreed", pool, Optional.empty());
    }

    private Optional<JobLevel> aim(UUID unit, PoolForm form) {
        if (form.kind() == PoolKind.POSITION) {
            return form.position()
                    .flatMap(position -> held.one(position, LocalDate.now(clock)))
                    .filter(position -> tree.within(position.unit(), Set.of(unit)))
                    .map(HeldPosition::job)
                    .flatMap(jobs.known().catalogue()::byCode)
                    .map(job -> job.level());
        }
        boolean named = (form.kind() == PoolKind.FAMILY) == form.family().isPresent();
        return Optional.ofNullable(form.level())
                .filter(level -> named && form.position().isEmpty());
    }

    private static Optional<PoolAnswer> fault(PoolForm form) {
        if (form.name().isEmpty()) {
            return Optional.of(PoolAnswer.NAME_EMPTY);
        }
        if (form.name().length() > LONGEST_NAME) {
            return Optional.of(PoolAnswer.NAME_LONG);
        }
        boolean months = form.termMonths() >= 1
                && form.termMonths() <= MOST_MONTHS
                && form.rule()
                        .withinMonths()
                        .filter(within -> within < 0 || within > MOST_MONTHS)
                        .isEmpty();
        return months ? Optional.empty() : Optional.of(PoolAnswer.MONTHS);
    }

    private TalentPool of(UUID unit, UUID pool) {
        return pools.find(pool).filter(one -> one.unit().equals(unit)).orElseThrow(() -> new NotAllowed(METHOD));
    }

    private PoolAnswer told(String verb, UUID pool, Optional<UUID> employee) {
        trail.fire(new Act(verb, employee, Map.of("pool", pool.toString())));
        return PoolAnswer.DONE;
    }
}
