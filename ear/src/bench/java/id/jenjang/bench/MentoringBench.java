package id.jenjang.bench;

import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.match.Explainer;
import id.jenjang.mentoring.match.Goal;
import id.jenjang.mentoring.match.Instructions;
import id.jenjang.mentoring.match.MatchOrder;
import id.jenjang.mentoring.match.MatchedPair;
import id.jenjang.mentoring.match.Matcher;
import id.jenjang.mentoring.match.Matching;
import id.jenjang.mentoring.match.MatchingCheck;
import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.match.Pool;
import id.jenjang.mentoring.match.Reached;
import id.jenjang.network.Assignment;
import id.jenjang.network.AssignmentProof;
import id.jenjang.network.Network;
import id.jenjang.network.Seating;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;

/**
 * Mentoring: the best total of a pool by itself beside OR-Tools, JGraphT and Timefold; the whole matching from people to
 * proven pairs, goal by goal; what is explained. The pools are made up from seeds on which nothing was tuned. A network
 * that is there already is what ours and the exact peers begin with (what they build of it counts), so that finding the
 * pairs that the rules allow counts from people to pairs alone. Timefold, which proves nothing, has a hundred times our time, and ten seconds at least.
 * {@code -Dbench.size=small} leaves out the largest; the peers want {@code -Dbench.memory=4g}.
 */
public final class MentoringBench {
    private static final PrintStream OUT = System.out;
    private static final long FIRST_SEED = 1_000_003;
    private static final long SECOND = 1_000_000_000L;

    /** More arcs than that JGraphT has no room for. */
    private static final int MOST_FOR_JGRAPHT = 1_500_000;

    private final BenchReport report = new BenchReport("mentoring", OUT);
    private final boolean small = "small".equals(System.getProperty("bench.size"));

    private MentoringBench() {}

    /** Runs all cases. */
    public static void main(String[] args) throws Exception {
        Machine.tell(OUT);
        MentoringBench bench = new MentoringBench();
        bench.total(5_000, 1_500, 60);
        bench.total(5_000, 1_500, 400);
        if (!bench.small) {
            bench.total(20_000, 6_000, 60);
            bench.total(100_000, 30_000, 60);
        }
        bench.whole(5_000, 1_500, 400);
        bench.whole(5_000, 1_500, 110);
        bench.whole(5_000, 900, 110);
        if (!bench.small) {
            bench.whole(20_000, 6_000, 400);
        }
        OUT.println(bench.report.write());
    }

    private void total(int mentees, int mentors, int eligible) throws Exception {
        Network network = MentoringPools.network(mentees, mentors, eligible, FIRST_SEED);
        Assignment[] found = new Assignment[1];
        String name = "best total, " + eligible + " eligible";
        Took first = Stopwatch.own().of(() -> found[0] = Seating.best(network));
        report.add(Measured.alone(name + ", first run", mentees, first.seconds(), HeapPeak.usedMb())
                .using(first.cpuSeconds()));
        Measured ours;
        try (HeapPeak heap = HeapPeak.open()) {
            Took took = Stopwatch.own().best(5, () -> found[0] = Seating.best(network));
            ours = Measured.alone(name, mentees, took.seconds(), heap.mb()).using(took.cpuSeconds());
        }
        require(AssignmentProof.holds(network, found[0]), "a proof of the total");
        boolean[] held = new boolean[1];
        Took proof = Stopwatch.own().best(3, () -> held[0] ^= AssignmentProof.holds(network, found[0]));
        report.add(Measured.alone("its proof looked at", mentees, proof.seconds(), HeapPeak.usedMb())
                .using(proof.cpuSeconds()));
        otherSeeds(mentees, mentors, eligible);
        long best = found[0].value();
        exact("OR-Tools flow", ours, best, () -> OrToolsRival.flow(network));
        if (network.to().length < MOST_FOR_JGRAPHT) {
            exact("JGraphT flow", ours, best, () -> JGraphTRival.flow(network));
        }
        if (mentees == 5_000) {
            Duration time = Duration.ofMillis(Math.max(10_000, Math.round(100_000 * ours.seconds())));
            long[] reached = new long[1];
            Took took = Stopwatch.own().of(() -> reached[0] = TimefoldPairs.best(network, time));
            report.add(ours.beside(busy("Timefold", took), took.seconds())
                    .reaching(new Measured.Outcome(
                            best,
                            best,
                            reached[0] < 0 ? OptionalDouble.empty() : OptionalDouble.of(reached[0]))));
        }
    }

    /** What a rival reaches. */
    @FunctionalInterface
    private interface Rival {
        long value();
    }

    private void exact(String name, Measured ours, long best, Rival rival) throws Exception {
        long[] reached = new long[1];
        Took took = Stopwatch.own().of(() -> reached[0] = rival.value());
        require(reached[0] == best, "the same as " + name);
        report.add(ours.beside(busy(name, took), took.seconds())
                .reaching(new Measured.Outcome(best, best, OptionalDouble.of(reached[0]))));
    }

