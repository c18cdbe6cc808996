package id.jenjang.document;

/**
 * The head of an official letter (kop surat). The agency above and the address may be empty; an address may have lines.
 */
public record Letterhead(String parentAgency, String agency, String address) {
    public Letterhead {
        Given.text(agency, "agency");
    }
}
