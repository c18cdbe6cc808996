package id.jenjang.web.host;

import id.jenjang.host.feed.Column;
import id.jenjang.host.feed.Feed;
import id.jenjang.host.feed.Feeds;
import java.util.List;

/**
 * What a file of an import looks like, as its own description says.
 *
 * @param required whether the first import must bring it
 */
public record FileGuide(String name, boolean required, List<ColumnGuide> columns) {
    /** All files, each after those that it refers to. */
    static List<FileGuide> all() {
        return Feeds.all().stream().map(FileGuide::of).toList();
    }

    private static FileGuide of(Feed feed) {
        return new FileGuide(
                feed.name(),
                feed.required(),
                feed.columns().stream()
                        .filter(column -> column.name() != null)
                        .map(ColumnGuide::of)
                        .toList());
    }

    /**
     * What a column holds.
     *
     * @param others other names that are understood; may be empty
     * @param names the file whose rows it names; null when none
     */
    public record ColumnGuide(String name, boolean required, List<String> others, String names) {
        /** The other names with commas between. */
        public String othersText() {
            return String.join(", ", others);
        }

        private static ColumnGuide of(Column column) {
            String names =
                    column.reference() == null ? null : column.reference().feed();
            return new ColumnGuide(column.name(), column.required(), column.aliases(), names);
        }
    }
}
