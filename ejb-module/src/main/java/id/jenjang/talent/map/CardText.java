package id.jenjang.talent.map;

import id.jenjang.talent.scheme.AxisRule;
import id.jenjang.talent.scheme.AxisScore;
import id.jenjang.talent.scheme.Component;
import id.jenjang.talent.scheme.Gap;
import id.jenjang.talent.scheme.PartScore;
import id.jenjang.talent.scheme.TalentCard;
import id.jenjang.talent.scheme.TalentScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of a card as stored text: a line for each component in the order of its scheme, which says what they mean.
 * Small, since there is one for each person of each cycle.
 */
final class CardText {
    private static final String FIELD = "\t";
    private static final String FACT = "|";
    private static final int FIELDS = 7;

    private CardText() {}

    static String write(TalentCard card) {
        return Stream.of(card.performance(), card.potential())
                .flatMap(axis -> axis.parts().stream())
                .map(CardText::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(PartScore part) {
        return String.join(
                FIELD,
                String.valueOf(part.low()),
                part.known() ? "" : String.valueOf(part.high()),
                part.facts().stream().map(CardText::plain).collect(Collectors.joining(FACT)),
                text(part.date()),
                text(part.until()),
                text(part.source()),
                text(part.gap()));
    }

    private static String plain(String fact) {
        return fact.replaceAll("[\\t\\n\\r|]", " ");
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    static TalentCard read(String text, TalentScheme scheme, LocalDate asOf) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        int first = scheme.performance().components().size();
        return new TalentCard(
                axis(scheme.performance(), lines.subList(0, first)),
                axis(scheme.potential(), lines.subList(first, lines.size())),
                asOf);
    }

    private static AxisScore axis(AxisRule rule, List<String> lines) {
        List<PartScore> parts = new ArrayList<>();
        for (int i = 0; i < rule.components().size(); i++) {
            parts.add(part(rule.components().get(i), lines.get(i).split(FIELD, FIELDS)));
        }
        return AxisScore.of(rule, parts);
    }

    private static PartScore part(Component component, String... fields) {
        int low = Integer.parseInt(fields[0]);
        return new PartScore(
                component.key(),
                low,
                fields[1].isEmpty() ? low : Integer.parseInt(fields[1]),
                fields[2].isEmpty() ? List.of() : List.of(fields[2].split("\\|")),
                date(fields[3]),
                date(fields[4]),
                fields[5].isEmpty() ? null : fields[5],
                fields[6].isEmpty() ? null : Gap.valueOf(fields[6]));
    }

    private static LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
