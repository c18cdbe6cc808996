package id.jenjang.web.succession.simulate;

import id.jenjang.succession.dial.Dial;
import id.jenjang.succession.dial.DialFault;
import id.jenjang.succession.dial.DialGroup;
import id.jenjang.succession.simulate.BoxMove;
import id.jenjang.succession.simulate.LineRow;
import id.jenjang.succession.simulate.NumberChange;
import id.jenjang.talent.scheme.Said;
import id.jenjang.talent.scheme.TalentScheme;
import id.jenjang.web.frame.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The words of policy simulations for pages, in the visitor's language. */
@Named
@ApplicationScoped
public class SimulationWords {
    private static final double FULL = 10_000;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    /** What a number is called. */
    public String label(Dial dial) {
        return label(dial.group(), dial.title(), dial.word());
    }

    /** What a number that was tried is called, with its group. */
    public String label(NumberChange change) {
        return messages.text(
                "succession_simulation.text.labelled",
                messages.text("DialGroup." + change.group()),
                label(change.group(), change.title(), change.word()));
    }

    private String label(DialGroup group, Said title, String word) {
        if (title == null) {
            return messages.text("Dial." + word);
        }
        String name = title.in(messages.words().locale());
        return group == DialGroup.TENURE
                ? messages.text("succession_simulation.text.tenure", messages.text("TenureNumber." + word), name)
                : name;
    }

    /** What a number is in force, and between what it may be. */
    public String hint(Dial dial) {
        return messages.text(
                "succession_simulation.text.range",
                number(dial, dial.value()),
                number(dial, dial.least()),
                number(dial, dial.most()));
    }

    private String number(Dial dial, int value) {
        return messages.words().number(dial.decimal(value).doubleValue());
    }

    /** What is wrong with a number, and how to mend it. */
    public String fault(DialFault fault) {
        Dial dial = fault.dial();
        return messages.text(
                "DialFault." + fault.kind(),
                label(dial),
                number(dial, dial.least()),
                number(dial, dial.most()),
                number(dial, fault.sum()),
                dial.decimals());
    }

    /** A number that was tried, as it was typed or is in force. */
    public String value(NumberChange change, String text) {
        return change.group().yesOrNo()
                ? messages.text(text.equals("1") ? "succession_simulation.text.yes" : "succession_simulation.text.no")
                : messages.words().number(Double.parseDouble(text));
    }

    /** What the scheme calls the box of a key; of no certain box that it is none. */
    public String box(TalentScheme scheme, String key) {
        return BoxMove.box(key)
                .map(box -> messages.text(
                        "talent_boxes.text.boxlabel",
                        scheme.box(box).number(),
                        scheme.box(box).label().in(messages.words().locale())))
                .orElseGet(() -> messages.text("succession_simulation.text.uncertain"));
    }

    /** A place on a list with its readiness and points; a dash for none. */
    public String place(LineRow.Place place) {
        return place == null
                ? messages.text("succession_simulation.text.noplace")
                : messages.text(
                        "succession_simulation.text.place",
                        place.number(),
                        messages.text("SimulatedReadiness." + place.readiness()),
                        messages.words().number(place.score() / FULL));
    }

    /** What happens to somebody on a list. */
    public String change(LineRow row) {
        if (row.was() == null) {
            return messages.text("succession_simulation.text.enters");
        }
        if (row.becomes() == null) {
            return messages.text("succession_simulation.text.leaves");
        }
        int up = row.was().number() - row.becomes().number();
        if (up != 0) {
            return messages.text(
                    up > 0 ? "succession_simulation.text.up" : "succession_simulation.text.down", Math.abs(up));
        }
        return messages.text(
                row.was().readiness().equals(row.becomes().readiness())
                        ? "succession_simulation.text.same"
                        : "succession_simulation.text.readied");
    }

    /** Two numbers, or one where they are the same. */
    public String pair(int was, int becomes) {
        return was == becomes
                ? messages.words().number(was)
                : messages.text(
                        "succession_simulation.text.pair",
                        messages.words().number(was),
                        messages.words().number(becomes));
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return messages.words().date(day);
    }

    /** The day of a moment in words. */
    public String day(Instant at) {
        return day(LocalDate.ofInstant(at, clock.getZone()));
    }

    /** A whole number in words. */
    public String count(int number) {
        return messages.words().number(number);
    }
}
