package id.jenjang.succession.pool;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets the talent committee decide nominations: three questions, each by itself, none about oneself (memutus nominasi).
 */
@Stateless
public class DecidingNominations {
    private static final String METHOD = "DecidingNominations";

    @Inject
    private Nominating nominating;

    @Inject
    private Nominations nominations;

    @Inject
    private Pools pools;

    @Inject
    private Stands stands;

    @Inject
    private Callers callers;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public DecidingNominations() {}

    DecidingNominations(
            Nominating nominating,
            Nominations nominations,
            Pools pools,
            Stands stands,
            Callers callers,
            Event<Act> trail,
            Clock clock) {
        this.nominating = nominating;
        this.nominations = nominations;
        this.pools = pools;
        this.stands = stands;
        this.callers = callers;
        this.trail = trail;
        this.clock = clock;
    }

    /** A page of nominations for pools of the unit and all below it. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public NominationPage page(@AboutUnit UUID unit, NominationAsked asked) {
        return nominations.page(unit, asked);
    }

    /** The unit that a nomination's pool is kept for; empty when there is none of that id. */
    @Allows(
            value = {Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER},
            aboutNobody = true)
    public Optional<UUID> unitOf(UUID nomination) {
        return nominations.find(nomination).map(Nomination::unit);
    }

    /** One nomination. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public Nomination one(@AboutUnit UUID unit, UUID nomination) {
        return of(unit, nomination);
    }

    /** What stands against an entry of the nominated today; empty where nothing does. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public List<Hindrance> against(@AboutUnit UUID unit, UUID nomination) {
        Nomination one = of(unit, nomination);
        TalentPool pool = pools.find(one.pool()).orElseThrow();
        return stands.of(one.employee(), pool)
                .map(stand -> pool.rule().against(stand, LocalDate.now(clock)))
                .orElseGet(List::of);
    }

    /** Decides one of the three questions. */
    @Allows(Role.COMMITTEE)
    public PoolAnswer decide(@AboutUnit UUID unit, UUID nomination, RulingForm form) {
        Nomination one = of(unit, nomination);
        PoolAnswer answer = nominating.rule(
                one,
                form,
                new Nominating.Actor(callers.actor(), callers.current().employee()));
        if (answer == PoolAnswer.DONE) {
            trail.fire(new Act(
                    "pool.decided",
                    Optional.of(one.employee()),
                    Map.of(
                            "pool",
                            one.pool().toString(),
                            "question",
                            form.question().name(),
                            "accepted",
                            String.valueOf(form.accepted()))));
        }
        return answer;
    }

    private Nomination of(UUID unit, UUID nomination) {
        return nominations
                .find(nomination)
                .filter(one -> one.unit().equals(unit))
                .orElseThrow(() -> new NotAllowed(METHOD));
    }
}
