package id.jenjang.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything that is stored about one person, feed by feed (data saya).
 *
 * @param feeds in the order of the import files; a feed of which nothing is stored about the person has no rows
 */
public record StoredData(UUID person, List<Feed> feeds) {
    public StoredData {
        feeds = List.copyOf(feeds);
    }

    /**
     * The rows of one import file.
     *
     * @param feed the file's name without ending, such as "rw_golongan"
     * @param delivered the day that its newest delivery stands for; null when it was never delivered
     */
    public record Feed(String feed, LocalDate delivered, List<Row> rows) {
        public Feed {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One stored row.
     *
     * @param source the delivering platform: a mistake is mended there, and the next import brings it here
     * @param seen the day of the delivery that last held the row; null when not known
     * @param current false for a row that the newest delivery no longer holds
     */
    public record Row(String source, LocalDate seen, boolean current, List<Value> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    /** One value under the name of its column in the import file. */
    public record Value(String column, String text) {}
}
