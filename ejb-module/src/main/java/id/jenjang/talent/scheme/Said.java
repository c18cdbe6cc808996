package id.jenjang.talent.scheme;

import java.util.Locale;

/** Words of a scheme in both languages. */
public record Said(String id, String en) {
    /** The words for a reader of that language; Indonesian unless it is English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : id;
    }
}
