package id.jenjang.bench;

import id.jenjang.succession.list.StoredAgency;
import id.jenjang.succession.rank.CriticalPosition;
import id.jenjang.succession.rank.RankingInput;
import id.jenjang.succession.rank.SuccessorRanking;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Lists of an imported agency: from the database, by the rules and the policy that are shipped, into the database. */
final class StoredLists {
    private static final int RUNS = 3;
    private static final int CHANGED = 60;

    private final BenchReport report;
    private final int people;
    private final int positions;

    StoredLists(BenchReport report, int people, int positions) {
        this.report = report;
        this.people = people;
        this.positions = positions;
    }

    void run(Path work) throws Exception {
        AgencyFiles files = AgencyFiles.of(people, work);
        try (BenchStore store = BenchStore.postgresql(Files.createTempDirectory(work, "lists"))) {
            new ImportCases(report, "PostgreSQL", store).whole(files);
            StoredAgency agency = new StoredAgency(store.database(), AgencyFiles.AS_OF, positions);
            store.run("vacuum analyze");
            reading(store, agency);
            changes(store, agency);
        }
    }

    private void reading(BenchStore store, StoredAgency agency) throws Exception {
        RankingInput[] input = new RankingInput[1];
        String of = ", %,d people, %,d positions".formatted(people, positions);
        for (int run = 0; run < RUNS; run++) {
            input[0] = null;
            try (HeapPeak heap = HeapPeak.open()) {
                Took read = store.stopwatch().of(() -> input[0] = agency.read());
                List<CriticalPosition> critical = agency.critical();
                Took ranked = Stopwatch.own().of(() -> SuccessorRanking.of(input[0], critical));
                Took both = read.and(ranked);
                String name = run == 0 ? "read and ranked, first run" : "read and ranked, run " + (run + 1);
                report.add(Measured.alone(name + of, people, both.seconds(), heap.mb())
                        .using(both.cpuSeconds()));
                report.add(Measured.alone("- ranked", critical.size(), ranked.seconds(), 0)
                        .using(ranked.cpuSeconds()));
            }
        }
        input[0] = null;
        Took stored = store.stopwatch().of(agency::everything);
        report.add(Measured.alone("read, ranked and stored" + of, people, stored.seconds(), 0)
                .using(stored.cpuSeconds()));
    }

    private void changes(BenchStore store, StoredAgency agency) throws Exception {
        List<UUID> listed = agency.listed(CHANGED);
        double[] seconds = new double[listed.size()];
        double[] counted = new double[listed.size()];
        double cpu = 0;
        double cpuCounted = 0;
        for (int run = 0; run < 2; run++) {
            for (int i = 0; i < seconds.length; i++) {
                UUID person = listed.get(i);
                Took stored = store.stopwatch().of(() -> agency.change(person));
                Took bench = store.stopwatch().of(agency::count);
                seconds[i] = stored.seconds();
                counted[i] = bench.seconds();
                cpu = (i == 0 ? 0 : cpu) + stored.cpuSeconds();
                cpuCounted = (i == 0 ? 0 : cpuCounted) + bench.cpuSeconds();
            }
        }
        String all = ", %d of them one after the other".formatted(seconds.length);
        report.add(Measured.alone("people written, lists stored" + all, seconds.length, Arrays.stream(seconds).sum(), 0)
                .using(cpu));
        report.add(Measured.alone("- the bench counted after each", seconds.length, Arrays.stream(counted).sum(), 0)
                .using(cpuCounted));
        Spread spread = new Spread(seconds);
        report.add(Measured.alone("a person written, lists stored, p50", 1, spread.percentile(0.5), 0));
        report.add(Measured.alone("a person written, lists stored, p95", 1, spread.percentile(0.95), 0));
    }
}
