package id.jenjang.document;

/**
 * The officer who signs (pejabat yang menetapkan): office in full, name, grade and number; the last two may be empty.
 */
public record Signatory(String office, String name, String grade, String number) {
    public Signatory {
        Given.text(office, "office");
        Given.text(name, "name");
    }
}
