package id.jenjang.rotation.solve;

import java.util.Arrays;

/** How many of a person's open options add to each period of a line, and how many take from it. */
final class SpanCounts {
    final int[] takes;
    final int[] adds;
    private final Spans spans;

    SpanCounts(Spans spans) {
        this.spans = spans;
        takes = new int[spans.table.width];
        adds = new int[spans.table.width];
    }

    /** Counts the spans of one person on a line, by their places there. */
    void count(boolean[] open, int line, int fromPlace, int toPlace) {
        Arrays.fill(takes, 0);
        Arrays.fill(adds, 0);
        for (int k = fromPlace; k < toPlace; k++) {
            int span = spans.onLine[k];
            if (open[spans.option[span]]) {
                int[] into = spans.sign[span] < 0 ? takes : adds;
                for (int cell = spans.from[span]; cell < spans.to[span]; cell++) {
                    into[cell - line * spans.table.width]++;
                }
            }
        }
    }
}
