package id.jenjang.host.feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The line of column names of one file (baris judul), matched with what the feed knows. */
final class Header {
    private final int width;
    private final int[] positions;

    private Header(int width, int[] positions) {
        this.width = width;
        this.positions = positions;
    }

    /**
     * Matches the names; tells what is unknown, personal or written otherwise, and refuses what lacks a needed column.
     */
    static Header match(Feed feed, List<String> names, Flaws flaws) throws Unreadable {
        Map<String, Integer> delivered = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String squeezed = Feeds.squeezed(names.get(i));
            if (!squeezed.isEmpty() && delivered.putIfAbsent(squeezed, i) != null) {
                throw new Unreadable(new Flaw(feed.name(), 1, names.get(i), names.get(i), Defect.COLUMN_TWICE, null));
            }
        }
        int[] positions = new int[feed.columns().size()];
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            positions[i] = find(feed.columns().get(i), delivered, names, feed, flaws);
            if (positions[i] < 0 && feed.columns().get(i).required()) {
                missing.add(feed.columns().get(i).name());
            }
        }
        tellIgnored(feed, names, delivered, flaws);
        if (!missing.isEmpty()) {
            String shown = String.join(", ", names);
            throw new Unreadable(
                    new Flaw(feed.name(), 1, missing.get(0), shown, Defect.COLUMN_MISSING, String.join(", ", missing)));
        }
        return new Header(names.size(), positions);
    }

    /** How many columns each row should have. */
    int width() {
        return width;
    }

    /** Where the feed's column stands in the file; negative when it was not delivered. */
    int position(int column) {
        return positions[column];
    }

    private static int find(Column column, Map<String, Integer> delivered, List<String> names, Feed feed, Flaws flaws) {
        if (column.name() == null) {
            return -1;
        }
        Integer at = delivered.remove(Feeds.squeezed(column.name()));
        if (at != null && !names.get(at).equals(column.name())) {
            flaws.add(feed.name(), Defect.COLUMN_SPELLING, 1);
        }
        for (String alias : column.aliases()) {
            Integer other = delivered.remove(Feeds.squeezed(alias));
            at = at == null ? other : at;
        }
        return at == null ? -1 : at;
    }

    private static void tellIgnored(Feed feed, List<String> names, Map<String, Integer> delivered, Flaws flaws) {
        int[] ignored = delivered.values().stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(ignored);
        for (int at : ignored) {
            Defect why = Feeds.personal(names.get(at)) ? Defect.COLUMN_PERSONAL : Defect.COLUMN_UNKNOWN;
            flaws.add(new Flaw(feed.name(), 1, names.get(at), names.get(at), why, null));
        }
    }
}
