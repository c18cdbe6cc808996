package id.jenjang.bench;

import id.jenjang.people.Dossier;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.bulk.AgencyColumns;
import id.jenjang.requirement.bulk.AgencyColumnsBuilder;
import id.jenjang.succession.rank.Bench;
import id.jenjang.succession.rank.BenchCount;
import id.jenjang.succession.rank.Cascade;
import id.jenjang.succession.rank.CriticalPosition;
import id.jenjang.succession.rank.Departures;
import id.jenjang.succession.rank.RankingInput;
import id.jenjang.succession.rank.SuccessionPolicy;
import id.jenjang.succession.rank.Successor;
import id.jenjang.succession.rank.SuccessorList;
import id.jenjang.succession.rank.SuccessorRanking;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Succession: lists for all critical positions at once with narrow and wide eligibility beside the best SQL that we
 * know, which must give the same lists; changes, chains, the bench. {@code -Dbench.size=small} for a quick look.
 */
public final class SuccessionBench {
    private static final PrintStream OUT = System.out;
    private static final int RUNS = 7;
    private static final int ASKED = 400;
    private static final Set<String> UP = Set.of("VERTICAL");

    private final BenchReport report = new BenchReport("succession", OUT);
    private final boolean small = "small".equals(System.getProperty("bench.size"));
    private final Path work;
    private final Map<UUID, Integer> indexes = new HashMap<>();
    private SuccessionAgency agency;

    private SuccessionBench(Path work) {
        this.work = work;
    }

    /** Runs all cases. */
    public static void main(String[] args) throws Exception {
        Machine.tell(OUT);
        Path work = Files.createTempDirectory("succession-bench");
        SuccessionBench bench = new SuccessionBench(work);
        try {
            bench.run();
        } finally {
            try (Stream<Path> files = Files.walk(work)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
        OUT.println(bench.report.write());
    }

    private void run() throws Exception {
        int people = small ? 25_000 : 250_000;
        int positions = small ? 100 : 1_000;
        try (BenchStore store = BenchStore.postgresql(work.resolve("pg"))) {
            SuccessionSql sql = new SuccessionSql(store);
            of(people, positions);
            SuccessorRanking narrow = ranked("narrow", input(0), sql);
            changes("narrow", narrow);
            bench("narrow", narrow);
            changes("wide", ranked("wide", input(11), sql));
            Set<String> sideways = Set.of("HORIZONTAL");
            RuleSets rules = SuccessionRules.sets(0, SuccessionRules.LEVEL_MONTHS, sideways);
            chains(SuccessorRanking.of(
                    input(rules, Set.of("VERTICAL", "HORIZONTAL")), agency.positions));
            of(people, positions * 10);
            bench("ten times", ranked("ten times the positions", input(0), sql));
        }
        agency = null;
        new StoredLists(report, people, positions).run(work);
    }

    private void of(int people, int positions) {
        agency = new SuccessionAgency(people, positions);
        indexes.clear();
        agency.each(made -> indexes.put(made.dossier().identity().uuid(), made.index()));
    }

    private RankingInput input(int kindred) {
        return input(SuccessionRules.sets(kindred, SuccessionRules.LEVEL_MONTHS), UP);
    }

    private RankingInput input(RuleSets rules, Set<String> steps) {
        AgencyColumnsBuilder builder = new AgencyColumnsBuilder(SuccessionAgency.AS_OF, rules.reference());
        byte[] boxes = new byte[agency.people];
        agency.each(made -> {
            builder.add(made.dossier());
            boxes[made.index()] = made.box();
        });
        AgencyColumns columns = builder.build();
        return new RankingInput(columns, boxes, rules, agency.jobs, SuccessionRules.policy(steps, true));
    }

    private SuccessorRanking ranked(String name, RankingInput input, SuccessionSql sql) throws Exception {
        String of = "%,d positions, %s".formatted(agency.positions.size(), name);
        SuccessorRanking[] made = new SuccessorRanking[1];
        Took cold = Stopwatch.own().of(() -> made[0] = SuccessorRanking.of(input, agency.positions));
        report.add(Measured.alone(of + ", first run", agency.people, cold.seconds(), 0)
                .using(cold.cpuSeconds()));
        try (HeapPeak heap = HeapPeak.open()) {
            Took one = Stopwatch.own().best(RUNS, () -> made[0] = SuccessorRanking.of(input, agency.positions));
            sql.fill(agency, input.rules().reference());
            String ours = checksum(made[0]);
            require(ours.equals(sql.checksum(input.policy())), "the lists of SQL, " + ours);
            Took other = null;
            for (int run = 0; run < 3; run++) {
                Took next = sql.stopwatch().of(() -> require(ours.equals(sql.checksum(input.policy())), "the same"));
                other = other == null || next.seconds() < other.seconds() ? next : other;
            }
            report.add(Measured.alone(of + ", 1 thread", agency.people, one.seconds(), heap.mb())
                    .using(one.cpuSeconds())
                    .beside("PostgreSQL, 1 backend", other.seconds()));
            OUT.printf("    equal lists, checksum %s; PostgreSQL used %.2f s of processor%n", ours, other.cpuSeconds());
        }
        two(of, input);
        told(made[0]);
        return made[0];
    }

    private void two(String of, RankingInput input) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Took two = Stopwatch.own().best(RUNS, () -> SuccessorRanking.prepare(input)
                    .rank(agency.positions, threads, 2));
            report.add(Measured.alone(of + ", 2 threads", agency.people, two.seconds(), 0)
                    .using(two.cpuSeconds()));
        } finally {
            threads.shutdown();
        }
    }

