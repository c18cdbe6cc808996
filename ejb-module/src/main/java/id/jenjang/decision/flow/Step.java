package id.jenjang.decision.flow;

import id.jenjang.access.Role;
import id.jenjang.decision.procedure.StepKind;
import id.jenjang.decision.procedure.StepRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One answer that a matter needs (langkah persetujuan).
 *
 * @param uuid opaque id, as in addresses
 * @param stage from 0; the steps of one stage are open at once
 * @param unit whose head answers; empty for other steps
 * @param decisions of the matter that it is about
 * @param body whose consent is recorded, and the article that asks for it; empty for other steps
 * @param role that answers or records; empty while a head does
 * @param answerer the head who has to answer as of the last look; empty for roles
 * @param delegate to whom this one step was handed; empty when nobody
 * @param openedAt and {@code dueOn} are empty while it waits
 */
public record Step(
        UUID uuid,
        int stage,
        StepRule rule,
        Optional<UUID> unit,
        Set<UUID> decisions,
        String body,
        StepState state,
        Optional<Role> role,
        Optional<UUID> answerer,
        Optional<UUID> delegate,
        Optional<Instant> openedAt,
        Optional<LocalDate> dueOn,
        Optional<Answer> answer) {
    public Step {
        decisions = Set.copyOf(decisions);
    }

    /** Whether it waits for an answer now. */
    public boolean open() {
        return state == StepState.OPEN;
    }

    /** Whether it records what somebody outside said. */
    public boolean consent() {
        return rule.kind() == StepKind.CONSENT;
    }

    Step opened(Opening world, Optional<UUID> head, Role otherwise) {
        Optional<Role> who = rule.kind().head() && head.isEmpty() ? Optional.of(otherwise) : rule.role();
        return new Step(
                uuid,
                stage,
                rule,
                unit,
                decisions,
                body,
                StepState.OPEN,
                who,
                head,
                delegate,
                Optional.of(world.now()),
                Optional.of(world.due(rule.deadline())),
                answer);
    }

    Step answered(StepState newState, Answer given) {
        return new Step(
                uuid,
                stage,
                rule,
                unit,
                decisions,
                body,
                newState,
                role,
                answerer,
                delegate,
                openedAt,
                dueOn,
                Optional.of(given));
    }

    Step closed() {
        return state == StepState.OPEN || state == StepState.WAITING
                ? in(StepState.CLOSED, role, answerer, delegate)
                : this;
    }

    Step handedTo(UUID person) {
        return in(state, role, answerer, Optional.of(person));
    }

    Step headedBy(Optional<UUID> head, Role otherwise) {
        return in(state, head.isPresent() ? Optional.empty() : Optional.of(otherwise), head, delegate);
    }

    private Step in(StepState newState, Optional<Role> who, Optional<UUID> head, Optional<UUID> handed) {
        return new Step(uuid, stage, rule, unit, decisions, body, newState, who, head, handed, openedAt, dueOn, answer);
    }
}
