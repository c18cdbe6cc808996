package id.jenjang.document;

import java.util.List;

/**
 * The words of a decree (keputusan): what follows TENTANG, the considerations (Menimbang), the regulations it rests on
 * (Mengingat), what is decided (KESATU and on, at most twenty), the title of the list annexed, and who gets a copy
 * (Tembusan, may be empty).
 */
public record DecreeText(
        String subject,
        List<String> considering,
        List<String> basis,
        List<String> decides,
        String annexTitle,
        List<String> copies) {
    public DecreeText {
        Given.text(subject, "subject");
        considering = Given.list(considering, "considering");
        basis = Given.list(basis, "basis");
        decides = Given.list(decides, "decides");
        Given.text(annexTitle, "annexTitle");
        copies = List.copyOf(copies);
        if (decides.size() > Numbering.MOST_CLAUSES) {
            throw new IllegalArgumentException("A decree has at most " + Numbering.MOST_CLAUSES + " clauses");
        }
    }
}
