package id.jenjang.web.mentoring.desk;

import id.jenjang.mentoring.match.FitPart;
import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.match.Reached;
import id.jenjang.mentoring.match.SmallestChange;
import id.jenjang.mentoring.run.MatchRow;
import id.jenjang.mentoring.run.RunFigures;
import id.jenjang.mentoring.run.RunRow;
import id.jenjang.web.frame.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what a run found, in the visitor's language. */
@Named
@ApplicationScoped
public class RunWords {
    private static final float PERCENT = 100f;

    @Inject
    private Messages messages;

    /**
     * One part of the fit of a pair.
     *
     * @param points 0 to 100
     * @param weight how much it counts
     * @param from where it begins in the bar of all, in percent, and
     * @param share how wide it is there
     */
    public record Part(FitPart part, int points, int weight, float from, float share) {}

    /** What a run came to, in a sentence. */
    public String answer(RunRow run) {
        RunFigures all = run.figures().orElseThrow();
        if (all.fresh() == 0) {
            return messages.text("mentoring_desk.text.nothing", all.unmatched());
        }
        return messages.text(
                "mentoring_desk.text.answer",
                all.fresh(),
                all.fresh() + all.unmatched(),
                all.averagePercent(),
                all.worstPercent());
    }

    /** What would be enough for somebody who is not matched, in a sentence. */
    public String change(SmallestChange change, String mentor) {
        String enough = switch (change.kind()) {
            case ONE_MORE_PLACE -> messages.text("mentoring_desk.change.place", mentor);
            case WIDER_RULE ->
                messages.text("mentoring_desk.wider.".concat(change.rule().name()), change.steps());
            case MORE_MENTORS -> messages.text("mentoring_desk.change.mentors");
        };
        return change.moves() == 0
                ? enough
                : enough + " " + messages.text("mentoring_desk.change.moves", change.moves());
    }

    /** A number as the visitor writes it. */
    public String number(long number) {
        return messages.words().number(number);
    }

    /** The fit of a pair in percent of full points. */
    public int percent(int total, int most) {
        return most == 0 ? 0 : Math.round(PERCENT * total / most);
    }

    /** The parts of a fit that count, laid end to end. */
    public List<Part> parts(Map<FitPart, Integer> points, MatchingPolicy policy) {
        List<Part> parts = new ArrayList<>();
        float from = 0;
        for (FitPart part : FitPart.values()) {
            int weight = policy.weights().weight(part);
            if (weight > 0) {
                float share =
                        PERCENT * points.get(part) * weight / policy.weights().most();
                parts.add(new Part(part, points.get(part), weight, from, share));
                from += share;
            }
        }
        return parts;
    }

    /** The parts of a pair's fit in words, for who cannot see the bar. */
    public String spoken(MatchRow row, MatchingPolicy policy) {
        return parts(row.fit().points(), policy).stream()
                .map(part -> messages.text(
                        "mentoring_desk.text.part",
                        messages.text("FitPart.".concat(part.part().name())),
                        part.points(),
                        part.weight()))
                .collect(Collectors.joining("; "));
    }

    /** A value of a goal in its own unit. */
    public String value(Reached reached, long value, int most) {
        return switch (reached.goal()) {
            case MATCHED, FEW_CHANGES -> messages.text("mentoring_desk.unit.pairs", value);
            case WORST_OFF -> messages.text("mentoring_desk.unit.fit", percent((int) value, most), number(value));
            case TOTAL, EVEN_LOAD -> number(value);
        };
    }
}
