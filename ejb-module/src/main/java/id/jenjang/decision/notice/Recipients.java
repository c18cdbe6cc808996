package id.jenjang.decision.notice;

import id.jenjang.decision.approval.World;
import id.jenjang.decision.flow.Matter;
import id.jenjang.decision.flow.Step;
import id.jenjang.decision.record.Delegations;
import id.jenjang.notice.NoticeKind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who is to be told of an event, and as what: by the matter as it stands when the message is delivered. */
final class Recipients {
    /** One notice to be given. */
    record Told(UUID recipient, NoticeKind kind, Optional<UUID> step) {}

    private final World world;
    private final Delegations delegations;

    Recipients(World world, Delegations delegations) {
        this.world = world;
        this.delegations = delegations;
    }

    Set<Told> of(Matter matter, String event, Optional<UUID> step) {
        Set<Told> told = new HashSet<>();
        switch (event) {
            case "PROPOSED", "ANSWERED", "HANDED", "PASSED_ON" ->
                firstToAnswer(matter)
                        .forEach((who, first) -> told.add(new Told(who, NoticeKind.TO_ANSWER, Optional.of(first))));
            case "REMINDER" ->
                matter.step(step.orElseThrow())
                        .filter(Step::open)
                        .ifPresent(each ->
                                answerers(each).forEach(who -> told.add(new Told(who, NoticeKind.REMINDER, step))));
            case "OVERDUE" ->
                matter.step(step.orElseThrow()).filter(Step::open).ifPresent(each -> {
                    Set<UUID> who = answerers(each);
                    above(each).ifPresent(who::add);
                    matter.proposer().ifPresent(who::add);
                    who.forEach(one -> told.add(new Told(one, NoticeKind.OVERDUE, step)));
                });
            case "RETURNED" -> matter.proposer().ifPresent(who -> told.add(plain(who, NoticeKind.RETURNED)));
            case "REFUSED" -> all(matter, NoticeKind.REFUSED, told);
            case "WITHDRAWN" -> all(matter, NoticeKind.WITHDRAWN, told);
            case "DECIDED" -> all(matter, NoticeKind.DECIDED, told);
            case "EFFECTIVE" -> all(matter, NoticeKind.EFFECTIVE, told);
            case "OBJECTION_ANSWERED" ->
                matter.subjects().forEach(who -> told.add(plain(who, NoticeKind.OBJECTION_ANSWERED)));
            default -> {}
        }
        return told;
    }

    /** Whoever has to answer, with the first of their open steps: a chain may ask one head several times. */
    private Map<UUID, UUID> firstToAnswer(Matter matter) {
        Map<UUID, UUID> first = new LinkedHashMap<>();
        matter.steps().stream()
                .filter(Step::open)
                .forEach(each -> answerers(each).forEach(who -> first.putIfAbsent(who, each.uuid())));
        return first;
    }

    private static void all(Matter matter, NoticeKind kind, Set<Told> told) {
        matter.proposer().ifPresent(who -> told.add(plain(who, kind)));
        matter.subjects().forEach(who -> told.add(plain(who, kind)));
    }

    private static Told plain(UUID who, NoticeKind kind) {
        return new Told(who, kind, Optional.empty());
    }

    private Set<UUID> answerers(Step step) {
        Set<UUID> who = new HashSet<>();
        step.delegate().ifPresent(who::add);
        step.answerer().ifPresent(head -> {
            who.add(head);
            who.addAll(delegations.standIns(head, world.today()));
        });
        return who;
    }

    /** The head over the one who has not answered. */
    private Optional<UUID> above(Step step) {
        return step.unit().flatMap(unit -> world.head(unit, answerers(step)));
    }
}
