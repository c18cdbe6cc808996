package id.jenjang.bench;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.List;
import java.util.Map;

/** Several people choose anew at once. */
final class TimefoldChainMove extends AbstractMove<TimefoldPlan> {
    private static final String CHOICE = "choice";

    private final List<Map.Entry<TimefoldPerson, TimefoldPerson.Choice>> steps;

    TimefoldChainMove(List<Map.Entry<TimefoldPerson, TimefoldPerson.Choice>> steps) {
        this.steps = steps;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<TimefoldPlan> director) {
        return steps.stream().anyMatch(step -> step.getKey().getChoice() != step.getValue());
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<TimefoldPlan> director) {
        for (Map.Entry<TimefoldPerson, TimefoldPerson.Choice> step : steps) {
            director.beforeVariableChanged(step.getKey(), CHOICE);
            step.getKey().setChoice(step.getValue());
            director.afterVariableChanged(step.getKey(), CHOICE);
        }
    }
}
