package id.jenjang.web.decision;

import id.jenjang.decision.flow.StepState;
import id.jenjang.decision.inbox.ClockRow;
import id.jenjang.decision.inbox.InboxRow;
import id.jenjang.decision.own.ObjectionRow;
import id.jenjang.decision.procedure.Days;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The words of decisions: who answers, when, how long is left. */
@Named
@ApplicationScoped
public class DecisionWords {
    @Inject
    private Messages messages;

    /** Whom or what the row is about, in short. */
    public String title(InboxRow row) {
        return row.decisions() > 1
                ? messages.text("decision_inbox.text.chain", row.first(), row.decisions())
                : row.first();
    }

    /** From where to where. */
    public String way(InboxRow row) {
        if (row.from().isEmpty() || row.to().isEmpty()) {
            return row.from() + row.to();
        }
        return messages.text("decision_inbox.text.way", row.from(), row.to());
    }

    /** How long is left, as "3 hari kerja lagi" or "lewat 2 hari kerja". */
    public String left(InboxRow row) {
        return left(row.daysLeft(), row.count());
    }

    /** How long is left of a step; empty unless it is open. */
    public String left(ClockRow row) {
        return row.daysLeft().map(days -> left(days, row.count())).orElse("");
    }

    /** How long is left to answer an objection. */
    public String left(ObjectionRow row) {
        return left(row.daysLeft(), Days.Count.WORKING);
    }

    private String left(int days, Days.Count count) {
        String kind = messages.text("Count." + count);
        if (days == 0) {
            return messages.text("decision_inbox.text.today");
        }
        return days > 0
                ? messages.text("decision_inbox.text.left", days, kind)
                : messages.text("decision_inbox.text.late", -days, kind);
    }

    /** The legal day of the deadline; empty while the step waits. */
    public String due(ClockRow row) {
        return row.dueOn().map(messages.words()::date).orElse("");
    }

    /** Who answers or answered, with whom they stood in for. */
    public String who(ClockRow row) {
        String name = row.who().isEmpty()
                ? row.role().map(role -> messages.text("Role." + role)).orElse("")
                : row.who();
        return row.standsFor().isEmpty() || row.standsFor().equals(row.who())
                ? name
                : messages.text("decision_inbox.text.standsfor", name, row.standsFor());
    }

    /** When it was answered, in the zone of the unit; empty until then. */
    public String at(ClockRow row) {
        return row.at().map(this::moment).orElse("");
    }

    /** A moment with its zone, as "23 November 2026, 09.30 WIB". */
    public String moment(ZonedDateTime at) {
        Words words = messages.words();
        String pattern = words.locale().getLanguage().equals("en") ? "d MMMM yyyy, HH:mm z" : "d MMMM yyyy, HH.mm z";
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(at);
    }

    /** The recorded consent in a line; empty when none. */
    public String consent(ClockRow row) {
        return row.consent()
                .map(each -> messages.text(
                        "decision_inbox.text.consent",
                        each.body(),
                        each.number(),
                        messages.words().date(each.date()),
                        each.document()))
                .orElse("");
    }

    /** The sign of a step's state. */
    public String icon(ClockRow row) {
        if (row.overdue()) {
            return "exclamation-circle";
        }
        return icon(row.state());
    }

    private static String icon(StepState state) {
        return switch (state) {
            case WAITING -> "circle";
            case OPEN -> "clock";
            case APPROVED -> "check-circle";
            case RETURNED -> "replay";
            case REFUSED -> "times-circle";
            case CLOSED -> "minus-circle";
        };
    }
}
