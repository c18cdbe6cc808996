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

/** Collects the cases of one benchmark: a table on the console, and {@code ear/target/bench/<name>.json}. */
public final class BenchReport {
    private static final String ROW = "%-46s %12s %10s %14s %8s %-22s %10s %7s%n";

    private final String name;
    private final PrintStream out;
    private final List<Measured> cases = new ArrayList<>();

    /** A report of this name, which prints each case as it comes. */
    public BenchReport(String name, PrintStream out) {
        this.name = name;
        this.out = out;
        out.printf(ROW, "case", "size", "seconds", "per second", "MiB", "peer", "peer s", "ratio");
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
                "%,.0f".formatted(measured.rate()),
                measured.memoryMb(),
                measured.peer().orElse(""),
                measured.peerSeconds().isPresent()
                        ? number(measured.peerSeconds().getAsDouble())
                        : "",
                measured.ratio().isPresent() ? number(measured.ratio().getAsDouble()) : "");
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
                .add("memoryMb", measured.memoryMb());
        measured.peer().ifPresent(each -> object.add("peer", each));
        measured.peerSeconds().ifPresent(each -> object.add("peerSeconds", each));
        measured.ratio().ifPresent(each -> object.add("ratio", each));
        return object;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 0.1 ? "%.5f" : "%.2f", value);
    }
}
