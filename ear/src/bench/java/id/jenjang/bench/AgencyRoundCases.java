package id.jenjang.bench;

import id.jenjang.rotation.desk.AgencyRound;
import id.jenjang.rotation.plan.PlanProblem;
import id.jenjang.rotation.round.Objective;
import id.jenjang.rotation.solve.BoundProof;
import id.jenjang.rotation.solve.Progress;
import id.jenjang.rotation.solve.RotationAnswer;
import id.jenjang.rotation.solve.RotationProblem;
import id.jenjang.rotation.solve.RotationSolver;
import id.jenjang.rotation.solve.SolveSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * Rounds as an agency has them: four periods, all seven objectives, the shipped policy, wishes, declared pairs; laid
 * out from the database and planned with little time and with enough.
 */
final class AgencyRoundCases {
    private static final int[] SECONDS = {5, 60};
    private static final int RUNS = 3;

    private final BenchReport report;
    private final PrintStream out;
    private final Executor helper;

    AgencyRoundCases(BenchReport report, PrintStream out, Executor helper) {
        this.report = report;
        this.out = out;
        this.helper = helper;
    }

    /** An agency of so many people, nearly all of them in scope. */
    void of(int people) throws Exception {
        Path folder = Files.createTempDirectory("agency");
        try {
            AgencyRound round = AgencyRound.of(people, folder);
            PlanProblem[] laid = new PlanProblem[1];
            Took took = Stopwatch.own().best(RUNS, () -> laid[0] = round.laidOut());
            int scope = laid[0].peopleInScope();
            report.add(Measured.alone("an agency's round laid out", scope, took.seconds(), HeapPeak.usedMb())
                    .using(took.cpuSeconds()));
            out.printf(
                    Locale.ROOT,
                    "    %,d pairs allowed, %,d considered, %,d people overdue%n",
                    laid[0].allowed(),
                    laid[0].considered(),
                    laid[0].overdue());
            for (int seconds : SECONDS) {
                plan(laid[0].problem(), scope, seconds);
            }
        } finally {
            clear(folder);
        }
    }

    private void plan(RotationProblem problem, int scope, int seconds) throws Exception {
        RotationAnswer[] answer = new RotationAnswer[1];
        SolveSettings settings =
                SolveSettings.usual().atMost(Duration.ofSeconds(seconds)).helpedBy(helper);
        Took took = Stopwatch.own().of(() -> answer[0] = RotationSolver.solve(problem, settings, Progress.QUIET));
        if (!BoundProof.holds(problem, answer[0])) {
            throw new IllegalStateException("Wanted: a proof of the bound");
        }
        report.add(Measured.alone(
                        "an agency's round in %d s".formatted(seconds), scope, took.seconds(), HeapPeak.usedMb())
                .using(took.cpuSeconds())
                .reaching(new Measured.Outcome(
                        answer[0].objective().get(0), answer[0].bound().get(0), OptionalDouble.empty())));
        for (Objective each : Objective.values()) {
            int k = each.ordinal();
            out.printf(
                    Locale.ROOT,
                    "    %-10s %,10d of at most %,10d, gap %.3f %%%n",
                    each,
                    answer[0].objective().get(k),
                    answer[0].bound().get(k),
                    100 * answer[0].gap(k));
        }
        out.printf("    %s, %d moves%n", answer[0].end(), answer[0].moves().size());
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
