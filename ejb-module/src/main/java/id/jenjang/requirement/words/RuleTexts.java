package id.jenjang.requirement.words;

import id.jenjang.people.Grade;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The words of the rules in one language: turns a {@link Text} into a sentence. Dates come out as "1 Februari 2029",
 * numbers as "1.250,5", nested texts and lists in words.
 */
public final class RuleTexts {
    private static final String BUNDLE = "id.jenjang.requirement.words.rules";
    private static final String NAME = "name.";

    private final Locale locale;
    private final ResourceBundle words;

    private RuleTexts(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                RuleTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words in a person's language: English for English, else Indonesian. */
    public static RuleTexts in(Locale locale) {
        return new RuleTexts("en".equals(locale.getLanguage()) ? Locale.ENGLISH : new Locale("id", "ID"));
    }

    /** The sentence. A name that the bundle does not hold, such as an agency's own training code, is shown as it is. */
    public String render(Text text) {
        String pattern = pattern(text.key());
        if (text.facts().isEmpty()) {
            return pattern.replace("''", "'");
        }
        Object[] shown =
                text.facts().stream().map(fact -> fact(text.key(), fact)).toArray();
        return new MessageFormat(pattern, locale).format(shown);
    }

    private String pattern(String key) {
        try {
            return words.getString(key);
        } catch (MissingResourceException e) {
            if (key.startsWith(NAME)) {
                return key.substring(key.indexOf('.', NAME.length()) + 1).replace("'", "''");
            }
            throw new IllegalArgumentException("No words for \"" + key + "\" in " + locale + ".", e);
        }
    }

    private String fact(String key, Object fact) {
        if (fact instanceof Text nested) {
            return render(nested);
        }
        if (fact instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
        }
        if (fact instanceof Number number) {
            NumberFormat format = NumberFormat.getInstance(locale);
            format.setMaximumFractionDigits(3);
            return format.format(number);
        }
        if (fact instanceof Enum<?> constant) {
            return words.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        if (fact instanceof List<?> several) {
            return joined(key, several.stream().map(one -> fact(key, one)).collect(Collectors.toList()));
        }
        return fact instanceof Grade grade ? grade.code() : fact.toString();
    }

    /** A list in words; a key with words of its own for it, such as "both.list", has the last two joined by those. */
    private String joined(String key, List<String> several) {
        if (several.size() < 2) {
            return String.join("", several);
        }
        String start = String.join(", ", several.subList(0, several.size() - 1));
        String last = words.containsKey(key + ".list") ? key + ".list" : "list";
        return new MessageFormat(words.getString(last), locale)
                .format(new Object[] {start, several.get(several.size() - 1)});
    }
}
