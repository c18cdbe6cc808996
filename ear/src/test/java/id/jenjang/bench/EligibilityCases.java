package id.jenjang.bench;

import id.jenjang.ladder.DemoLadders;
import id.jenjang.ladder.DemoLadders.AskedStep;
import id.jenjang.requirement.Verdict;
import id.jenjang.requirement.bulk.AgencyColumns;
import id.jenjang.requirement.bulk.AgencyColumnsBuilder;
import id.jenjang.requirement.bulk.BulkEvaluation;
import id.jenjang.requirement.bulk.BulkVerdicts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Everyone of an agency judged for all steps that lead on from where they stand. */
final class EligibilityCases {
    private static final int RUNS = 9;

    private final BenchReport report;
    private final BenchStore store;
    private final DemoLadders ladders;
    private final int people;
    private final List<AskedStep> steps;
    private final BulkEvaluation bulk;
    private AgencyColumns columns;
    private long columnsMb;

    EligibilityCases(BenchReport report, BenchStore store, DemoLadders ladders, int people) {
        this.report = report;
        this.store = store;
        this.ladders = ladders;
        this.people = people;
        this.steps = ladders.steps();
        this.bulk = new BulkEvaluation(ladders.reference());
    }

    /** Reads the people into columns. */
    void load() throws Exception {
        try (HeapPeak heap = HeapPeak.open()) {
            Took took = store.stopwatch().of(() -> {
                AgencyColumnsBuilder builder = new AgencyColumnsBuilder(AgencyFiles.AS_OF, ladders.reference());
                ladders.dossiers().forEach(builder::add);
                columns = builder.build();
            });
            String name = "columns of %,d people read".formatted(people);
            report.add(Measured.alone(name, columns.size(), took.seconds(), heap.mb())
                    .using(took.cpuSeconds()));
            columnsMb = HeapPeak.usedMb();
        }
    }

    /** The checks of all next steps of everyone, on one thread and on two. */
    void allSteps() throws Exception {
        long checks = judge(steps, 0, 1);
        long questions = steps.stream()
                .mapToLong(step -> columns.holdersOf(step.from()).length)
                .sum();
        String of = "checks, %,d people, %,d next steps, ".formatted(people, questions);
        Took one = Stopwatch.own().best(RUNS, () -> judge(steps, 0, 1));
        report.add(Measured.alone(of + "1 thread", checks, one.seconds(), columnsMb));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Long>> halves = List.of(() -> judge(steps, 0, 2), () -> judge(steps, 1, 2));
            Took two = Stopwatch.own().best(RUNS, () -> {
                for (Future<Long> half : threads.invokeAll(halves)) {
                    half.get();
                }
            });
            report.add(Measured.alone(of + "2 threads", checks, two.seconds(), columnsMb));
        } finally {
            threads.shutdown();
        }
    }

    /** One large rule set on all steps that it judges, beside the same question in SQL, which must count alike. */
    void besideSql() throws Exception {
        List<AskedStep> judged = steps.stream()
                .filter(step ->
                        step.rules().size() == 1 && step.rules().get(0).key().equals(SqlQuestion.RULES))
                .toList();
        SqlQuestion question = new SqlQuestion(store, judged, ladders.reference());
        List<String> counts = counts(judged);
        if (!counts.equals(question.counts())) {
            throw new IllegalStateException("SQL counts otherwise: " + question.counts() + " is not " + counts);
        }
        long questions = judged.stream()
                .mapToLong(step -> columns.holdersOf(step.from()).length)
                .sum();
        Took sql = store.stopwatch().best(3, question::counts);
        Took own = Stopwatch.own().best(RUNS, () -> judge(judged, 0, 1));
        String name = "rule set %s, %,d people, %d steps".formatted(SqlQuestion.RULES, people, judged.size());
        report.add(Measured.alone(name, questions, own.seconds(), columnsMb)
                .beside("SQL, %.1f cpu s".formatted(sql.cpuSeconds()), sql.seconds()));
    }

    private List<String> counts(List<AskedStep> asked) {
        List<String> counts = new ArrayList<>();
        for (int number = 0; number < asked.size(); number++) {
            BulkVerdicts verdicts = of(asked.get(number), 0, 1);
            for (Verdict verdict : Verdict.values()) {
                if (verdicts.count(verdict) > 0) {
                    counts.add(SqlQuestion.line(number, verdict, verdicts.count(verdict)));
                }
            }
        }
        return counts.stream().sorted().toList();
    }

    /** Judges one of so many parts of everyone; answers how many checks that took. */
    private long judge(List<AskedStep> asked, int part, int parts) {
        long checks = 0;
        for (AskedStep step : asked) {
            checks += of(step, part, parts).checks();
        }
        return checks;
    }

    private BulkVerdicts of(AskedStep step, int part, int parts) {
        int[] all = columns.holdersOf(step.from());
        int[] some = Arrays.copyOfRange(all, all.length * part / parts, all.length * (part + 1) / parts);
        return bulk.of(columns, some, step.target(), step.rules());
    }
}
