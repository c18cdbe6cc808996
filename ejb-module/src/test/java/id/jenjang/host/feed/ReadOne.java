package id.jenjang.host.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads one row of a feed and tells what came of it. */
final class ReadOne {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Map<String, String> stored = new TreeMap<>();
    private final List<Defect> defects = new ArrayList<>();
    private boolean good;

    /** The row of the feed with these cells. */
    static ReadOne of(String feedName, Map<String, String> cells) {
        Feed feed = Feeds.named(feedName).orElseThrow();
        Flaws flaws = new Flaws(100);
        ReadOne one = new ReadOne();
        List<String> names = List.copyOf(cells.keySet());
        try {
            RowReader reader = RowReader.of(feed, names, flaws, TODAY);
            String[] values = new String[feed.staged().size()];
            one.good = reader.read(2, names.stream().map(cells::get).toList(), values);
            for (int i = 0; one.good && i < values.length; i++) {
                one.stored.put(feed.staged().get(i).stored(), values[i]);
            }
        } catch (Unreadable e) {
            throw new IllegalArgumentException(e);
        }
        flaws.counts().keySet().stream().sorted().forEach(kind -> one.defects.add(kind.defect()));
        return one;
    }

    /** A sound civil servant with one cell changed. */
    static ReadOne employee(String... cellsAndValues) {
        Map<String, String> cells = new TreeMap<>(Map.of(
                "nip_baru", "199005172015041001",
                "nama", "Made Wirawan",
                "tanggal_lahir", "1990-05-17",
                "jenis_kelamin", "M",
                "jenis_pegawai", "PNS"));
        for (int i = 0; i < cellsAndValues.length; i += 2) {
            cells.put(cellsAndValues[i], cellsAndValues[i + 1]);
        }
        return of("pegawai", cells);
    }

    boolean good() {
        return good;
    }

    String stored(String name) {
        return stored.get(name);
    }

    List<Defect> defects() {
        return defects;
    }
}
