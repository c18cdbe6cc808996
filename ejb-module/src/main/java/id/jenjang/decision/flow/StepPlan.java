package id.jenjang.decision.flow;

import id.jenjang.decision.AskedConsent;
import id.jenjang.decision.DecisionRef;
import id.jenjang.decision.procedure.Procedure;
import id.jenjang.decision.procedure.StepKind;
import id.jenjang.decision.procedure.StepRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Which steps a matter needs: one per unit whose head is asked, role and consent, all waiting. */
final class StepPlan {
    private final Procedure procedure;
    private final List<DecisionRef> decisions;
    private final List<AskedConsent> consents;
    private final Supplier<UUID> ids;

    StepPlan(Procedure procedure, List<DecisionRef> decisions, List<AskedConsent> consents, Supplier<UUID> ids) {
        this.procedure = procedure;
        this.decisions = decisions;
        this.consents = consents;
        this.ids = ids;
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        int stage = 0;
        for (List<StepRule> rules : procedure.stages()) {
            int before = steps.size();
            for (StepRule rule : rules) {
                add(rule, stage, steps);
            }
            // A stage that nobody has to answer, such as consents where none is asked for, does not count.
            stage += steps.size() > before ? 1 : 0;
        }
        return steps;
    }

    private void add(StepRule rule, int stage, List<Step> steps) {
        switch (rule.kind()) {
            case HEAD_OF_FROM, HEAD_OF_TO ->
                units(rule.kind()).forEach((unit, about) -> steps.add(step(rule, stage, Optional.of(unit), about, "")));
            case ROLE -> steps.add(step(rule, stage, Optional.empty(), all(), ""));
            case CONSENT ->
                new LinkedHashSet<>(consents)
                        .forEach(asked -> steps.add(step(rule, stage, Optional.empty(), all(), named(asked))));
        }
    }

    private static String named(AskedConsent asked) {
        return asked.article().isBlank() ? asked.body() : asked.body() + ", " + asked.article();
    }

    private Map<UUID, Set<UUID>> units(StepKind kind) {
        Map<UUID, Set<UUID>> units = new LinkedHashMap<>();
        for (DecisionRef decision : decisions) {
            (kind == StepKind.HEAD_OF_FROM ? decision.fromUnit() : decision.toUnit())
                    .ifPresent(unit ->
                            units.computeIfAbsent(unit, u -> new HashSet<>()).add(decision.uuid()));
        }
        return units;
    }

    private Set<UUID> all() {
        Set<UUID> all = new HashSet<>();
        decisions.forEach(each -> all.add(each.uuid()));
        return all;
    }

    private Step step(StepRule rule, int stage, Optional<UUID> unit, Set<UUID> about, String body) {
        return new Step(
                ids.get(),
                stage,
                rule,
                unit,
                about,
                body,
                StepState.WAITING,
                rule.role(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
