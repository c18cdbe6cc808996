package id.jenjang.web.talent;

import id.jenjang.people.EducationLevel;
import id.jenjang.people.Predicate;
import id.jenjang.requirement.Citation;
import id.jenjang.requirement.words.RuleTexts;
import id.jenjang.requirement.words.Text;
import id.jenjang.talent.scheme.AxisRule;
import id.jenjang.talent.scheme.AxisScore;
import id.jenjang.talent.scheme.Band;
import id.jenjang.talent.scheme.Component;
import id.jenjang.talent.scheme.Lift;
import id.jenjang.talent.scheme.PartScore;
import id.jenjang.talent.scheme.Said;
import id.jenjang.talent.scheme.ScoreSource;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.talent.scheme.TalentScheme;
import id.jenjang.web.frame.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of talent mapping for pages, in the visitor's language. */
@Named
@ApplicationScoped
public class TalentWords {
    @Inject
    private Messages messages;

    /** Words of a scheme. */
    public String said(Said said) {
        return said.in(messages.words().locale());
    }

    /** A total in points, never rounded up to a threshold that it does not reach. */
    public String points(long total) {
        return messages.words()
                .number(AxisScore.points(total).setScale(2, RoundingMode.FLOOR).doubleValue());
    }

    /** Two totals in points, or one when they are the same. */
    public String points(long low, long high) {
        return low == high ? points(low) : messages.text("talent_card.text.range", points(low), points(high));
    }

    /** A score of hundredths in points. */
    public String score(int hundredths) {
        return messages.words().number(BigDecimal.valueOf(hundredths, 2).doubleValue());
    }

    /** A box by its number, or the two between which it lies. */
    public String between(TalentScheme scheme, TalentBox worst, TalentBox best) {
        int from = scheme.box(worst).number();
        return worst.equals(best)
                ? messages.text("talent_boxes.text.box", from)
                : messages.text(
                        "talent_boxes.text.between", from, scheme.box(best).number());
    }

    /** From which score on each band begins. */
    public String thresholds(AxisRule axis) {
        return messages.text(
                "talent_card.text.thresholds",
                said(axis.bands().get(Band.MIDDLE)),
                score(axis.middleFrom()),
                said(axis.bands().get(Band.HIGH)),
                score(axis.highFrom()));
    }

    /** The score of a part, or between what it can turn out. */
    public String score(PartScore part) {
        return part.low() == part.high()
                ? score(part.low())
                : messages.text("talent_card.text.range", score(part.low()), score(part.high()));
    }

    /** The weight of a component in percent. */
    public String weight(Component component) {
        return messages.text(
                "talent_card.text.percent",
                messages.words()
                        .number(BigDecimal.valueOf(component.weight(), 2).doubleValue()));
    }

    /** What a part adds to its axis. */
    public String contribution(Component component, PartScore part) {
        return points((long) component.weight() * part.low(), (long) component.weight() * part.high());
    }

    /** What the score was made of; empty where nothing was. */
    public String facts(Component component, PartScore part) {
        List<String> facts = part.facts();
        if (facts.isEmpty()) {
            return "";
        }
        return messages.text(
                "ScoreSource." + component.source().name(),
                Stream.concat(
                                Stream.of(named(component.source(), facts.get(0))),
                                facts.stream().skip(1))
                        .toArray());
    }

    private String named(ScoreSource source, String fact) {
        return switch (source) {
            case PREDICATE -> rule(Predicate.valueOf(fact));
            case EDUCATION -> rule(EducationLevel.valueOf(fact));
            case DISCIPLINE -> messages.text("talent_discipline.text." + fact);
            case FIELD -> messages.text("talent_field.text." + fact);
            default -> fact;
        };
    }

    private String rule(Enum<?> constant) {
        return RuleTexts.in(messages.words().locale()).render(Text.of("either", constant));
    }

    /** What would have to change, and by how much; a part without data says that it wants them. */
    public String lift(AxisScore axis, Lift way) {
        int at = axis.rule().components().indexOf(way.component());
        String key = axis.parts().get(at).known() ? "talent_card.text.lift" : "talent_card.text.liftmissing";
        String change = messages.text(key, said(way.component().title()), score(way.from()), score(way.to()));
        return way.step()
                .map(step -> messages.text(
                        "talent_card.text.liftstep",
                        change,
                        step(way.component().source(), step)))
                .orElse(change);
    }

    private String step(ScoreSource source, String step) {
        return source.counts() ? messages.text("ScoreSource." + source.name(), step) : named(source, step);
    }

    /** Where a value comes from; empty for none. */
    public String article(Citation citation) {
        String words = Stream.of(citation.regulation(), citation.article())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return citation.confirmed() ? words : messages.text("talent_card.text.unconfirmed", words);
    }

    /** A day in words; empty for none. */
    public String day(LocalDate day) {
        return day == null ? "" : messages.words().date(day);
    }

    /** A whole number in words. */
    public String count(int number) {
        return messages.words().number(number);
    }
}
