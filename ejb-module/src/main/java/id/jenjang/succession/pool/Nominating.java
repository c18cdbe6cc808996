package id.jenjang.succession.pool;

import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a nomination and its decisions do, whoever asks: stored with the values of the moment, told to whom it is about.
 */
@Dependent
class Nominating {
    static final int LONGEST_REASON = 2_000;

    private Pools pools;
    private Members members;
    private Nominations nominations;
    private Stands stands;
    private Notices notices;
    private Clock clock;

    Nominating() {}

    @Inject
    Nominating(Pools pools, Members members, Nominations nominations, Stands stands, Notices notices, Clock clock) {
        this.pools = pools;
        this.members = members;
        this.nominations = nominations;
        this.stands = stands;
        this.notices = notices;
        this.clock = clock;
    }

    /** Who acts: a sign-on name, and the employee behind it, if there is one. */
    record Actor(String name, Optional<UUID> employee) {}

    static Optional<PoolAnswer> reason(String reason) {
        if (reason.isEmpty()) {
            return Optional.of(PoolAnswer.REASON_EMPTY);
        }
        return reason.length() > LONGEST_REASON ? Optional.of(PoolAnswer.REASON_LONG) : Optional.empty();
    }

    PoolAnswer nominate(UUID employee, NominationForm form, boolean self, Actor actor) {
        if (nominations.find(form.uuid()).isPresent()) {
            return PoolAnswer.DONE;
        }
        Optional<TalentPool> pool = pools.find(form.pool()).filter(TalentPool::open);
        Optional<PoolAnswer> fault = reason(form.reason());
        if (pool.isEmpty() || fault.isPresent()) {
            return fault.orElse(PoolAnswer.CLOSED);
        }
        if (members.in(form.pool(), employee) || nominations.waits(form.pool(), employee)) {
            return PoolAnswer.ALREADY;
        }
        Stand stand = stands.of(employee, pool.get()).orElseThrow();
        Instant now = clock.instant();
        nominations.add(form, employee, self, actor.name(), actor.employee().orElse(null), stand, now);
        pools.tell(form.pool(), PoolEvent.Kind.NOMINATED, employee, form.reason(), stand, actor.name(), now);
        if (!self) {
            notices.of(form.uuid(), employee, NoticeKind.POOL_NOMINATED, form.pool(), now);
        }
        return PoolAnswer.DONE;
    }

    PoolAnswer rule(Nomination one, RulingForm form, Actor actor) {
        if (nominations.ruledBy(form.uuid())) {
            return PoolAnswer.DONE;
        }
        boolean own = actor.name().equals(one.by())
                || actor.employee().filter(one.employee()::equals).isPresent()
                || actor.employee()
                        .filter(me -> one.nominator().filter(me::equals).isPresent())
                        .isPresent();
        if (own) {
            return PoolAnswer.OWN;
        }
        if (one.state() != Nomination.State.WAITING || one.ruling(form.question()) != null) {
            return PoolAnswer.DECIDED;
        }
        Optional<PoolAnswer> fault = reason(form.reason());
        if (fault.isPresent()) {
            return fault.get();
        }
        return rule(one, pools.find(one.pool()).orElseThrow(), form, actor);
    }

    private PoolAnswer rule(Nomination one, TalentPool pool, RulingForm form, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Stand stand = stands.of(one.employee(), pool).orElse(one.stand());
        boolean enters = form.question() == Question.ADVANCE && form.accepted();
        if (enters && !pool.open()) {
            return PoolAnswer.CLOSED;
        }
        if (enters && !pool.rule().against(stand, today).isEmpty()) {
            return PoolAnswer.ENTRY;
        }
        if (!nominations.touch(one.uuid(), form.version())) {
            return PoolAnswer.MEANWHILE;
        }
        Instant now = clock.instant();
        nominations.rule(one, form, stand, actor.name(), actor.employee().orElse(null), now);
        PoolEvent.Kind kind = PoolEvent.Kind.valueOf(form.question() + (form.accepted() ? "_YES" : "_NO"));
        pools.tell(pool.uuid(), kind, one.employee(), form.reason(), stand, actor.name(), now);
        if (enters) {
            members.add(pool, one.employee(), one.uuid(), today, stand);
            pools.tell(pool.uuid(), PoolEvent.Kind.ENTERED, one.employee(), form.reason(), stand, actor.name(), now);
        }
        if (one.rulings().size() + 1 == Question.values().length) {
            nominations.end(one.uuid(), Nomination.State.DECIDED);
            notices.of(one.uuid(), one.employee(), NoticeKind.POOL_DECIDED, pool.uuid(), now);
            one.nominator()
                    .filter(nominator -> !nominator.equals(one.employee()))
                    .ifPresent(
                            nominator -> notices.of(one.uuid(), nominator, NoticeKind.POOL_DECIDED, pool.uuid(), now));
        }
        return PoolAnswer.DONE;
    }

    /** Where the person stands towards the open pools that are kept for one of these units or above. */
    Candidacy candidacy(UUID employee, String name, UUID... units) {
        LocalDate today = LocalDate.now(clock);
        List<Candidacy.Choice> choices = pools.openAbove(units).stream()
                .flatMap(pool -> stands.of(employee, pool).stream()
                        .map(stand -> new Candidacy.Choice(
                                pool,
                                pool.rule().against(stand, today),
                                members.in(pool.uuid(), employee) || nominations.waits(pool.uuid(), employee))))
                .toList();
        return new Candidacy(employee, name, choices, nominations.of(employee));
    }
}
