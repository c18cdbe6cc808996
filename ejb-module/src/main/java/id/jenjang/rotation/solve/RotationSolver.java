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
}
