package id.jenjang.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is on file about one person, by file; cells start after the id and the person's number. */
final class Folder {
    private final Map<DeliveredFile, List<String[]>> rows = new EnumMap<>(DeliveredFile.class);

    void add(DeliveredFile file, String... cells) {
        rows.computeIfAbsent(file, f -> new ArrayList<>()).add(cells);
    }

    /** Takes everything of a file out again. */
    void clear(DeliveredFile file) {
        rows.remove(file);
    }

    /** Takes the rows of a file out that have this first cell. */
    void remove(DeliveredFile file, String first) {
        rows.getOrDefault(file, new ArrayList<>()).removeIf(cells -> cells[0].equals(first));
    }

    Map<DeliveredFile, List<String[]>> rows() {
        return rows;
    }
}
