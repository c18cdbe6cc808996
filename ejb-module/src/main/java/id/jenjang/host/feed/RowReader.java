package id.jenjang.host.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads the rows of one file: brings each cell to its one spelling, checks it, and computes key and hash. */
public final class RowReader {
    private static final Set<String> BLANKS = Set.of(
            "-",
            "--",
            "null",
            "NULL",
            "Null",
            "n/a",
            "N/A",
            "\\N",
            "NaN",
            "#N/A",
            "01-01-0001",
            "0001-01-01",
            "01/01/0001",
            "0000-00-00",
            "00-00-0000");

    private final Feed feed;
    private final List<Column> columns;
    private final int[] stagedFrom;
    private final int[] hashed;
    private final int keyAt;
    private final Header header;
    private final RowNotes notes;
    private final Row row;

    private long read;
    private long bad;
    private long mended;
    private long oldNumbers;
    private long hash;

    private RowReader(Feed feed, Header header, RowNotes notes) {
        this.feed = feed;
        this.columns = feed.columns();
        this.header = header;
        this.notes = notes;
        this.row = new Row(feed, notes);
        this.keyAt = feed.indexOf(Feed.KEY);
        this.stagedFrom = feed.staged().stream()
                .mapToInt(each -> feed.indexOf(each.stored()))
                .toArray();
        this.hashed = feed.stored().stream()
                .mapToInt(each -> feed.indexOf(each.stored()))
                .toArray();
    }

    /** A reader for a file that begins with these column names; refuses the file when needed ones are missing. */
    public static RowReader of(Feed feed, List<String> names, Flaws flaws, LocalDate today) throws Unreadable {
        return new RowReader(feed, Header.match(feed, names, flaws), new RowNotes(feed.name(), flaws, today));
    }

    /**
     * Reads a row.
     *
     * @param line where it starts
     * @param staged gets the values to stage, in the order of {@link Feed#staged()}
     * @return whether it is good; what is wrong has been noted
     */
    public boolean read(long line, List<String> fields, String[] staged) {
        read++;
        notes.row(line);
        if (fields.size() != header.width()) {
            notes.refuse(null, Defect.ROW_LENGTH, String.valueOf(fields.size()), String.valueOf(header.width()));
        } else {
            spell(fields);
            feed.apply(row);
            key();
        }
        mended += notes.mended() ? 1 : 0;
        if (notes.refused()) {
            bad++;
            return false;
        }
        hand(staged);
        return true;
    }

    /** The hash of the row just read. */
    public long hash() {
        return hash;
    }

    /** How many rows were read. */
    public long rows() {
        return read;
    }

    /** How many of them cannot be applied. */
    public long badRows() {
        return bad;
    }

    /** How many of them had something mended. */
    public long mendedRows() {
        return mended;
    }

    /** How many good ones name the person by an old number. */
    public long oldNumbers() {
        return oldNumbers;
    }

    private void spell(List<String> fields) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            int position = header.position(i);
            row.put(i, null);
            if (position < 0) {
                continue;
            }
            notes.column(column.name());
            String text = filled(fields.get(position));
            if (text != null) {
                row.put(i, column.cell().spell(text, notes));
            } else if (column.required()) {
                notes.refuse(Defect.REQUIRED_BLANK, null, null);
            }
        }
    }

    /** The text without space around it; null when it is blank in any of the spellings of blank. */
    private String filled(String raw) {
        if (raw == null || raw.isEmpty()) {
            return null;
        }
        String text = edged(raw) ? trimmed(raw) : raw;
        if (text.isEmpty() || text.length() <= 10 && BLANKS.contains(text)) {
            return notes.mended(Defect.BLANK_SPELLING, null);
        }
        return text;
    }

    private static boolean edged(String raw) {
        return space(raw.charAt(0)) || space(raw.charAt(raw.length() - 1));
    }

    /** A tab or return in front stays: it is how a formula is smuggled past a check of the first character. */
    private static String trimmed(String raw) {
        String text = raw.replace('\u00a0', ' ').strip();
        boolean smuggled = !text.isEmpty() && (raw.charAt(0) == '\t' || raw.charAt(0) == '\r') && Cells.formula(text);
        return smuggled ? raw : text;
    }

    private static boolean space(char c) {
        return c <= ' ' || c == '\u00a0';
    }

    private void key() {
        if (columns.get(keyAt).name() == null) {
            row.put(keyAt, feed.key(row));
        }
    }

    private void hand(String[] staged) {
        for (int i = 0; i < stagedFrom.length; i++) {
            staged[i] = row.at(stagedFrom[i]);
        }
        ContentHash content = new ContentHash();
        for (int at : hashed) {
            content.add(row.at(at));
        }
        hash = content.value();
        oldNumbers += feed.aboutPeople() && PersonNumbers.old(row.get(Feed.PERSON)) ? 1 : 0;
    }
}
