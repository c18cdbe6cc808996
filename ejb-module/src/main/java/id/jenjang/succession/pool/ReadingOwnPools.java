package id.jenjang.succession.pool;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shows people the pools that they are in and what was decided of them, and lets them leave (kelompok saya). */
@Stateless
public class ReadingOwnPools {
    @Inject
    private Pools pools;

    @Inject
    private Members members;

    @Inject
    private Nominations nominations;

    @Inject
    private Leaving leaving;

    @Inject
    private Callers callers;

    @Inject
    private Event<Act> trail;

    /** For the container. */
    public ReadingOwnPools() {}

    ReadingOwnPools(
            Pools pools, Members members, Nominations nominations, Leaving leaving, Callers callers, Event<Act> trail) {
        this.pools = pools;
        this.members = members;
        this.nominations = nominations;
        this.leaving = leaving;
        this.callers = callers;
        this.trail = trail;
    }

    /** The caller's own pools and nominations, with all reasons. */
    @Allows(Role.EMPLOYEE)
    public OwnPools own(@AboutPerson UUID employee) {
        return new OwnPools(members.of(employee), nominations.of(employee));
    }

    /** What happened to the caller in a pool, the newest first. */
    @Allows(Role.EMPLOYEE)
    public List<PoolEvent> ownHistory(@AboutPerson UUID employee, UUID pool) {
        return pools.events(pool, employee);
    }

    /** Leaves a pool by one's own wish, with a reason. */
    @Allows(Role.EMPLOYEE)
    public PoolAnswer leave(@AboutPerson UUID employee, UUID pool, String reason) {
        String why = reason == null ? "" : reason.strip();
        Optional<PoolAnswer> fault = Nominating.reason(why);
        if (fault.isPresent()) {
            return fault.get();
        }
        if (!leaving.leave(pool, employee, Members.Why.LEFT, why, callers.actor())) {
            return PoolAnswer.NOT_IN;
        }
        trail.fire(new Act("pool.left", Optional.of(employee), Map.of("pool", pool.toString())));
        return PoolAnswer.DONE;
    }
}
