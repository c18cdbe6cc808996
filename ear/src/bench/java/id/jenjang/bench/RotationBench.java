package id.jenjang.bench;

import id.jenjang.network.Assigner;
import id.jenjang.network.Assignment;
import id.jenjang.network.AssignmentProof;
import id.jenjang.network.Network;
import id.jenjang.rotation.solve.BoundProof;
import id.jenjang.rotation.solve.Explainer;
import id.jenjang.rotation.solve.PlanChanges;
import id.jenjang.rotation.solve.PlannedMove;
import id.jenjang.rotation.solve.Progress;
import id.jenjang.rotation.solve.RotationAnswer;
import id.jenjang.rotation.solve.RotationProblem;
import id.jenjang.rotation.solve.RotationSolver;
import id.jenjang.rotation.solve.SolveSettings;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Job rotation: one period exactly, four periods with unit limits and vacate-first, a plan made anew after a refusal,
 * explanations; beside Timefold and OR-Tools at equal time. Rounds are made up from seeds on which nothing was tuned. The
 * peers want more memory than we do: {@code -Dbench.memory=4g}.
 */
public final class RotationBench {
    private static final PrintStream OUT = System.out;
    private static final long FIRST_SEED = 1_000_003;
    private static final double SECOND = 1e9;
    private static final int REFUSALS = 20;

    /**
     * One size of round.
     *
     * @param seconds that a plan may take
     * @param seeds of how many rounds the worst counts
     * @param rounds of polishing, so that it takes about the time on free cores
     */
    private record Size(int people, int seconds, int seeds, int rounds) {}

    private final BenchReport report = new BenchReport("rotation", OUT);
    private final ExecutorService helper = Executors.newSingleThreadExecutor();
    private final boolean small = "small".equals(System.getProperty("bench.size"));

    private RotationBench() {}

    /** Runs all cases; {@code -Dbench.size=small} for a quick look. */
    public static void main(String[] args) throws Exception {
        Machine.tell(OUT);
        RotationBench bench = new RotationBench();
        try {
            bench.onePeriod();
            bench.fourPeriods();
            new AgencyRoundCases(bench.report, OUT, bench.helper).of(bench.small ? 600 : 5_600);
            OUT.println(bench.report.write());
        } finally {
            bench.helper.shutdown();
        }
    }

    private void onePeriod() throws Exception {
        List<double[]> growth = new ArrayList<>();
        for (boolean desired : new boolean[] {false, true}) {
            for (int people : small ? new int[] {500, 5_000} : new int[] {500, 2_000, 5_000, 10_000, 20_000}) {
                Network network = OnePeriod.of(people, FIRST_SEED, desired);
                try (HeapPeak heap = HeapPeak.open()) {
                    Took took = Stopwatch.own().best(5, () -> Assigner.best(network));
                    Assignment assignment = Assigner.best(network);
                    require(AssignmentProof.holds(network, assignment), "a proof of the assignment");
                    long[] peer = new long[1];
                    Took peerTook = Stopwatch.own().best(5, () -> peer[0] = OrToolsRival.assignment(network));
                    require(peer[0] == assignment.value(), "the same as the peer");
                    report.add(Measured.alone(
                                    desired ? "one period, posts desired by all" : "one period",
                                    people,
                                    took.seconds(),
                                    heap.mb())
                            .beside("OR-Tools LSA", peerTook.seconds())
                            .reaching(new Measured.Outcome(
                                    assignment.value(), assignment.value(), OptionalDouble.of(peer[0]))));
                    if (!desired) {
                        growth.add(new double[] {people, took.seconds()});
                    }
                }
            }
        }
        exponent("one period", growth);
    }

    private void fourPeriods() throws Exception {
        warm();
        List<double[]> growth = new ArrayList<>();
        List<Size> sizes = small
                ? List.of(new Size(500, 5, 2, 120))
                : List.of(new Size(500, 5, 10, 150), new Size(2_000, 30, 5, 500), new Size(5_000, 60, 1, 300));
        for (Size size : sizes) {
            double seconds = 0;
            double worst = 0;
            for (int k = 0; k < size.seeds(); k++) {
                Round round = new Round(size.people(), FIRST_SEED + k);
                Measured measured = plan(round, size, k == 0);
                report.add(measured);
                seconds += measured.seconds() / size.seeds();
                worst = Math.max(worst, measured.outcome().orElseThrow().gap());
            }
            OUT.printf(Locale.ROOT, "    worst gap of %d rounds: %.3f %%%n", size.seeds(), 100 * worst);
            growth.add(new double[] {size.people(), seconds});
        }
        exponent("four periods", growth);
    }

    private void warm() {
        RotationSolver.solve(new Round(300, 1).problem(), SolveSettings.usual().rounds(40), Progress.QUIET);
    }