    private void told(SuccessorRanking ranking) {
        long candidates = 0;
        for (CriticalPosition position : agency.positions) {
            candidates += ranking.list(position.id()).orElseThrow().candidates();
        }
        OUT.printf(
                "    %,d candidates in all, %.2f %% of everyone for each position%n",
                candidates, 100.0 * candidates / agency.positions.size() / agency.people);
    }

    private String checksum(SuccessorRanking ranking) {
        long sum = 0;
        for (CriticalPosition position : agency.positions) {
            SuccessorList list = ranking.list(position.id()).orElseThrow();
            int place = 0;
            for (Successor each : list.successors()) {
                place++;
                sum += (long) place * each.score()
                        + indexes.get(each.employee()) * 7L
                        + (each.readiness().ordinal() * 31L + place) * 13;
            }
        }
        return String.valueOf(sum);
    }

    private void changes(String name, SuccessorRanking ranking) throws Exception {
        List<SuccessionAgency.Made> some = new ArrayList<>();
        int[] seen = {0};
        int step = Math.max(1, agency.people / (3 * ASKED));
        agency.each(made -> {
            if (seen[0]++ % step == 0) {
                some.add(made);
            }
        });
        for (int run = 0; run < 2; run++) {
            Spread people = spread(some.size(), i -> {
                SuccessionAgency.Made from = some.get((i * 7 + 3) % some.size());
                Dossier changed = as(some.get(i).dossier(), from.dossier());
                ranking.put(changed, from.box());
            });
            Spread positions = spread(Math.min(ASKED, agency.positions.size()), i -> {
                CriticalPosition old = agency.positions.get(i);
                ranking.put(new CriticalPosition(
                        old.id(), old.job(), null, Set.of(), old.fallsFree().plusMonths(1)));
            });
            if (run == 1) {
                report.add(Measured.alone(name + ", a person changed, p50", 1, people.percentile(0.5), 0));
                report.add(Measured.alone(name + ", a person changed, p95", 1, people.percentile(0.95), 0));
                report.add(Measured.alone(name + ", a position changed, p50", 1, positions.percentile(0.5), 0));
                report.add(Measured.alone(name + ", a position changed, p95", 1, positions.percentile(0.95), 0));
            }
        }
        RuleSets other = SuccessionRules.sets(0, SuccessionRules.LEVEL_MONTHS + 1);
        Took took = Stopwatch.own().of(() -> require(!ranking.put(other).isEmpty(), "positions touched"));
        report.add(Measured.alone(name + ", the rule set of all changed", 1, took.seconds(), 0)
                .using(took.cpuSeconds()));
        ranking.put(SuccessionRules.sets(0, SuccessionRules.LEVEL_MONTHS));
    }

    /** Somebody with what is known of another, appointments included. */
    private static Dossier as(Dossier person, Dossier other) {
        return new Dossier(
                person.identity(),
                other.delivered(),
                person.appointments(),
                other.grades(),
                other.ratings(),
                other.credits(),
                other.educations(),
                other.trainings(),
                other.competencies(),
                other.disciplines(),
                other.statuses(),
                other.selections(),
                other.attestations(),
                other.waivers());
    }

    private interface Numbered {
        void at(int number) throws Exception;
    }

    private static Spread spread(int count, Numbered work) throws Exception {
        double[] seconds = new double[count];
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            work.at(i);
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        return new Spread(seconds);
    }

    private void bench(String name, SuccessorRanking ranking) throws Exception {
        Bench[] found = new Bench[1];
        Took took = Stopwatch.own().best(3, () -> found[0] = BenchCount.of(ranking));
        String of = "%,d positions, %s".formatted(agency.positions.size(), name);
        report.add(Measured.alone("bench, " + of, agency.positions.size(), took.seconds(), 0)
                .using(took.cpuSeconds()));
        OUT.printf(
                "    %,d covered now, %,d at once, %,d ready-now places, %,d people, %,d essential%n",
                found[0].coveredNow(),
                found[0].atOnce(),
                found[0].readyNow(),
                found[0].people(),
                found[0].essential().size());
        Set<UUID> leaving = new HashSet<>();
        agency.positions.stream().limit(50).forEach(position -> leaving.add(position.id()));
        Took gone = Stopwatch.own().best(3, () -> Departures.of(ranking, leaving));
        report.add(Measured.alone("50 incumbents leave at once, " + name, 50, gone.seconds(), 0)
                .using(gone.cpuSeconds()));
    }

    private void chains(SuccessorRanking ranking) throws Exception {
        SuccessionPolicy policy = SuccessionRules.policy(UP, true);
        Cascade cascade = new Cascade(ranking, employee -> employee);
        List<Integer> lengths = new ArrayList<>();
        Numbered one = i -> lengths.add(cascade.of(agency.positions.get(i).id()).stream()
                .mapToInt(chain -> chain.moves().size())
                .max()
                .orElse(0));
        int count = Math.min(100, agency.positions.size());
        Spread cold = spread(count, one);
        Spread warm = spread(count, one);
        int depth = policy.cascade().depth();
        String name = "the %d best chains to depth %d, ".formatted(policy.cascade().kept(), depth);
        report.add(Measured.alone(name + "first asked, p95", count, cold.percentile(0.95), 0));
        report.add(Measured.alone(name + "asked again, p95", count, warm.percentile(0.95), 0));
        OUT.printf("    longest chain %d%n", lengths.stream().mapToInt(each -> each).max().orElse(0));
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("Wanted: " + what);
        }
    }
}
