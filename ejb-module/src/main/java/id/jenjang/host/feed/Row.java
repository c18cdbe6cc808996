package id.jenjang.host.feed;

/** One row while it is read (baris): the one spelling of each cell, by the name it is stored under. */
public final class Row {
    private final Feed feed;
    private final RowNotes notes;
    private final String[] values;

    Row(Feed feed, RowNotes notes) {
        this.feed = feed;
        this.notes = notes;
        this.values = new String[feed.columns().size()];
    }

    /** The one spelling of what is stored under the name; null when blank or refused. */
    public String get(String stored) {
        return values[feed.indexOf(stored)];
    }

    /** Puts what was computed from other cells. */
    void set(String stored, String value) {
        values[feed.indexOf(stored)] = value;
    }

    String at(int column) {
        return values[column];
    }

    void put(int column, String value) {
        values[column] = value;
    }

    /** Where flaws of this row go. */
    RowNotes notes() {
        return notes;
    }
}
