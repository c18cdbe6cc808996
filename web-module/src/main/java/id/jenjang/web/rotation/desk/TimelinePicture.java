package id.jenjang.web.rotation.desk;

import java.util.List;
import java.util.UUID;

/** A row of the timeline as it is drawn: places in SVG units of a strip 720 wide, words in the reader's language. */
public record TimelinePicture(UUID id, String title, String subtitle, int height, List<Bar> bars) {
    public TimelinePicture {
        bars = List.copyOf(bars);
    }

    /**
     * A time of holding.
     *
     * @param planned whether it is only planned
     * @param overX where it begins to be over the longest tenure
     * @param overWidth how long that is; 0 when it is not
     * @param spoken who or what, from when to when, and since when it is over, in words
     */
    public record Bar(
            double x,
            int y,
            double width,
            boolean planned,
            double overX,
            double overWidth,
            String label,
            String spoken) {}

    /** A mark on the axis. */
    public record Mark(double x, String text) {}
}
