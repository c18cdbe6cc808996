package id.jenjang.web.frame;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The words of the screens in one language: texts with their facts, dates, numbers and lengths of time. */
public final class Words {
    private final Locale locale;
    private final ResourceBundle texts;

    private Words(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("id.jenjang.web.messages", locale);
    }

    /** The words in that language, {@code id} or {@code en}. */
    public static Words in(Locale locale) {
        return new Words(locale);
    }

    /** The language they are in. */
    public Locale locale() {
        return locale;
    }

    /** The text of a key with its facts filled in; dates and numbers are to be given in words. */
    public String text(String key, Object... facts) {
        String pattern = texts.getString(key);
        return facts.length == 0 ? pattern : new MessageFormat(pattern, locale).format(facts);
    }

    /** The text of a key as it stands; empty when there is none. */
    public Optional<String> known(String key) {
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    /** The keys that begin so, in no order. */
    public Stream<String> keys(String beginning) {
        return texts.keySet().stream().filter(key -> key.startsWith(beginning));
    }

    /** A day as "1 Februari 2029". */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    /** A day as "1 Februari 2029"; empty for none. */
    public String day(LocalDate day) {
        return day == null ? "" : date(day);
    }

    /** A number as "1.250,5", with up to three decimals. */
    public String number(double number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(3);
        return format.format(number);
    }

    /** How long from one day to another, as "3 tahun 2 bulan"; a month is the least that is told. */
    public String length(LocalDate from, LocalDate to) {
        Period time = Period.between(from, to);
        int years = Math.max(0, time.getYears());
        int months = Math.max(0, time.getMonths());
        if (years == 0) {
            return months == 0 ? text("frame.length.short") : text("frame.length.months", months);
        }
        return months == 0 ? text("frame.length.years", years) : text("frame.length.both", years, months);
    }
}
