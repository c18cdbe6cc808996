package id.jenjang.host.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the flaws of a delivery: all are counted, of each kind in each file only the first are kept. */
public final class Flaws {
    /** What the counts are kept by. */
    public record Kind(String feed, Defect defect) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            int byFeed = feed.compareTo(other.feed);
            return byFeed != 0 ? byFeed : defect.compareTo(other.defect);
        }
    }

    private final int kept;
    private final Map<Kind, Long> counts = new TreeMap<>();
    private final List<Flaw> fresh = new ArrayList<>();

    /** Keeps so many of each kind in each file. */
    public Flaws(int kept) {
        this.kept = kept;
    }

    /** Counts a flaw and keeps it while there are few of its kind. */
    public void add(Flaw flaw) {
        long seen = counts.merge(new Kind(flaw.feed(), flaw.defect()), 1L, Long::sum);
        if (seen <= kept && flaw.defect().gravity() != Gravity.MENDED) {
            fresh.add(flaw);
        }
    }

    /** Counts so many of a kind of which single places are not told. */
    public void add(String feed, Defect defect, long times) {
        if (times > 0) {
            counts.merge(new Kind(feed, defect), times, Long::sum);
        }
    }

    /** How many of the kind are still kept when met. */
    public int room(String feed, Defect defect) {
        return (int) Math.max(0, kept - count(feed, defect));
    }

    /** How many were met. */
    public long count(String feed, Defect defect) {
        return counts.getOrDefault(new Kind(feed, defect), 0L);
    }

    /** All counts so far, in order of file and kind. */
    public Map<Kind, Long> counts() {
        return Map.copyOf(counts);
    }

    /** Whether a flaw was met that leaves nothing to apply. */
    public boolean refuseDelivery() {
        return counts.keySet().stream().anyMatch(kind -> kind.defect().refusesDelivery());
    }

    /** Hands over what was kept since the last call. */
    public List<Flaw> drain() {
        List<Flaw> drained = List.copyOf(fresh);
        fresh.clear();
        return drained;
    }
}
