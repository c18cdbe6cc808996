package id.jenjang.bench;

import id.jenjang.ladder.ClimbingLadders;
import id.jenjang.ladder.DemoLadders;
import id.jenjang.ladder.NextStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What a screen asks about one person, each time about another, with what is kept between questions kept. */
final class SingleCases {
    private static final int WARM = 100;
    private static final int ASKED = 400;
    private static final long SEED = 7;

    private final BenchReport report;
    private final BenchStore store;
    private final ClimbingLadders climbing;
    private final String where;

    SingleCases(BenchReport report, BenchStore store, DemoLadders ladders, String where) {
        this.report = report;
        this.store = store;
        this.climbing = ladders.climbing();
        this.where = where;
    }

    /** A question about one person. */
    private interface Question {
        void about(UUID employee) throws Exception;
    }

    /** Next steps, and the sheet for the first of them. */
    void ask() throws Exception {
        List<UUID> people = people();
        measure("next steps of one person, ", people, climbing::nextSteps);
        List<UUID> climbers = new ArrayList<>();
        List<UUID> targets = new ArrayList<>();
        for (UUID person : people) {
            List<NextStep> steps = climbing.nextSteps(person);
            if (!steps.isEmpty()) {
                climbers.add(person);
                targets.add(steps.get(0).target().uuid());
            }
        }
        int[] next = {0};
        measure(
                "sheet of one person, ",
                climbers,
                person -> climbing.sheet(person, targets.get(next[0]++ % targets.size()))
                        .orElseThrow());
    }

    private List<UUID> people() throws Exception {
        List<UUID> people = new ArrayList<>(store.uuids("select uuid from employee order by source_key"));
        Collections.shuffle(people, new Random(SEED));
        return people.subList(0, Math.min(people.size(), WARM + ASKED));
    }

    private void measure(String name, List<UUID> people, Question question) throws Exception {
        for (UUID person : people.subList(0, Math.min(WARM, people.size()))) {
            question.about(person);
        }
        List<UUID> asked = people.subList(Math.min(WARM, people.size()), people.size());
        double[] seconds = new double[asked.size()];
        double cpu = store.stopwatch()
                .of(() -> {
                    for (int i = 0; i < seconds.length; i++) {
                        long start = System.nanoTime();
                        question.about(asked.get(i));
                        seconds[i] = (System.nanoTime() - start) / 1e9;
                    }
                })
                .cpuSeconds();
        Spread spread = new Spread(seconds);
        long mb = HeapPeak.usedMb();
        report.add(Measured.alone(name + where + ", p50", 1, spread.percentile(0.5), mb)
                .using(cpu / seconds.length));
        report.add(Measured.alone(name + where + ", p95", 1, spread.percentile(0.95), mb));
    }
}