    /** With the processor time that a rival took, which a busy machine leaves as it is. */
    private static String busy(String name, Took took) {
        return String.format(Locale.ROOT, "%s %.1f cpu s", name, took.cpuSeconds());
    }

    /** The slowest of pools of other seeds, each proven. */
    private void otherSeeds(int mentees, int mentors, int eligible) throws Exception {
        double slowest = 0;
        double processor = 0;
        for (int k = 1; k <= 5 && mentees <= 5_000; k++) {
            Network network = MentoringPools.network(mentees, mentors, eligible, FIRST_SEED + k);
            Assignment[] found = new Assignment[1];
            Took took = Stopwatch.own().of(() -> found[0] = Seating.best(network));
            require(AssignmentProof.holds(network, found[0]), "a proof of the total");
            slowest = Math.max(slowest, took.seconds());
            processor = Math.max(processor, took.cpuSeconds());
        }
        if (slowest > 0) {
            report.add(Measured.alone("slowest of 5 other seeds", mentees, slowest, HeapPeak.usedMb())
                    .using(processor));
        }
    }

    private void whole(int mentees, int mentors, int kinds) throws Exception {
        Pool pool = MentoringPools.pool(mentees, mentors, kinds);
        for (MatchOrder order : MatchOrder.values()) {
            MatchingPolicy policy = MentoringPools.policy(order);
            Matching[] found = new Matching[1];
            try (HeapPeak heap = HeapPeak.open()) {
                Took took = Stopwatch.own()
                        .best(3, () -> found[0] = Matcher.match(pool, policy, Instructions.NONE));
                require(
                        MatchingCheck.faults(pool, policy, Instructions.NONE, found[0])
                                .isEmpty(),
                        "no fault in the matching");
                require(found[0].proven(), "a proof of every goal");
                Reached total = found[0].reached().stream()
                        .filter(each -> each.goal() == Goal.TOTAL)
                        .findFirst()
                        .orElseThrow();
                report.add(Measured.alone("from people to pairs, " + order, mentees, took.seconds(), heap.mb())
                        .using(took.cpuSeconds())
                        .reaching(new Measured.Outcome(total.value(), total.bound(), OptionalDouble.empty())));
            }
            if (mentees == 5_000) {
                explained(pool, policy, found[0]);
            }
        }
    }

    private void explained(Pool pool, MatchingPolicy policy, Matching matching) throws Exception {
        Explainer[] made = new Explainer[1];
        Took took = Stopwatch.own()
                .best(2, () -> made[0] = new Explainer(pool, policy, Instructions.NONE, matching));
        Explainer explainer = made[0];
        int size = pool.mentees().size();
        report.add(Measured.alone("explainer made", size, took.seconds(), HeapPeak.usedMb())
                .using(took.cpuSeconds()));
        List<Couple> pairs =
                matching.pairs().stream().map(MatchedPair::couple).limit(600).toList();
        SplittableRandom random = new SplittableRandom(FIRST_SEED);
        List<Couple> others = new ArrayList<>();
        while (others.size() < 600) {
            UUID mentor = pool.mentors().get(random.nextInt(pool.mentors().size())).id();
            UUID mentee = pool.mentees().get(random.nextInt(size)).id();
            if (explainer
                    .whyNot(new Couple(mentor, mentee))
                    .filter(why -> why.cost().isPresent())
                    .isPresent()) {
                others.add(new Couple(mentor, mentee));
            }
        }
        each("why matched", size, pairs, explainer::whyMatched);
        each("why not, exact loss", size, others, explainer::whyNot);
        double choices = pairs.stream()
                .mapToInt(each -> explainer.whyMatched(each).orElseThrow().choices())
                .average()
                .orElse(0);
        Took changes = Stopwatch.own().of(() -> matching.unmatched().forEach(explainer::smallestChange));
        report.add(Measured.alone(
                        "smallest change of all unmatched",
                        Math.max(1, matching.unmatched().size()),
                        changes.seconds(),
                        HeapPeak.usedMb())
                .using(changes.cpuSeconds()));
        OUT.printf(
                Locale.ROOT,
                "    %.0f mentors allowed for a mentee, %d without a mentor%n",
                choices,
                matching.unmatched().size());
    }

    private void each(String name, int size, List<Couple> couples, Function<Couple, ?> explain) {
        couples.forEach(explain::apply);
        double[] seconds = new double[couples.size()];
        for (int k = 0; k < seconds.length; k++) {
            long begun = System.nanoTime();
            explain.apply(couples.get(k));
            seconds[k] = (double) (System.nanoTime() - begun) / SECOND;
        }
        Arrays.sort(seconds);
        report.add(Measured.alone(name + ", p50", size, seconds[seconds.length / 2], HeapPeak.usedMb()));
        report.add(Measured.alone(name + ", p99", size, seconds[seconds.length * 99 / 100], HeapPeak.usedMb()));
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("Wanted: " + what);
        }
    }
}
