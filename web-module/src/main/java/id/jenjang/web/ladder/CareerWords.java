package id.jenjang.web.ladder;

import id.jenjang.development.GoalRow;
import id.jenjang.ladder.HighestRow;
import id.jenjang.ladder.Retirement;
import id.jenjang.ladder.StandingRow;
import id.jenjang.ladder.StandingRow.PositionHeld;
import id.jenjang.ladder.Way;
import id.jenjang.web.frame.Words;
import java.time.ZoneId;
import java.util.UUID;

/** Puts where a person stands, the goal and the ways to it into words. */
final class CareerWords {
    private final Words words;
    private final UUID person;
    private final boolean own;

    CareerWords(Words words, UUID person, boolean own) {
        this.words = words;
        this.person = person;
        this.own = own;
    }

    StandingView standing(StandingRow row) {
        return new StandingView(
                row.employee(),
                row.name(),
                row.position().isPresent(),
                row.position().map(held -> held.job().name()).orElse(""),
                row.position().map(PositionHeld::unitName).orElse(""),
                row.grade().map(held -> held.grade().code()).orElse(""),
                row.grade()
                        .map(held -> words.text("ladder_career.text.since", words.date(held.since())))
                        .orElse(""),
                row.position()
                        .map(held -> words.length(held.since(), row.asOf()))
                        .orElse(""),
                row.position().map(held -> tenureNote(held, row)).orElse(""),
                row.retirement().on().map(words::date).orElse(""),
                retirementNote(row.retirement()),
                row.asOf());
    }

    private String tenureNote(PositionHeld held, StandingRow row) {
        String since = words.text("ladder_career.text.since", words.date(held.since()));
        return held.levelSince().isBefore(held.since())
                ? since + " · " + words.text("ladder_career.text.level", words.length(held.levelSince(), row.asOf()))
                : since;
    }

    private String retirementNote(Retirement retirement) {
        String source = "Retirement." + retirement.source().name();
        return retirement.age().isPresent()
                ? words.text(source, retirement.age().getAsInt())
                : words.text(source);
    }

    GoalView goal(GoalRow row, ZoneId zone) {
        return new GoalView(
                SheetWords.of(own, words).view(row.sheet()),
                row.wantedBy().map(words::date).orElse(""),
                row.inTime()
                        .map(kept -> words.text(kept ? "ladder_career.text.intime" : "ladder_career.text.late"))
                        .orElse(""),
                row.inTime().orElse(true),
                row.ownWords(),
                words.date(row.setAt().atZone(zone).toLocalDate()));
    }

    WayView way(Way way) {
        int steps = way.legs().size();
        String title = way.expected()
                .map(day -> words.text("ladder_career.text.way", steps, words.date(day)))
                .orElseGet(() -> words.text("ladder_career.text.undated", steps));
        return new WayView(title, way.legs().stream().map(this::leg).toList());
    }

    private WayView.Leg leg(Way.Leg leg) {
        return new WayView.Leg(
                leg.to().name(),
                words.text("StepKind." + leg.kind().name()),
                leg.earliest().map(words::date).orElse(""),
                address(leg.to().uuid()));
    }

    HighestView highest(HighestRow row) {
        return new HighestView(
                row.job().name(),
                words.date(row.reached()),
                row.retires().map(words::date).orElse(""),
                row.way().legs().size(),
                address(row.job().uuid()));
    }

    private String address(UUID job) {
        return own ? "/ladder/sheet?job=" + job : "/ladder/sheet?person=" + person + "&job=" + job;
    }
}
