package id.jenjang.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Collects the cases of one benchmark: a table on the console, and {@code ear/target/bench/<name>.json}. */
public final class BenchReport {
    private static final String ROW = "%-52s %11s %10s %10s %14s %5s %6s  %-24s %10s %8s%n";

    private static final int PERCENT = 100;

    private final String name;
    private final PrintStream out;
    private final List<Measured> cases = new ArrayList<>();

    /** A report of this name, which prints each case as it comes. */
    public BenchReport(String name, PrintStream out) {
        this.name = name;
        this.out = out;
        out.printf(ROW, "case", "size", "seconds", "cpu s", "per second", "MiB", "load", "peer", "peer s", "ratio");
    }

    /** Adds a case and prints its row. */
    public void add(Measured measured) {
        cases.add(measured);
        out.printf(
                Locale.ROOT,
                ROW,
                measured.name(),
                measured.size(),
                number(measured.seconds()),
                number(measured.cpuSeconds()),
                "%,.0f".formatted(measured.rate()),
                measured.memoryMb(),
                "%.1f".formatted(Machine.load()),
                measured.peer().orElse(""),
                number(measured.peerSeconds()),
                number(measured.ratio()));
        measured.outcome()
                .ifPresent(each -> out.printf(
                        Locale.ROOT,
                        "    objective %,.0f, bound %,.0f, gap %.3f %%, peer's objective %s%n",
                        each.objective(),
                        each.bound(),
                        PERCENT * each.gap(),
                        each.peerObjective().isPresent()
                                ? "%,.0f".formatted(each.peerObjective().getAsDouble())
                                : "none"));
    }

    /** Writes the file and gives its path. */
    public Path write() throws IOException {
        JsonArrayBuilder array = Json.createArrayBuilder();
        cases.forEach(each -> array.add(json(each)));
        Path folder = Files.createDirectories(Path.of(System.getProperty("jenjang.root"), "ear/target/bench"));
        return Files.writeString(folder.resolve(name + ".json"), array.build() + "\n");
    }

    private static JsonObjectBuilder json(Measured measured) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("name", measured.name())
                .add("size", measured.size())
                .add("seconds", measured.seconds())
                .add("rate", measured.rate())
                .add("memoryMb", measured.memoryMb())
                .add("load", Machine.load());
        measured.cpuSeconds().ifPresent(each -> object.add("cpuSeconds", each));
        measured.peer().ifPresent(each -> object.add("peer", each));
        measured.peerSeconds().ifPresent(each -> object.add("peerSeconds", each));
        measured.ratio().ifPresent(each -> object.add("ratio", each));
        measured.outcome().ifPresent(each -> {
            object.add("objective", each.objective())
                    .add("bound", each.bound())
                    .add("gap", each.gap());
            each.peerObjective().ifPresent(peer -> object.add("peerObjective", peer));
        });
        return object;
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 0.1 ? "%.5f" : "%.2f", value);
    }
}
