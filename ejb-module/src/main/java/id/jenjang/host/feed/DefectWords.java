package id.jenjang.host.feed;

import java.util.Locale;
import java.util.ResourceBundle;

/** What is wrong and what to do about it, in the reader's language; Indonesian where there is no other. */
public final class DefectWords {
    private static final String BUNDLE = "id.jenjang.host.feed.defects";
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final ResourceBundle words;

    private DefectWords(ResourceBundle words) {
        this.words = words;
    }

    /** The words in that language. */
    public static DefectWords in(Locale locale) {
        Locale known = locale.getLanguage().equals("en") ? Locale.ENGLISH : INDONESIAN;
        return new DefectWords(ResourceBundle.getBundle(
                BUNDLE,
                known,
                DefectWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** What is wrong. */
    public String why(Flaw flaw) {
        return filled(words.getString(flaw.defect().name() + ".why"), flaw);
    }

    /** What to do about it. */
    public String mend(Flaw flaw) {
        return filled(words.getString(flaw.defect().name() + ".mend"), flaw);
    }

    /** The kind in general, where no single place is told. */
    public String kind(Flaw flaw) {
        return filled(words.getString(flaw.defect().name() + ".why"), flaw).replace("\"–\"", "–");
    }

    /** Plain replacement: delivered values may hold anything, so they are no patterns. */
    private static String filled(String pattern, Flaw flaw) {
        String[] values = {flaw.value(), flaw.detail(), flaw.column(), flaw.feed()};
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            String value = values[pattern.charAt(open + 1) - '0'];
            text.append(pattern, at, open).append(value == null ? "–" : value);
            at = open + 3;
        }
        return text.append(pattern, at, pattern.length()).toString();
    }
}
