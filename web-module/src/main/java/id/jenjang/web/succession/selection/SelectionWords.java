package id.jenjang.web.succession.selection;

import id.jenjang.decision.procedure.Words;
import id.jenjang.requirement.Citation;
import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.contest.LogRow;
import id.jenjang.succession.selection.jury.TestResult;
import id.jenjang.succession.selection.result.OwnResult;
import id.jenjang.succession.selection.rules.SelectionKind;
import id.jenjang.succession.selection.rules.Stage;
import id.jenjang.succession.selection.rules.TieRule;
import id.jenjang.succession.selection.score.Outcome;
import id.jenjang.succession.selection.score.Placed;
import id.jenjang.succession.selection.score.StageValue;
import id.jenjang.web.audit.TrailWords;
import id.jenjang.web.frame.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of selections for pages, in the visitor's language. */
@Named
@ApplicationScoped
public class SelectionWords {
    private static final int PERCENT_DIGITS = 2;

    @Inject
    private Messages messages;

    @Inject
    private TrailWords trail;

    /** Words of a kind of selection. */
    public String said(Words said) {
        return said.in(messages.words().locale());
    }

    /** A day in words; empty for none, and for nothing, since hints are asked for before it is known what is shown. */
    public String day(Optional<LocalDate> day) {
        return day == null ? "" : messages.words().day(day.orElse(null));
    }

    /** A weight in percent. */
    public String weight(int tenThousandths) {
        return number(BigDecimal.valueOf(tenThousandths, PERCENT_DIGITS)) + " %";
    }

    /** Hundredths of a point in points. */
    public String score(int hundredths) {
        return number(BigDecimal.valueOf(hundredths, PERCENT_DIGITS));
    }

    /** A total in points. */
    public String total(Placed placed) {
        return placed.outcome() == Outcome.PLACED ? number(StageValue.totalPoints(placed.total())) : "–";
    }

    /** What was reached in a stage, in points; a dash where it was not scored, never a zero. */
    public String reached(Placed placed, Stage stage) {
        return placed.stages().stream()
                .filter(value -> value.stage().equals(stage.key()))
                .findFirst()
                .map(value -> value.known() ? number(value.points()) : messages.text("Verdict.UNKNOWN"))
                .orElse("–");
    }

    /** The scores of a test by criterion, in points. */
    public String tested(TestResult result) {
        return result.stage().criteria().stream()
                .map(one -> said(one.title()) + " " + score(result.scores().get(one.key())))
                .collect(Collectors.joining("; "));
    }

    /** By which rule somebody came after the one above with the same total; empty without such a tie. */
    public String settled(Placed placed, SelectionKind kind) {
        return placed.settled()
                .map(rule -> messages.text("succession_selection.text.settled", tie(rule, kind)))
                .orElse("");
    }

    /** A tie rule in words. */
    public String tie(TieRule rule, SelectionKind kind) {
        String stage = kind.stage(rule.stage()).map(one -> said(one.title())).orElse("");
        return messages.text("TieBy." + rule.by().name(), stage);
    }

    /** What a document is, in the words of the selection's kind. */
    public String paper(String key, SelectionKind kind) {
        return kind.papers().stream()
                .filter(paper -> paper.key().equals(key))
                .map(paper -> said(paper.title()))
                .findFirst()
                .orElse(key);
    }

    /** Which pools a selection within the pool means. */
    public String pools(List<String> names) {
        return names.isEmpty()
                ? messages.text("succession_selection.text.nopool")
                : messages.text("succession_selection.text.pools", String.join("; ", names));
    }

    /** All tie rules in their order. */
    public String ties(SelectionKind kind) {
        return kind.ties().stream().map(rule -> tie(rule, kind)).collect(Collectors.joining("; "));
    }

    /** Where a kind comes from, marked where it was not confirmed. */
    public String article(Citation citation) {
        String words = Stream.of(citation.regulation(), citation.article())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return citation.confirmed() ? words : messages.text("talent_card.text.unconfirmed", words);
    }

    /** The answer first: what came out for an applicant, in a sentence. */
    public String result(OwnResult own) {
        if (own.placed().isEmpty()) {
            return messages.text("succession_myselections.text.refused");
        }
        Placed placed = own.placed().get();
        String key = switch (placed.outcome()) {
            case UNKNOWN -> "unknown";
            case BELOW_MARK -> "below";
            case PLACED -> own.kind().named() == 0 ? "passed" : own.chosen() ? "chosen" : "placed";
        };
        return messages.text("succession_myselections.text." + key, placed.place(), own.of(), total(placed));
    }

    /** What an act of the log was. */
    public String act(LogRow row) {
        return messages.text("Verb.selection." + row.verb());
    }

    /** The values of an act, as they were kept. */
    public String facts(LogRow row) {
        return trail.facts(row.facts());
    }

    /** Where a selection stands, in a word. */
    public String state(Contest contest) {
        return messages.text("ContestState." + contest.state().name());
    }

    /** Hundredths of a point of what was typed, such as "82,5"; empty for nothing, -1 for what is no score. */
    static Optional<Integer> hundredths(String typed) {
        String text = typed == null ? "" : typed.strip().replace(',', '.');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            return Optional.of(-1);
        }
        return Optional.of(new BigDecimal(text).movePointRight(PERCENT_DIGITS).intValueExact());
    }

    /** Fields of scores for all criteria of a stage. */
    List<ScoreField> fields(Stage stage, java.util.function.Function<String, Integer> known) {
        return stage.criteria().stream()
                .map(one -> new ScoreField(
                        one.key(), said(one.title()), weight(one.weight()), typed(known.apply(one.key()))))
                .toList();
    }

    private static String typed(Integer hundredths) {
        return hundredths == null
                ? ""
                : BigDecimal.valueOf(hundredths, PERCENT_DIGITS)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',');
    }

    private String number(BigDecimal number) {
        return messages.words().number(number.doubleValue());
    }
}
