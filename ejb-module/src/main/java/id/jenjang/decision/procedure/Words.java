package id.jenjang.decision.procedure;

import java.util.Locale;

/** A name in both languages of the screens. */
public record Words(String id, String en) {
    /** In a person's language: English for English, else Indonesian. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : id;
    }
}