    private Measured plan(Round round, Size size, boolean beside) throws Exception {
        RotationProblem problem = round.problem();
        Duration time = Duration.ofSeconds(size.seconds());
        try (HeapPeak heap = HeapPeak.open()) {
            RotationAnswer[] answer = new RotationAnswer[1];
            SolveSettings settings =
                    SolveSettings.usual().rounds(size.rounds()).atMost(time).helpedBy(helper);
            Took took = Stopwatch.own().of(() -> answer[0] = RotationSolver.solve(problem, settings, Progress.QUIET));
            long memory = heap.mb();
            OptionalDouble judged = round.judge(round.chosen(answer[0].moves()));
            require(judged.equals(OptionalDouble.of(answer[0].objective().get(0))), "a plan that keeps the rules");
            require(BoundProof.holds(problem, answer[0]), "a proof of the bound");
            double objective = answer[0].objective().get(0);
            double bound = answer[0].bound().get(0);
            Measured measured = Measured.alone("four periods", size.people(), took.seconds(), memory)
                    .using(took.cpuSeconds());
            if (beside) {
                rivals(round, time, measured, objective, bound);
                replan(problem, answer[0], size.people());
                explain(problem, answer[0], size.people());
            }
            return measured.reaching(new Measured.Outcome(objective, bound, OptionalDouble.empty()));
        }
    }

    private void rivals(Round round, Duration time, Measured ours, double objective, double bound) throws Exception {
        rival("Timefold 1.32", round, ours, objective, bound, () -> TimefoldRival.usual(round, time));
        rival("Timefold 1.32, chains", round, ours, objective, bound, () -> TimefoldRival.tuned(round, time));
        rival("OR-Tools SCIP", round, ours, objective, bound, () -> OrToolsRival.scip(round, time));
        rival("OR-Tools CP-SAT", round, ours, objective, bound, () -> OrToolsRival.cpSat(round, time));
    }

    /** What a rival does; null when it found nothing. */
    @FunctionalInterface
    private interface Rival {
        int[] plan();
    }

    private void rival(String name, Round round, Measured ours, double objective, double bound, Rival rival)
            throws Exception {
        int[][] plan = new int[1][];
        Took took = Stopwatch.own().of(() -> plan[0] = rival.plan());
        OptionalDouble reached = plan[0] == null ? OptionalDouble.empty() : round.judge(plan[0]);
        report.add(ours.beside(name, took.seconds()).reaching(new Measured.Outcome(objective, bound, reached)));
    }

    private void replan(RotationProblem problem, RotationAnswer answer, int people) throws Exception {
        double worst = 0;
        double kept = 1;
        double lost = 0;
        for (int k = 0; k < REFUSALS; k++) {
            PlannedMove refused = answer.moves().get(k * (answer.moves().size() / REFUSALS));
            RotationAnswer[] again = new RotationAnswer[1];
            Took took = Stopwatch.own()
                    .of(() -> again[0] = RotationSolver.replan(
                            problem, answer, PlanChanges.refused(refused), SolveSettings.usual()));
            worst = Math.max(worst, took.seconds());
            Set<PlannedMove> others = new HashSet<>(answer.moves());
            others.remove(refused);
            int all = others.size();
            others.retainAll(again[0].moves());
            kept = Math.min(kept, (double) others.size() / all);
            lost += (double) (answer.objective().get(0) - again[0].objective().get(0)) / REFUSALS;
        }
        report.add(Measured.alone("after a refusal, slowest of " + REFUSALS, people, worst, HeapPeak.usedMb()));
        OUT.printf(
                Locale.ROOT,
                "    at least %.2f %% of the other moves unchanged; mean loss %.0f, %.3f %% of the bound%n",
                100 * kept,
                lost,
                100 * lost / answer.bound().get(0));
    }

    private void explain(RotationProblem problem, RotationAnswer answer, int people) throws Exception {
        Explainer[] explainer = new Explainer[1];
        Took made = Stopwatch.own().of(() -> explainer[0] = new Explainer(problem, answer));
        report.add(Measured.alone("explainer made", people, made.seconds(), HeapPeak.usedMb()));
        for (int k = 0; k < people; k++) {
            explainer[0].person(problem.person(k));
        }
        double[] seconds = new double[people];
        for (int k = 0; k < people; k++) {
            long begun = System.nanoTime();
            explainer[0].person(problem.person(k));
            seconds[k] = (System.nanoTime() - begun) / SECOND;
        }
        java.util.Arrays.sort(seconds);
        report.add(Measured.alone("explain one person, p50", people, seconds[people / 2], HeapPeak.usedMb()));
        report.add(Measured.alone("explain one person, p99", people, seconds[people * 99 / 100], HeapPeak.usedMb()));
    }

    /** Fits seconds = a x people ^ b by least squares of the logarithms. */
    private static void exponent(String name, List<double[]> points) {
        if (points.size() < 2) {
            return;
        }
        double meanX = points.stream().mapToDouble(p -> Math.log(p[0])).average().orElseThrow();
        double meanY = points.stream().mapToDouble(p -> Math.log(p[1])).average().orElseThrow();
        double xy = points.stream()
                .mapToDouble(p -> (Math.log(p[0]) - meanX) * (Math.log(p[1]) - meanY))
                .sum();
        double xx = points.stream()
                .mapToDouble(p -> Math.pow(Math.log(p[0]) - meanX, 2))
                .sum();
        OUT.printf(Locale.ROOT, "    %s grows as people to the power of %.2f%n", name, xy / xx);
    }

    private static void require(boolean holds, String wanted) {
        if (!holds) {
            throw new IllegalStateException("Wanted: " + wanted);
        }
    }
}
