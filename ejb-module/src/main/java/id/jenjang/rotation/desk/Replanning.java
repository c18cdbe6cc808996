package id.jenjang.rotation.desk;

import id.jenjang.decision.MatterState;
import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.solve.PlannedMove;
import id.jenjang.rotation.store.PlanStatus;
import id.jenjang.rotation.store.Plans;
import id.jenjang.rotation.store.StoredMatter;
import id.jenjang.rotation.store.StoredPlan;
import id.jenjang.store.ScheduledJobs;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Has a plan made anew without a chain that is off: its moves are forbidden, those in approval or decided stay. */
@Dependent
public class Replanning {
    private Plans plans;
    private Workbench workbench;
    private ScheduledJobs jobs;

    Replanning() {}

    /** By the given collections. */
    @Inject
    public Replanning(Plans plans, Workbench workbench, ScheduledJobs jobs) {
        this.plans = plans;
        this.workbench = workbench;
        this.jobs = jobs;
    }

    /**
     * Has it made in the background, in the caller's transaction; the same chain makes one new plan.
     *
     * @param off the chain that is off
     * @param others all chains of the plan that were proposed
     * @return the new plan's id
     */
    public UUID without(StoredMatter off, List<StoredMatter> others, String reason, String actor, Instant at) {
        StoredPlan base = plans.byId(off.plan()).orElseThrow();
        List<HandRule> hand = new ArrayList<>(base.hand());
        for (PlannedMove move : off.moves()) {
            hand.add(new HandRule(HandRule.Kind.FORBID, move.person(), move.to(), 0, reason, actor));
        }
        others.stream()
                .filter(chain -> !chain.reference().equals(off.reference()))
                .filter(chain -> chain.state() == MatterState.PROPOSED
                        || chain.state() == MatterState.RETURNED
                        || chain.state() == MatterState.DECIDED
                        || chain.state() == MatterState.EFFECTIVE)
                .flatMap(chain -> chain.moves().stream())
                .forEach(move -> hand.add(new HandRule(
                        HandRule.Kind.FORCE, move.person(), move.to(), move.period() + 1, "dalam persetujuan", actor)));
        Plans.Asked asked = new Plans.Asked(
                name(base),
                base.round(),
                base.termsId(),
                base.id(),
                workbench.terms(base),
                hand,
                base.asOf(),
                base.seed(),
                base.gapWanted(),
                base.secondsMost(),
                UUID.nameUUIDFromBytes(("replan " + off.reference()).getBytes(StandardCharsets.UTF_8)));
        UUID plan = plans.add(asked, PlanStatus.QUEUED, SolvingPlans.SOLVER, actor, at);
        jobs.schedule(SolvingJob.NAME, plan.toString());
        return plan;
    }

    private static String name(StoredPlan base) {
        String name = base.name() + " – disusun ulang";
        return name.substring(0, Math.min(name.length(), 200));
    }
}
