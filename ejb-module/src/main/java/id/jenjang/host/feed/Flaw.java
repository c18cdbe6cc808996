package id.jenjang.host.feed;

/**
 * One flaw found in a delivery (temuan). Holds what was delivered, so it is shown to the analyst and never logged.
 *
 * @param feed name of the file without ending; empty for the delivery itself
 * @param line where the row starts, counted from 1 with the line of column names; 0 for the file as a whole
 * @param column name of the column as documented; null for the row as a whole
 * @param value as delivered, shortened; null when blank
 * @param defect its kind
 * @param detail what the words of the kind need beside the value, such as the bound; null when nothing
 */
public record Flaw(String feed, long line, String column, String value, Defect defect, String detail) {
    private static final int SHOWN = 120;

    public Flaw {
        value = shortened(value);
        detail = shortened(detail);
    }

    private static String shortened(String text) {
        return text == null || text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }
}
