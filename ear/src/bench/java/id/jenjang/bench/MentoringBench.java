package id.jenjang.bench;

import id.jenjang.mentoring.match.FitPart;
import id.jenjang.mentoring.match.FitWeights;
import id.jenjang.mentoring.match.Goal;
import id.jenjang.mentoring.match.Instructions;
import id.jenjang.mentoring.match.MatchMentee;
import id.jenjang.mentoring.match.MatchMentor;
import id.jenjang.mentoring.match.MatchOrder;
import id.jenjang.mentoring.match.MatchPerson;
import id.jenjang.mentoring.match.Matcher;
import id.jenjang.mentoring.match.Matching;
import id.jenjang.mentoring.match.MatchingCheck;
import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.match.Pool;
import id.jenjang.mentoring.match.ProgrammeKind;
import id.jenjang.mentoring.match.Reached;
import id.jenjang.mentoring.match.UnitRule;
import id.jenjang.network.Assignment;
import id.jenjang.network.AssignmentProof;
import id.jenjang.network.Network;
import id.jenjang.network.Seating;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Mentoring: the best total of a pool by itself, beside OR-Tools' min-cost flow; and the whole matching from people to
 * proven pairs, goal by goal. {@code -Dbench.size=small} leaves out the largest.
 */
public final class MentoringBench {
    private static final PrintStream OUT = System.out;
    private static final long SEED = 1_000_003;
    private static final int CAPACITY = 4;

    private final BenchReport report = new BenchReport("mentoring", OUT);
    private final boolean small = "small".equals(System.getProperty("bench.size"));

    private MentoringBench() {}

    /** Runs all cases. */
    public static void main(String[] args) throws Exception {
        Machine.tell(OUT);
        MentoringBench bench = new MentoringBench();
        bench.total(5_000, 1_500, 60);
        bench.total(5_000, 1_500, 400);
        bench.total(20_000, 6_000, 60);
        if (!bench.small) {
            bench.total(100_000, 30_000, 60);
        }
        bench.whole(5_000, 1_500);
        bench.whole(20_000, 6_000);
        OUT.println(bench.report.write());
    }

    private void total(int mentees, int mentors, int eligible) throws Exception {
        Network network = network(mentees, mentors, eligible);
        Assignment[] found = new Assignment[1];
        Took cold = Stopwatch.own().of(() -> found[0] = Seating.best(network));
        try (HeapPeak heap = HeapPeak.open()) {
            Took took = Stopwatch.own().best(3, () -> found[0] = Seating.best(network));
            require(AssignmentProof.holds(network, found[0]), "a proof of the total");
            long[] peer = new long[1];
            Took peerTook = Stopwatch.own().of(() -> peer[0] = OrToolsRival.flow(network));
            require(peer[0] == found[0].value(), "the same as the peer");
            String name = "best total, " + eligible + " eligible";
            report.add(Measured.alone(name + ", first run", mentees, cold.seconds(), 0)
                    .using(cold.cpuSeconds()));
            report.add(Measured.alone(name, mentees, took.seconds(), heap.mb())
                    .using(took.cpuSeconds())
                    .beside("OR-Tools min-cost flow", peerTook.seconds())
                    .reaching(new Measured.Outcome(found[0].value(), found[0].value(), OptionalDouble.of(peer[0]))));
        }
    }

    private void whole(int mentees, int mentors) throws Exception {
        Pool pool = pool(mentees, mentors);
        for (MatchOrder order : MatchOrder.values()) {
            MatchingPolicy policy = policy(order);
            Matching[] found = new Matching[1];
            try (HeapPeak heap = HeapPeak.open()) {
                Took took = Stopwatch.own()
                        .best(2, () -> found[0] = Matcher.match(pool, policy, Instructions.NONE));
                require(
                        MatchingCheck.faults(pool, policy, Instructions.NONE, found[0]).isEmpty(),
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
        }
    }

    private static Network network(int mentees, int mentors, int eligible) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] liked = random.ints(mentors, 0, 400).toArray();
        int[] start = new int[mentees + 1];
        int[] to = new int[mentees * eligible];
        long[] value = new long[to.length];
        for (int row = 0; row < mentees; row++) {
            int[] chosen = random.ints(0, mentors).distinct().limit(eligible).toArray();
            for (int k = 0; k < eligible; k++) {
                int arc = row * eligible + k;
                to[arc] = chosen[k];
                value[arc] = 100 + liked[chosen[k]] + random.nextInt(500);
            }
            start[row + 1] = (row + 1) * eligible;
        }
        int[] seats = new int[mentors];
        Arrays.fill(seats, CAPACITY);
        return new Network(start, to, value, new long[mentees], seats);
    }

    private static MatchingPolicy policy(MatchOrder order) {
        return new MatchingPolicy(
                ProgrammeKind.TECHNICAL,
                MatchingPolicy.NO_MARGIN,
                1,
                UnitRule.ANY,
                true,
                false,
                false,
                true,
                CAPACITY,
                order,
                new FitWeights(Map.of(
                        FitPart.COMPETENCY, 5, FitPart.TOPICS, 4, FitPart.WISHES, 4, FitPart.PLACE_TIME, 2)));
    }

    /** Each asks for three of 200 competencies and three of 200 topics, and each mentor has eight and six. */
    private static Pool pool(int mentees, int mentors) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<MatchMentor> seniors = new ArrayList<>();
        for (int k = 0; k < mentors; k++) {
            seniors.add(new MatchMentor(
                    person(random, new UUID(1, k), 3),
                    Map.copyOf(levels(random, 8)),
                    Set.of(),
                    names(random, 6),
                    CAPACITY,
                    List.of(),
                    Set.of()));
        }
        List<MatchMentee> juniors = new ArrayList<>();
        for (int k = 0; k < mentees; k++) {
            juniors.add(new MatchMentee(
                    person(random, new UUID(2, k), 2),
                    levels(random, 3),
                    Set.of(),
                    names(random, 3),
                    List.of(new UUID(1, random.nextInt(mentors)), new UUID(1, random.nextInt(mentors))),
                    Set.of(),
                    Set.of(),
                    Instant.EPOCH));
        }
        return new Pool(seniors, juniors);
    }

    private static MatchPerson person(SplittableRandom random, UUID id, int tier) {
        return new MatchPerson(
                id,
                new UUID(3, random.nextInt(200)),
                "kota " + random.nextInt(20),
                Set.of(),
                null,
                null,
                null,
                tier - random.nextInt(2),
                Set.of(),
                random.nextLong() & random.nextLong() & random.nextLong());
    }

    private static Map<String, Integer> levels(SplittableRandom random, int count) {
        Map<String, Integer> levels = new HashMap<>();
        names(random, count).forEach(each -> levels.put(each, 2 + random.nextInt(3)));
        return levels;
    }

    private static Set<String> names(SplittableRandom random, int count) {
        Set<String> names = new HashSet<>();
        while (names.size() < count) {
            names.add("k" + random.nextInt(200));
        }
        return names;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("Wanted: " + what);
        }
    }
}
