package id.jenjang.web.people;

import id.jenjang.people.StoredData;
import id.jenjang.web.frame.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One kind of data about a person in words.
 *
 * @param delivered the day that the newest delivery of this kind stands for; null when it was never delivered
 */
public record DataKind(String title, LocalDate delivered, List<Line> rows) {
    /**
     * One stored row.
     *
     * @param values name and value in words
     * @param source the platform it came from
     * @param seen when it was last delivered; null when not known
     * @param current false for what the newest delivery no longer holds
     */
    public record Line(List<Value> values, String source, LocalDate seen, boolean current) {}

    /** A value with its name, both in words. */
    public record Value(String name, String text) {}

    static List<DataKind> of(StoredData stored, Words words) {
        Map<String, DataKind> byFeed = new LinkedHashMap<>();
        for (StoredData.Feed feed : stored.feeds()) {
            String title = words.known("Feed." + feed.feed()).orElse(feed.feed());
            DataKind kind = byFeed.computeIfAbsent(
                    feed.feed(), name -> new DataKind(title, feed.delivered(), new ArrayList<>()));
            feed.rows().forEach(row -> kind.rows().add(line(row, words)));
        }
        return List.copyOf(byFeed.values());
    }

    private static Line line(StoredData.Row row, Words words) {
        List<Value> values = row.values().stream()
                .map(value ->
                        new Value(words.known("Column." + value.column()).orElse(value.column()), text(value, words)))
                .toList();
        return new Line(values, row.source(), row.seen(), row.current());
    }

    private static String text(StoredData.Value value, Words words) {
        String stored = value.text();
        if (stored.matches("\\d{4}-\\d{2}-\\d{2}")) {
            try {
                return words.date(LocalDate.parse(stored));
            } catch (DateTimeParseException e) {
                return stored;
            }
        }
        if (!stored.matches("\\w+")) {
            return stored;
        }
        return words.known("Code." + value.column() + "." + stored)
                .or(() -> words.known("Code." + stored))
                .orElse(stored);
    }
}
