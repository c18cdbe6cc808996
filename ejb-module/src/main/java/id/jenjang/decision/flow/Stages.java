package id.jenjang.decision.flow;

import id.jenjang.decision.procedure.Procedure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The steps of a revision as stages that open one after another.
 *
 * @param excluded who answers for nobody here: those whom it is about, and the proposer
 */
record Stages(Procedure procedure, List<Step> steps, Set<UUID> excluded) {
    /** With the next stage open when nothing waits any more; none open when that was the last. */
    List<Step> advanced(Opening world) {
        boolean waiting = steps.stream().anyMatch(Step::open);
        int next = 1
                + steps.stream()
                        .filter(each -> each.state() == StepState.APPROVED)
                        .mapToInt(Step::stage)
                        .max()
                        .orElse(-1);
        return waiting ? steps : opened(next, world);
    }

    /** With that stage open, or the first after it that is not answered already; none open when there is none. */
    List<Step> opened(int stage, Opening world) {
        if (steps.stream().noneMatch(each -> each.stage() == stage)) {
            return steps;
        }
        List<Step> opened = steps.stream()
                .map(each -> each.stage() == stage
                        ? carried(each.opened(world, head(each, world), procedure.otherwise()))
                        : each)
                .toList();
        return opened.stream().anyMatch(Step::open)
                ? opened
                : new Stages(procedure, opened, excluded).opened(stage + 1, world);
    }

    /** With those who head the units today for those who did. */
    List<Step> lookedAnew(Opening world) {
        return steps.stream()
                .map(each -> each.open() && each.rule().kind().head()
                        ? each.headedBy(head(each, world), procedure.otherwise())
                        : each)
                .toList();
    }

    private Optional<UUID> head(Step step, Opening world) {
        return step.rule().kind().head() ? world.head(step.unit().orElseThrow(), excluded) : Optional.empty();
    }

    /** Who has approved before need not approve again. */
    private Step carried(Step opened) {
        for (Step before : steps) {
            Optional<Answer> given = before.answer().filter(answer -> before.state() == StepState.APPROVED);
            boolean same = given.isPresent()
                    && !before.consent()
                    && (opened.answerer().filter(given.get()::speaksFor).isPresent()
                            || opened.rule().carried()
                                    && opened.role()
                                            .filter(given.get().roles()::contains)
                                            .isPresent());
            if (same) {
                return opened.answered(
                        StepState.APPROVED,
                        given.get().carriedInto(before.rule().key()));
            }
        }
        return opened;
    }
}
