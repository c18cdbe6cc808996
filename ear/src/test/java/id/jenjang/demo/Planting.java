package id.jenjang.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Adds rows to the end of a delivery's files, each sound but for what is planted in it. */
final class Planting {
    private final Path folder;
    private final Map<DeliveredFile, Map<String, String>> sound;
    private final Map<DeliveredFile, Long> lines = new EnumMap<>(DeliveredFile.class);
    private final List<Planted> planted = new ArrayList<>();

    Planting(Path folder, Map<DeliveredFile, Map<String, String>> sound) {
        this.folder = folder;
        this.sound = sound;
    }

    List<Planted> planted() {
        return List.copyOf(planted);
    }

    /** Plants a defect in one cell; others are cells "column=value" that differ from the sound row. */
    void defect(String code, DeliveredFile file, String column, String value, String... others) {
        Map<String, String> cells = cells(others);
        cells.put(column, value);
        planted.add(new Planted(code, name(file), append(file, cells), column, value.isEmpty() ? null : value));
    }

    /** Plants a defect of a row as a whole. */
    void rowDefect(String code, DeliveredFile file, String... others) {
        planted.add(new Planted(code, name(file), append(file, cells(others)), null, null));
    }

    /** Notes a defect that shows in a row which is there already. */
    void shows(String code, DeliveredFile file, long line, String column, String value) {
        planted.add(new Planted(code, name(file), line, column, value));
    }

    /** Adds a sound row; gives its line. */
    long sound(DeliveredFile file, String... others) {
        return append(file, cells(others));
    }

    /** Adds a line as it stands; gives its number. */
    long raw(DeliveredFile file, String text) {
        try {
            Files.writeString(folder.resolve(file.fileName()), text + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.merge(file, before(file) + 1, (old, next) -> old + 1);
    }

    static String name(DeliveredFile file) {
        return file.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> cells(String... others) {
        Map<String, String> cells = new HashMap<>();
        for (String other : others) {
            int at = other.indexOf('=');
            cells.put(other.substring(0, at), other.substring(at + 1));
        }
        return cells;
    }

    private long append(DeliveredFile file, Map<String, String> changed) {
        Map<String, String> cells = new HashMap<>(sound.getOrDefault(file, Map.of()));
        cells.put("id", "cacat-" + name(file) + "-" + planted.size() + "-" + lines.getOrDefault(file, 0L));
        cells.putAll(changed);
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(file.separator())
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            writer.writeRecord(file.columns().stream()
                    .map(column -> cells.getOrDefault(column, ""))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return raw(file, text.toString().stripTrailing());
    }

    private long before(DeliveredFile file) {
        try (Stream<String> all = Files.lines(folder.resolve(file.fileName()))) {
            return all.count() - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
