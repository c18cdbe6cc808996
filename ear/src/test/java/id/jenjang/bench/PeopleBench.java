package id.jenjang.bench;

import id.jenjang.ladder.DemoLadders;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** People: importing an agency, judging all of it, asking about one person; and how each grows with the agency. */
public final class PeopleBench {
    private static final PrintStream OUT = System.out;

    /**
     * How many people.
     *
     * @param growth of the agencies on PostgreSQL, each imported, judged and asked about
     * @param imported of the agency whose import is looked at most closely
     * @param embedded of the agency on H2
     */
    private record Sizes(List<Integer> growth, int imported, int embedded) {
        private static final Sizes FULL = new Sizes(List.of(2_500, 25_000, 250_000), 100_000, 25_000);
        private static final Sizes SMALL = new Sizes(List.of(1_000, 10_000), 10_000, 2_500);

        static Sizes asked() {
            return "small".equals(System.getProperty("bench.size")) ? SMALL : FULL;
        }
    }

    private final BenchReport report = new BenchReport("people", OUT);
    private final Path work;

    private PeopleBench(Path work) {
        this.work = work;
    }

    /** Runs all cases; {@code -Dbench.size=small} for a quick look. */
    public static void main(String[] args) throws Exception {
        Sizes sizes = Sizes.asked();
        Machine.tell(OUT);
        OUT.println(sizes);
        Path work = Files.createDirectories(Path.of(System.getProperty("jenjang.root"), "ear/target/bench"));
        PeopleBench bench = new PeopleBench(work);
        bench.importing(sizes.imported());
        bench.embedded(sizes.embedded());
        for (int people : sizes.growth()) {
            bench.agency(people);
        }
        OUT.println(bench.report.write());
    }

    private void importing(int people) throws Exception {
        AgencyFiles files = AgencyFiles.of(people, work);
        Path folder = Files.createTempDirectory(work, "postgresql");
        try (BenchStore store = BenchStore.postgresql(folder)) {
            OUT.println(store.answer("select version()") + ", fsync " + store.answer("show fsync"));
            RawLoad raw = new RawLoad(store.database());
            ImportCases cases = new ImportCases(report, "PostgreSQL", store);
            cases.inPhases(files, "COPY, unchecked", raw::copy);
        }
    }

    private void embedded(int people) throws Exception {
        AgencyFiles files = AgencyFiles.of(people, work);
        Path folder = Files.createTempDirectory(work, "h2");
        try (BenchStore store = BenchStore.h2(folder)) {
            OUT.println("H2 " + store.answer("select h2version()") + " in a file, every commit on disk");
            RawLoad raw = new RawLoad(store.database());
            new ImportCases(report, "H2", store).inPhases(files, "CSVREAD, unchecked", raw::csvRead);
            new SingleCases(report, store, ladders(store), people + " people, H2").ask();
        }
        delete(folder);
    }

    /** An agency on PostgreSQL, imported as any, then judged and asked about. */
    private void agency(int people) throws Exception {
        AgencyFiles files = AgencyFiles.of(people, work);
        Path folder = Files.createTempDirectory(work, "postgresql");
        try (BenchStore store = BenchStore.postgresql(folder)) {
            new ImportCases(report, "PostgreSQL", store).whole(files);
            DemoLadders ladders = ladders(store);
            EligibilityCases eligibility = new EligibilityCases(report, store, ladders, people);
            eligibility.load();
            eligibility.allSteps();
            eligibility.besideSql();
            new SingleCases(report, store, ladders, people + " people, PostgreSQL").ask();
        }
    }

    private static DemoLadders ladders(BenchStore store) {
        return new DemoLadders(store.database(), AgencyFiles.AS_OF);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
