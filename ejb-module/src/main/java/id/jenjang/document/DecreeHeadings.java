package id.jenjang.document;

import id.jenjang.json.JsonFields;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The fixed headings of decrees and of their lists (judul tetap), each of which an agency may word otherwise. */
public record DecreeHeadings(Map<Heading, String> texts) {
    private static final int LONGEST = 100;

    public DecreeHeadings {
        texts = Map.copyOf(texts);
    }

    String of(Heading heading) {
        return texts.get(heading);
    }

    /** Those headings in that order. */
    List<String> of(Heading... headings) {
        return Arrays.stream(headings).map(this::of).toList();
    }

    /** Reads an object of headings; one that is left out is worded as usual. */
    static DecreeHeadings read(JsonFields fields, DecreeHeadings usual) {
        Map<Heading, String> texts = new EnumMap<>(Heading.class);
        for (Heading heading : Heading.values()) {
            String text = fields.text(heading.key(), usual.of(heading));
            if (text.length() > LONGEST) {
                fields.fault(heading.key(), "lebih dari " + LONGEST + " huruf; singkatkan.");
            }
            texts.put(heading, text.strip());
        }
        fields.finish();
        return new DecreeHeadings(texts);
    }
}
