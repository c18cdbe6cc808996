package id.jenjang.host.feed;

/** Brings a filled cell to its one spelling (normalisasi sel); knows nothing of the database. */
@FunctionalInterface
public interface Cell {
    /**
     * The one spelling of the text.
     *
     * @param text trimmed, never blank
     * @param row hears of what was mended or refused
     * @return dates as yyyy-mm-dd, numbers plain, yes or no as true or false; null when refused
     */
    String spell(String text, RowNotes row);
}
