package id.jenjang.web.ladder;

import java.util.List;
import java.util.UUID;

/**
 * A career map as it is drawn (gambar peta karier): places in SVG units, words in the reader's language.
 *
 * @param columns headings over the levels
 * @param bands one for each family
 * @param boxes the jobs, in the order in which they are walked through by keyboard: by column, then downwards
 * @param lines the steps between them
 */
public record MapPicture(
        int width, int height, List<Heading> columns, List<Band> bands, List<Box> boxes, List<Line> lines) {
    public MapPicture {
        columns = List.copyOf(columns);
        bands = List.copyOf(bands);
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** A level's name over its column; x is the middle. */
    public record Heading(int x, String name) {}

    /** A family's strip across the picture. */
    public record Band(int y, int height, String name, boolean odd) {}

    /**
     * A job.
     *
     * @param state how the person stands to it: me, now, later, undated or faint
     * @param rows the name broken into at most three rows
     * @param note what stands under the name, such as the year; empty for nothing
     * @param spoken all of it in a sentence
     * @param way the numbers of the lines that lead there from the job held, in order, with blanks between
     */
    public record Box(
            UUID job,
            int x,
            int y,
            int width,
            int height,
            String state,
            List<Row> rows,
            Row note,
            String spoken,
            String way) {
        public Box {
            rows = List.copyOf(rows);
        }
    }

    /** A row of text; x is its middle, y its base line. */
    public record Row(int x, int y, String text) {}

    /**
     * A step.
     *
     * @param number counts the lines from 0
     * @param path as SVG writes it
     * @param kind the style: vertical, horizontal, diagonal, downward or unknown
     * @param open whether the step leaves the job held or one that can be reached
     */
    public record Line(int number, String path, String kind, boolean open) {}
}
