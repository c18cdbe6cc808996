package id.jenjang.web.host;

import id.jenjang.host.ImportReport;
import id.jenjang.host.ImportReport.FeedReport;
import java.util.function.ToLongFunction;

/**
 * The rows of all files of an import together.
 *
 * @param gone delivered before and now no longer
 * @param bad cannot be applied
 * @param mended understood though spelled otherwise
 */
public record ImportTotals(
        int files, long read, long added, long changed, long unchanged, long gone, long bad, long mended) {
    static ImportTotals of(ImportReport report) {
        return new ImportTotals(
                report.feeds().size(),
                sum(report, FeedReport::read),
                sum(report, FeedReport::added),
                sum(report, FeedReport::changed),
                sum(report, FeedReport::unchanged),
                sum(report, FeedReport::gone),
                sum(report, FeedReport::bad),
                sum(report, FeedReport::mended));
    }

    /** Rows that can be applied. */
    public long good() {
        return added + changed + unchanged;
    }

    /** Whether applying would alter anything. */
    public boolean alters() {
        return added + changed + gone > 0;
    }

    private static long sum(ImportReport report, ToLongFunction<FeedReport> part) {
        return report.feeds().stream().mapToLong(part).sum();
    }
}
