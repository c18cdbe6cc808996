package id.jenjang.rotation.round;

import id.jenjang.requirement.words.RuleTexts;
import id.jenjang.requirement.words.Text;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The words of rotation in one language: turns a {@link Text} into a sentence. What the job's requirements say is
 * worded by their own bundle.
 */
public final class RotationTexts {
    private static final String BUNDLE = "id.jenjang.rotation.round.rotation";

    private final Locale locale;
    private final ResourceBundle words;
    private final RuleTexts rules;

    private RotationTexts(Locale locale) {
        this.locale = locale;
        this.rules = RuleTexts.in(locale);
        this.words = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                RotationTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words in a person's language: English for English, else Indonesian. */
    public static RotationTexts in(Locale locale) {
        return new RotationTexts("en".equals(locale.getLanguage()) ? Locale.ENGLISH : new Locale("id", "ID"));
    }

    /** The sentence. */
    public String render(Text text) {
        if (!words.containsKey(text.key())) {
            return rules.render(text);
        }
        Object[] facts = text.facts().stream().map(this::fact).toArray();
        return new MessageFormat(words.getString(text.key()), locale).format(facts);
    }

    /** The name of a rule of the shipped policy; its key where an agency made it. */
    public String rule(String key) {
        return words.containsKey("rule." + key) ? words.getString("rule." + key).replace("''", "'") : key;
    }

    /** The name of a constant, such as a status, an objective or a kind. */
    public String name(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return words.containsKey(key) ? words.getString(key).replace("''", "'") : constant.name();
    }

    private Object fact(Object fact) {
        if (fact instanceof Text nested) {
            return render(nested);
        }
        if (fact instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
        }
        if (fact instanceof Number number) {
            return NumberFormat.getInstance(locale).format(number);
        }
        if (fact instanceof Enum<?> constant) {
            return name(constant);
        }
        if (fact instanceof List<?> several) {
            return several.stream().map(this::fact).map(Object::toString).collect(Collectors.joining("; "));
        }
        return fact.toString();
    }
}
