package id.jenjang.rotation.desk;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.rotation.check.Breach;
import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.store.OutOfDate;
import id.jenjang.rotation.store.PlanStatus;
import id.jenjang.rotation.store.Plans;
import id.jenjang.rotation.store.RotationRefused;
import id.jenjang.rotation.store.RoundStatus;
import id.jenjang.rotation.store.StoredPlan;
import id.jenjang.rotation.store.StoredRound;
import id.jenjang.store.ScheduledJobs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets analysts have plans made in the background, stop them, copy them and change copies by hand (meja rencana). */
@Stateless
@Allows(value = Role.ANALYST, aboutNobody = true)
public class MakingPlans {
    @Inject
    private Plans plans;

    @Inject
    private ReachableRounds reachable;

    @Inject
    private Workbench workbench;

    @Inject
    private ScheduledJobs jobs;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public MakingPlans() {}

    MakingPlans(
            Plans plans,
            ReachableRounds reachable,
            Workbench workbench,
            ScheduledJobs jobs,
            Event<Act> trail,
            Clock clock) {
        this.plans = plans;
        this.reachable = reachable;
        this.workbench = workbench;
        this.jobs = jobs;
        this.trail = trail;
        this.clock = clock;
    }

    /** The plans of a round, the newest first. */
    public List<PlanRow> plans(UUID round) {
        return plans.of(reachable.round(round).id()).stream().map(PlanRow::of).toList();
    }

    /** A plan. */
    public PlanRow plan(UUID plan) {
        return PlanRow.of(reachable.plan(plan));
    }

    /** The round of a plan. */
    public RoundRow roundOf(UUID plan) {
        return RoundRow.of(reachable.roundOf(reachable.plan(plan)));
    }

    /** Has a plan made by the newest terms, in the background; gives its opaque id at once. */
    public UUID start(UUID round, PlanOrder order) {
        StoredRound stored = reachable.roundIn(
                round, RoundStatus.DRAFT, RoundStatus.CLOSED, RoundStatus.PLANNING, RoundStatus.PROPOSED);
        Plans.Asked asked = new Plans.Asked(
                order.name(),
                stored.id(),
                stored.termsId(),
                null,
                stored.terms(),
                List.of(),
                LocalDate.now(clock),
                order.seed(),
                order.gap(),
                order.seconds(),
                order.commandKey());
        UUID uuid = plans.add(asked, PlanStatus.QUEUED, SolvingPlans.SOLVER, reachable.actor(), clock.instant());
        jobs.schedule(SolvingJob.NAME, uuid.toString());
        tell("rotation.plan.asked", uuid);
        return uuid;
    }

    /** Stops the making of a plan; what was best so far is kept. */
    public void stop(UUID plan) {
        reachable.plan(plan);
        if (plans.move(plan, PlanStatus.STOPPED, PlanStatus.QUEUED)
                || plans.move(plan, PlanStatus.STOPPING, PlanStatus.RUNNING)) {
            tell("rotation.plan.stopped", plan);
        }
    }

    /**
     * Goes on with a plan from the best so far, or makes a copy that was changed, within other limits. Does nothing
     * while it is being made, and once something of it was put to approval.
     *
     * @param gap at which it may end: 0.005 is half a per cent; 0 for the whole schedule
     * @param seconds after how many more seconds it ends; null without limit
     */
    public void resume(UUID plan, double gap, Integer seconds) {
        RotationRefused.unlessGood(() -> PlanOrder.checked(gap, seconds));
        reachable.plan(plan);
        if (plans.again(plan, gap, seconds)) {
            jobs.schedule(SolvingJob.NAME, SolvingJob.again(plan));
            tell("rotation.plan.asked", plan);
        }
    }

    /** How the making goes, for a live chart. */
    public ProgressRow progress(UUID plan) {
        StoredPlan stored = reachable.plan(plan);
        return new ProgressRow(PlanRow.of(stored), plans.points(stored.id()));
    }

    /** Copies a plan under a name, to change it by hand; the same form sent twice makes one copy. */
    public UUID copy(UUID plan, String name, UUID commandKey) {
        StoredPlan base = reachable.plan(plan);
        if (base.answer().isEmpty()) {
            throw new RotationRefused("refused.noAnswer");
        }
        if (name == null || name.isBlank() || name.length() > 200) {
            throw new RotationRefused("refused.name");
        }
        Plans.Asked asked = new Plans.Asked(
                name.strip(),
                base.round(),
                base.termsId(),
                base.id(),
                workbench.terms(base),
                base.hand(),
                base.asOf(),
                base.seed(),
                base.gapWanted(),
                base.secondsMost(),
                commandKey);
        UUID copy = plans.add(asked, PlanStatus.DRAFT, SolvingPlans.SOLVER, reachable.actor(), clock.instant());
        tell("rotation.plan.copied", copy);
        return copy;
    }

    /** Settles something by hand in a copy; {@link #resume} then plans the rest with few changes. */
    public void settle(
            UUID plan, long version, HandRule.Kind kind, UUID employee, UUID position, int period, String reason) {
        HandRule hand = RotationRefused.unlessGood(
                () -> new HandRule(kind, employee, position, period, reason, reachable.actor()));
        StoredPlan stored = changeable(plan);
        List<HandRule> all = new ArrayList<>(stored.hand());
        all.add(hand);
        plans.settle(at(stored, version), workbench.terms(stored), all);
        tell("rotation.plan.settled", plan);
    }

    /** Takes back what was settled at a place of the copy's own list, from 0. */
    public void unsettle(UUID plan, long version, int place) {
        StoredPlan stored = changeable(plan);
        List<HandRule> all = new ArrayList<>(stored.hand());
        if (place >= 0 && place < all.size()) {
            all.remove(place);
        }
        plans.settle(at(stored, version), workbench.terms(stored), all);
    }

    /** What was settled by hand for this plan alone. */
    public List<HandRow> settled(UUID plan) {
        StoredPlan stored = reachable.plan(plan);
        Prepared prepared = workbench.of(stored);
        return stored.hand().stream()
                .map(hand -> HandRow.of(hand, prepared.picture()))
                .toList();
    }

    /** Every rule that the plan breaks by people and positions as they are today; empty when it may be proposed. */
    public List<BreachRow> check(UUID plan) {
        StoredPlan stored = reachable.plan(plan);
        if (stored.answer().isEmpty()) {
            throw new RotationRefused("refused.noAnswer");
        }
        List<Breach> breaches = workbench.breaches(stored, PlanMoves.of(stored), LocalDate.now(clock));
        return breaches.stream()
                .map(breach -> BreachRow.of(breach, workbench.of(stored).picture()))
                .toList();
    }

    private StoredPlan changeable(UUID plan) {
        StoredPlan stored = reachable.plan(plan);
        if (stored.status() != PlanStatus.DRAFT) {
            throw new RotationRefused("refused.busy");
        }
        return stored;
    }

    private static StoredPlan at(StoredPlan plan, long version) {
        if (plan.version() != version) {
            throw new OutOfDate();
        }
        return plan;
    }

    private void tell(String verb, UUID plan) {
        trail.fire(new Act(verb, Optional.empty(), Map.of("plan", plan.toString())));
    }
}
