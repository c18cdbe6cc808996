package id.jenjang.host;

import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Gravity;
import java.util.List;

/**
 * What an import would change, or changed (laporan impor).
 *
 * @param flaws counts of each kind in each file, errors first
 * @param differences a sample, not all
 * @param confirmable whether everything may be applied
 * @param goodRowsConfirmable whether at least the good rows may be
 */
public record ImportReport(
        ImportRow run,
        List<FeedReport> feeds,
        List<FlawCount> flaws,
        List<DifferenceRow> differences,
        boolean confirmable,
        boolean goodRowsConfirmable) {

    /**
     * The rows of one file.
     *
     * @param gone delivered before by the same source and now no longer
     * @param mended read and good after another spelling was understood
     */
    public record FeedReport(
            String feed, long read, long added, long changed, long unchanged, long gone, long bad, long mended) {}

    /** How often a kind of flaw was met in a file; feed is empty for the delivery itself. */
    public record FlawCount(String feed, Defect defect, Gravity gravity, long total, String why) {}

    /** What happens to a row. */
    public enum Change {
        ADDED,
        CHANGED,
        GONE
    }

    /**
     * One difference.
     *
     * @param person the number of the person it is about; null when about none
     * @param column what differs; null for a row as a whole
     * @param before null for what is new or was blank
     * @param after null for what is gone or becomes blank
     */
    public record DifferenceRow(
            String feed, Change change, String person, String key, String column, String before, String after) {}
}
