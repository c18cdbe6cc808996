package id.jenjang.document;

import id.jenjang.json.JsonFields;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * What an agency's decrees always say (naskah baku): from {@code keputusan-mutasi.json}, for PDF and DOCX alike.
 *
 * @param parentAgency above the agency in the letterhead; empty for none
 * @param address in the letterhead; may be empty
 * @param subject what follows TENTANG
 * @param considering the considerations (Menimbang)
 * @param basis the regulations it rests on (Mengingat)
 * @param decides the clauses, at most twenty
 * @param annexTitle over the list annexed
 * @param ceremonyTitle over the list for the ceremony
 * @param headings fixed headings of all of them
 */
public record DecreeWording(
        String parentAgency,
        String address,
        String subject,
        List<String> considering,
        List<String> basis,
        List<String> decides,
        String annexTitle,
        String ceremonyTitle,
        DecreeHeadings headings) {
    private static final int LONGEST = 2000;

    public DecreeWording {
        considering = List.copyOf(considering);
        basis = List.copyOf(basis);
        decides = List.copyOf(decides);
    }

    /** The text of a decree in these words, of which those get a copy. */
    public DecreeText text(List<String> copies) {
        return new DecreeText(subject, considering, basis, decides, annexTitle, copies);
    }

    /**
     * Reads the file and notes every fault with its place and how to mend it.
     *
     * @param usual the headings of which the file may leave out any
     */
    static DecreeWording read(String file, JsonObject json, DecreeHeadings usual, List<String> faults) {
        JsonFields fields = new JsonFields(json, file, faults);
        JsonFields letterhead = fields.object("letterhead");
        String parent = optional(letterhead, "parentAgency");
        String address = optional(letterhead, "address");
        letterhead.finish();
        DecreeWording wording = new DecreeWording(
                parent,
                address,
                words(fields, "subject"),
                lines(fields, "considering"),
                lines(fields, "basis"),
                lines(fields, "decides"),
                words(fields, "annexTitle"),
                words(fields, "ceremonyTitle"),
                fields.has("headings") ? DecreeHeadings.read(fields.object("headings"), usual) : usual);
        if (wording.decides().size() > Numbering.MOST_CLAUSES) {
            fields.fault(
                    "decides",
                    "berisi " + wording.decides().size() + " diktum; gabungkan menjadi paling banyak "
                            + Numbering.MOST_CLAUSES + ".");
        }
        fields.finish();
        return wording;
    }

    private static String optional(JsonFields fields, String field) {
        boolean empty = fields.has(field) && fields.json().getString(field, "-").isEmpty();
        return empty ? "" : fields.text(field, "");
    }

    private static String words(JsonFields fields, String field) {
        return bounded(fields, field, fields.text(field));
    }

    private static List<String> lines(JsonFields fields, String field) {
        List<String> read = new ArrayList<>();
        for (String line : fields.texts(field)) {
            read.add(bounded(fields, field + " ke-" + (read.size() + 1), line));
        }
        return read;
    }

    private static String bounded(JsonFields fields, String field, String text) {
        if (text.length() > LONGEST) {
            fields.fault(field, "lebih dari " + LONGEST + " huruf; singkatkan.");
        }
        return text.strip();
    }
}
