package id.jenjang.web.succession;

import id.jenjang.requirement.Citation;
import id.jenjang.succession.desk.Named;
import id.jenjang.succession.desk.PositionLine;
import id.jenjang.web.frame.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what succession says into words. */
@jakarta.inject.Named
@RequestScoped
public class SuccessionWords {
    @Inject
    private Messages messages;

    /** A count. */
    public String count(long number) {
        return messages.words().number(number);
    }

    /** A day in words; empty for none. */
    public String day(LocalDate day) {
        return day == null ? "" : messages.words().date(day);
    }

    /** A day in words; what is said where it is not known. */
    public String day(Optional<LocalDate> day) {
        return day.map(messages.words()::date).orElseGet(() -> messages.text("succession_chart.text.unknown"));
    }

    /** A total of parts and weights in points of a hundred. */
    public String score(int score) {
        return messages.words()
                .number(BigDecimal.valueOf(score, 4)
                        .setScale(1, RoundingMode.FLOOR)
                        .doubleValue());
    }

    /** A part, of 10,000, in points of a hundred. */
    public String part(int part) {
        return messages.words()
                .number(BigDecimal.valueOf(part, 2)
                        .setScale(1, RoundingMode.FLOOR)
                        .doubleValue());
    }

    /** Who holds a position, or that nobody does. */
    public String incumbents(PositionLine line) {
        return line.incumbents().isEmpty() ? messages.text("succession_chart.text.vacant") : names(line.incumbents());
    }

    /** Names, one after the other. */
    public String names(List<Named> people) {
        return people.stream().map(Named::name).collect(Collectors.joining("; "));
    }

    /** A share of a whole in percent; a dash where there is none. */
    public String share(long part, long whole) {
        return whole == 0
                ? "–"
                : messages.text("talent_card.text.percent", messages.words().number(Math.floorDiv(100 * part, whole)));
    }

    /** Where a value comes from, and whether the agency confirmed it. */
    public String article(Citation citation) {
        String words = Stream.of(citation.regulation(), citation.article())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return citation.confirmed() ? words : messages.text("talent_card.text.unconfirmed", words);
    }
}
