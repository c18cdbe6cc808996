package id.jenjang.host.feed;

import java.time.LocalDate;

/** What is noted while one row is read: its place, its flaws, and whether anything was mended or refused. */
public final class RowNotes {
    private final String feed;
    private final Flaws flaws;
    private final String today;
    private final String soon;
    private final String horizon;

    private long line;
    private String column;
    private boolean refused;
    private boolean mended;

    /**
     * Notes for the rows of one file.
     *
     * @param today the day that the delivered data stands for
     */
    public RowNotes(String feed, Flaws flaws, LocalDate today) {
        this.feed = feed;
        this.flaws = flaws;
        this.today = today.toString();
        this.soon = today.plusYears(1).toString();
        this.horizon = today.plusYears(60).toString();
    }

    /** Goes on to the row that starts in this line. */
    public void row(long startLine) {
        line = startLine;
        column = null;
        refused = false;
        mended = false;
    }

    /** Goes on to this column. */
    public void column(String name) {
        column = name;
    }

    /** Says that the cell was brought from another spelling; answers the given text. */
    public String mended(Defect how, String text) {
        flaws.add(feed, how, 1);
        mended = true;
        return text;
    }

    /** Says that the present cell makes the row unusable; answers null. */
    public String refuse(Defect why, String value, String detail) {
        return refuse(column, why, value, detail);
    }

    /** Says that the named cell makes the row unusable; answers null. */
    public String refuse(String named, Defect why, String value, String detail) {
        flaws.add(new Flaw(feed, line, named, value, why, detail));
        refused = refused || why.gravity() == Gravity.ERROR;
        return null;
    }

    /** Whether the row cannot be applied. */
    public boolean refused() {
        return refused;
    }

    /** Whether anything in the row was mended. */
    public boolean mended() {
        return mended;
    }

    /** Where the row starts. */
    public long line() {
        return line;
    }

    /** The day that the delivered data stands for, as yyyy-mm-dd like all dates here. */
    public String today() {
        return today;
    }

    /** The last day at which something may start. */
    public String soon() {
        return soon;
    }

    /** The last day at which something may end. */
    public String horizon() {
        return horizon;
    }
}
