package id.jenjang.rotation.desk;

import id.jenjang.access.Acting;
import id.jenjang.rotation.check.Breach;
import id.jenjang.rotation.plan.PlanProblem;
import id.jenjang.rotation.solve.PlanChanges;
import id.jenjang.rotation.solve.Progress;
import id.jenjang.rotation.solve.RotationAnswer;
import id.jenjang.rotation.solve.RotationSolver;
import id.jenjang.rotation.solve.SolveSettings;
import id.jenjang.rotation.store.PlanStatus;
import id.jenjang.rotation.store.Plans;
import id.jenjang.rotation.store.StoredPlan;
import id.jenjang.rotation.store.StoredPlan.Trouble;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes a plan: lays the round out, solves it, keeps the best so far as it goes, and checks what came out. */
@Dependent
class SolvingPlans {
    static final String SOLVER = "jenjang-rotation 1";

    private static final System.Logger LOG = System.getLogger(SolvingPlans.class.getName());

    private Plans plans;
    private Workbench workbench;
    private Clock clock;

    SolvingPlans() {}

    @Inject
    SolvingPlans(Plans plans, Workbench workbench, Clock clock) {
        this.plans = plans;
        this.workbench = workbench;
        this.clock = clock;
    }

    /** Makes the plan, or goes on with it; does nothing when it is no longer wanted. */
    void solve(UUID uuid) throws Exception {
        Acting.asSystem(() -> {
            Optional<StoredPlan> begun = plans.begin(uuid);
            if (begun.isPresent()) {
                try {
                    make(begun.get());
                } catch (RuntimeException e) {
                    plans.end(begun.get(), PlanStatus.FAILED, List.of(), clock.instant());
                    // The plan says that it failed, and goes on when somebody asks; trying again unasked is of no use.
                    LOG.log(System.Logger.Level.WARNING, "A plan could not be made", e);
                }
            }
            return null;
        });
    }

    private void make(StoredPlan plan) {
        Prepared prepared = workbench.of(plan);
        PlanProblem problem = prepared.problem();
        if (!problem.conflicts().isEmpty()) {
            List<Trouble> troubles = Troubles.of(problem.conflicts());
            plans.end(plan, PlanStatus.INFEASIBLE, troubles, clock.instant());
            return;
        }
        Noting noting = new Noting(plans, plan, prepared);
        RotationAnswer answer = answer(plan, prepared, noting);
        if (!answer.planned()) {
            boolean open = answer.end() == RotationAnswer.End.NOTHING_FOUND;
            List<Trouble> troubles = new Troubles(prepared.terms()).of(answer);
            plans.end(plan, open ? PlanStatus.STOPPED : PlanStatus.INFEASIBLE, troubles, clock.instant());
            return;
        }
        List<Breach> breaches = workbench.breaches(plan, PlanMoves.of(answer.moves()), plan.asOf());
        if (!breaches.isEmpty()) {
            throw new IllegalStateException("A plan that breaks " + breaches.size() + " rules, the first "
                    + breaches.get(0).rule());
        }
        plans.keep(plan, answer, prepared.inputHash(), prepared.wishHash());
        noting.last(answer);
        boolean stopped = answer.end() == RotationAnswer.End.STOPPED && plan.secondsMost() == null;
        plans.end(plan, stopped ? PlanStatus.STOPPED : PlanStatus.DONE, List.of(), clock.instant());
    }

    private RotationAnswer answer(StoredPlan plan, Prepared prepared, Progress progress) {
        SolveSettings settings = SolveSettings.usual().seeded(plan.seed()).within(plan.gapWanted());
        if (plan.secondsMost() != null) {
            settings = settings.atMost(Duration.ofSeconds(plan.secondsMost()));
        }
        if (plan.answer().isPresent() && prepared.made(plan)) {
            settings = settings.goingOnFrom(plan.answer().get());
        } else {
            Optional<RotationAnswer> few = withFewChanges(plan, settings);
            if (few.isPresent()) {
                return few.get();
            }
        }
        return RotationSolver.solve(prepared.problem().problem(), settings, progress);
    }

    /** A copy is planned anew from what it was copied from, unless that was made from something else. */
    private Optional<RotationAnswer> withFewChanges(StoredPlan plan, SolveSettings settings) {
        Optional<StoredPlan> base = Optional.ofNullable(plan.base()).flatMap(plans::byId);
        if (base.flatMap(StoredPlan::answer).isEmpty()) {
            return Optional.empty();
        }
        Prepared before = workbench.of(base.get());
        Optional<PlanChanges> changes = HandChanges.between(base.get(), plan, before);
        if (changes.isEmpty() || !before.made(base.get())) {
            return Optional.empty();
        }
        try {
            return Optional.of(RotationSolver.replan(
                    before.problem().problem(), base.get().answer().orElseThrow(), changes.get(), settings));
        } catch (IllegalArgumentException e) {
            // What is settled was not among what the base considered: it is then planned as a whole.
            return Optional.empty();
        }
    }
}
