package id.jenjang.succession.pool;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Caller;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.people.Names;
import id.jenjang.people.UnitTree;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets heads nominate their people for pools, and people themselves (menominasikan). */
@Stateless
public class NominatingPeople {
    private static final String METHOD = "NominatingPeople";

    @Inject
    private Nominating nominating;

    @Inject
    private Nominations nominations;

    @Inject
    private Pools pools;

    @Inject
    private UnitTree tree;

    @Inject
    private Names names;

    @Inject
    private Callers callers;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public NominatingPeople() {}

    NominatingPeople(
            Nominating nominating,
            Nominations nominations,
            Pools pools,
            UnitTree tree,
            Names names,
            Callers callers,
            Event<Act> trail,
            Clock clock) {
        this.nominating = nominating;
        this.nominations = nominations;
        this.pools = pools;
        this.tree = tree;
        this.names = names;
        this.callers = callers;
        this.trail = trail;
        this.clock = clock;
    }

    /** Which pools a member of the head's units can be nominated for, and what became of the head's nominations. */
    @Allows(Role.UNIT_HEAD)
    public Candidacy candidacy(@AboutPerson UUID employee) {
        Candidacy all = read(employee);
        Optional<UUID> me = callers.current().employee();
        List<Nomination> mine = all.nominations().stream()
                .filter(one -> one.nominator().equals(me))
                .toList();
        return new Candidacy(employee, all.name(), all.choices(), mine);
    }

    /** The same for the caller, with all nominations about them. */
    @Allows(Role.EMPLOYEE)
    public Candidacy ownCandidacy(@AboutPerson UUID employee) {
        return read(employee);
    }

    /**
     * Nominates a member of the head's units; the heads themselves are nominated by others, or by themselves as such.
     */
    @Allows(Role.UNIT_HEAD)
    public PoolAnswer nominate(@AboutPerson UUID employee, NominationForm form) {
        Caller caller = callers.current();
        if (caller.employee().filter(employee::equals).isPresent()) {
            return PoolAnswer.OWN;
        }
        return told(employee, form, nominating.nominate(employee, reaching(employee, form), false, actor(caller)));
    }

    /** Nominates oneself. */
    @Allows(Role.EMPLOYEE)
    public PoolAnswer nominateSelf(@AboutPerson UUID employee, NominationForm form) {
        Caller caller = callers.current();
        return told(employee, form, nominating.nominate(employee, reaching(employee, form), true, actor(caller)));
    }

    /** Takes one's own nomination of oneself back while it waits. */
    @Allows(Role.EMPLOYEE)
    public PoolAnswer withdraw(@AboutPerson UUID employee, UUID nomination) {
        Nomination one = nominations
                .find(nomination)
                .filter(found -> found.employee().equals(employee) && found.self())
                .orElseThrow(() -> new NotAllowed(METHOD));
        if (!nominations.end(nomination, Nomination.State.WITHDRAWN)) {
            return PoolAnswer.DECIDED;
        }
        pools.tell(one.pool(), PoolEvent.Kind.WITHDRAWN, employee, "", null, callers.actor(), clock.instant());
        trail.fire(new Act(
                "pool.withdrawn",
                Optional.of(employee),
                Map.of("pool", one.pool().toString())));
        return PoolAnswer.DONE;
    }

    /** Only pools that are kept for the person's own unit or one above it. */
    private NominationForm reaching(UUID employee, NominationForm form) {
        UUID[] units = tree.unitsOf(employee, LocalDate.now(clock)).toArray(UUID[]::new);
        boolean known = pools.find(form.pool())
                .filter(pool -> !pool.open()
                        || pools.openAbove(units).stream()
                                .anyMatch(one -> one.uuid().equals(pool.uuid())))
                .isPresent();
        if (!known) {
            throw new NotAllowed(METHOD);
        }
        return form;
    }

    private Candidacy read(UUID employee) {
        UUID[] units = tree.unitsOf(employee, LocalDate.now(clock)).toArray(UUID[]::new);
        String name = names.people(List.of(employee)).getOrDefault(employee, "");
        return nominating.candidacy(employee, name, units);
    }

    private Nominating.Actor actor(Caller caller) {
        return new Nominating.Actor(callers.actor(), caller.employee());
    }

    private PoolAnswer told(UUID employee, NominationForm form, PoolAnswer answer) {
        if (answer == PoolAnswer.DONE) {
            trail.fire(new Act(
                    "pool.nominated",
                    Optional.of(employee),
                    Map.of("pool", form.pool().toString())));
        }
        return answer;
    }
}
