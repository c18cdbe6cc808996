package id.jenjang.rotation.solve;

/**
 * Plans job rotation. One order after another: prices of the rules by a first-order method, which bound what any plan
 * can be worth; a plan along the prices; then people set free in small groups and decided anew. Orders before are kept.
 */
public final class RotationSolver {
    private RotationSolver() {}

    /** The best plan that the schedule finds, and how good it is at least; or which rules contradict one another. */
    public static RotationAnswer solve(RotationProblem problem, SolveSettings settings, Progress progress) {
        return new Search(problem, settings, progress).run();
    }

    /**
     * A plan made anew after changes, with few differences: of the moves that the changes do not touch, at least 95 %
     * stay as they are unless the changes cannot be met otherwise. Its bounds are those of the prices known before, for
     * the changed problem.
     *
     * @param before an answer to the problem
     */
    public static RotationAnswer replan(
            RotationProblem problem, RotationAnswer before, PlanChanges changes, SolveSettings settings) {
        RotationProblem changed = problem.changed(changes);
        Replan replan = new Replan(changed, before, settings);
        Plan plan = replan.run();
        return plan == null ? solve(changed, settings, Progress.QUIET) : replan.answer(plan);
    }
}
