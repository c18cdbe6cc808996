package id.jenjang.bench;

import id.jenjang.demo.DemoAgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The files of a demo agency of some size, the same bytes at every run. */
record AgencyFiles(Path folder, int people) {
    /** The day that all agencies of the measurements stand for. */
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private static final long SEED = 1;

    /** Writes them, unless they are there from an earlier run. */
    static AgencyFiles of(int people, Path work) throws IOException {
        Path folder = work.resolve("agency-" + people);
        Path written = work.resolve("agency-" + people + ".written");
        if (!Files.exists(written)) {
            DemoAgency.write(folder, people, SEED, AS_OF);
            Files.createFile(written);
        }
        return new AgencyFiles(folder, people);
    }

    /** The CSV files. */
    List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    /** The bytes of all of them. */
    long bytes() throws IOException {
        long bytes = 0;
        for (Path file : all()) {
            bytes += Files.size(file);
        }
        return bytes;
    }
}
