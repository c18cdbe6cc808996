package id.jenjang.decision.approval;

import id.jenjang.access.Act;
import id.jenjang.decision.DecisionRef;
import id.jenjang.decision.DecisionTookEffect;
import id.jenjang.decision.MatterMoved;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.StepAnswered;
import id.jenjang.decision.flow.Answer;
import id.jenjang.decision.flow.Matter;
import id.jenjang.decision.flow.Party;
import id.jenjang.decision.flow.Step;
import id.jenjang.decision.record.LogLine;
import id.jenjang.decision.record.MatterLog;
import id.jenjang.store.outbox.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What goes with every act on a matter, in the same transaction: its line in the log, the acts of the trail, the events
 * for the capabilities, and the message that tells those concerned.
 */
@Dependent
public class Telling {
    /** The topic of the messages. */
    public static final String TOPIC = "decision-notice";

    private final MatterLog log;
    private final Outbox outbox;
    private final Event<Object> events;

    @Inject
    /** Tells to those. */
    public Telling(MatterLog log, Outbox outbox, Event<Object> events) {
        this.log = log;
        this.outbox = outbox;
        this.events = events;
    }

    /** That a matter was brought in, or brought in anew. */
    void proposed(Matter before, Matter after, Party by, Instant at) {
        log.add(after.uuid(), line(after, by, "PROPOSED", "", at));
        act("decision.proposed", after, Map.of());
        moved(before == null ? null : before.state(), after, by, "", at);
    }

    /** That steps were answered, with what followed. */
    void answered(Matter before, Matter after, Party by, Instant at) {
        String reason = "";
        for (Step step : after.steps()) {
            Optional<Answer> fresh = step.answer()
                    .filter(a -> before.step(step.uuid()).orElseThrow().answer().isEmpty());
            if (fresh.isPresent()) {
                reason = fresh.get().reason();
                answered(after, step, fresh.get());
            }
        }
        if (before.state() != after.state()) {
            moved(before.state(), after, by, reason, at);
        } else {
            tell(after, "ANSWERED");
        }
    }

    private void answered(Matter after, Step step, Answer answer) {
        String act = act(step, answer);
        log.add(
                after.uuid(),
                new LogLine(
                        after.revision(),
                        answer.at(),
                        answer.by(),
                        answer.employee(),
                        answer.standsFor(),
                        act,
                        Optional.of(step.uuid()),
                        answer.reason()));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("step", step.rule().key());
        answer.standsFor().ifPresent(head -> facts.put("standsFor", head.toString()));
        act("decision." + act.toLowerCase(Locale.ROOT), after, facts);
        if (after.state() == MatterState.PROPOSED) {
            events.fire(new StepAnswered(after.ref(), step.rule().key(), answer.by(), answer.at()));
        }
    }

    private static String act(Step step, Answer answer) {
        if (answer.carriedFrom().isPresent()) {
            return "CARRIED";
        }
        return answer.consent().isPresent() ? "CONSENTED" : step.state().name();
    }

    /** That somebody took the matter back. */
    public void withdrawn(Matter before, Matter after, Party by, String reason, Instant at) {
        log.add(after.uuid(), line(after, by, "WITHDRAWN", reason, at));
        act("decision.withdrawn", after, Map.of());
        moved(before.state(), after, by, reason, at);
    }

    /** That decisions took effect, which ends the matter when they were the last. */
    void effective(Matter before, Matter after, Party by, Instant at) {
        for (DecisionRef decision : after.decisions()) {
            if (after.effective().contains(decision.uuid())
                    && !before.effective().contains(decision.uuid())) {
                events.fire(new DecisionTookEffect(after.ref(), decision, at));
                events.fire(new Act(
                        "decision.effective",
                        Optional.of(decision.person()),
                        Map.of(
                                "matter",
                                after.uuid().toString(),
                                "decision",
                                decision.uuid().toString())));
            }
        }
        log.add(after.uuid(), line(after, by, "EFFECTIVE", "", at));
        if (before.state() != after.state()) {
            moved(before.state(), after, by, "", at);
        }
    }

    /** That a step's deadline is near or has passed, or that somebody else has to answer it now. */
    void stepNotice(Matter matter, UUID step, String event) {
        String payload = Json.createObjectBuilder()
                .add("matter", matter.uuid().toString())
                .add("event", event)
                .add("step", step.toString())
                .build()
                .toString();
        outbox.put(matter.uuid(), TOPIC, payload);
    }

    /** That something was done about an objection. */
    public void objection(Matter matter, UUID person, String verb, String event) {
        events.fire(new Act(
                verb, Optional.of(person), Map.of("matter", matter.uuid().toString())));
        tell(matter, event);
    }

    /** That one step was handed to somebody. */
    void handed(Matter after, UUID step, Party by, UUID to, Instant at) {
        log.add(
                after.uuid(),
                new LogLine(
                        after.revision(),
                        at,
                        by.name(),
                        by.employee(),
                        Optional.of(to),
                        "HANDED",
                        Optional.of(step),
                        ""));
        act("decision.handed", after, Map.of("to", to.toString()));
        tell(after, "HANDED");
    }

    private void moved(MatterState from, Matter after, Party by, String reason, Instant at) {
        if (after.state() == MatterState.DECIDED) {
            log.add(after.uuid(), line(after, by, "DECIDED", "", at));
            act("decision.decided", after, Map.of());
        }
        events.fire(new MatterMoved(after.ref(), from, after.state(), by.name(), reason, at));
        tell(after, after.state().name());
    }

    private void act(String verb, Matter matter, Map<String, String> further) {
        Map<String, String> facts = new LinkedHashMap<>(further);
        facts.put("matter", matter.uuid().toString());
        facts.put(
                "procedure", matter.procedure().key() + " " + matter.procedure().version());
        facts.put("revision", Integer.toString(matter.revision()));
        for (DecisionRef decision : matter.decisions()) {
            events.fire(new Act(verb, Optional.of(decision.person()), facts));
        }
    }

    private void tell(Matter matter, String event) {
        String payload = Json.createObjectBuilder()
                .add("matter", matter.uuid().toString())
                .add("event", event)
                .build()
                .toString();
        outbox.put(matter.uuid(), TOPIC, payload);
    }

    private static LogLine line(Matter matter, Party by, String act, String reason, Instant at) {
        return new LogLine(
                matter.revision(), at, by.name(), by.employee(), Optional.empty(), act, Optional.empty(), reason);
    }
}
