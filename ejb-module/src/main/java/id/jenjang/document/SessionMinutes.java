package id.jenjang.document;

import java.time.LocalDate;
import java.util.List;

/**
 * What a committee's session came to (berita acara).
 *
 * @param draft while the session is not closed; says so across every page
 * @param facts a label and a value each, such as the cycle
 * @param tables each with a heading, columns and rows; one without rows says that there is nothing
 * @param signatories who sign, with what they did
 * @param day on which it is made
 */
public record SessionMinutes(
        Letterhead letterhead,
        String title,
        boolean draft,
        List<Fact> facts,
        List<Table> tables,
        List<Fact> signatories,
        LocalDate day) {
    public SessionMinutes {
        Given.text(title, "title");
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
        signatories = List.copyOf(signatories);
    }

    /** A label and its value. */
    public record Fact(String label, String value) {}

    /**
     * A list of the minutes.
     *
     * @param widths of the columns, in any unit
     */
    public record Table(String heading, List<String> columns, List<Integer> widths, List<List<String>> rows) {
        public Table {
            columns = Given.list(columns, "columns");
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }
}
