package id.jenjang.bench;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/** A mentee as Timefold plans one: the mentor is open, or none. */
@PlanningEntity
public class TimefoldMentee {
    /** One mentor who may be, with the places and what the pair is worth. */
    public record Choice(int mentee, int mentor, int places, long worth) {}

    @PlanningId
    private int id;

    @ValueRangeProvider
    private List<Choice> choices;

    @PlanningVariable(allowsUnassigned = true)
    private Choice choice;

    /** For Timefold. */
    public TimefoldMentee() {}

    TimefoldMentee(int id, List<Choice> choices) {
        this.id = id;
        this.choices = choices;
    }

    /** Number of the mentee. */
    public int getId() {
        return id;
    }

    /** Whom the mentee may have. */
    public List<Choice> getChoices() {
        return choices;
    }

    /** Whom the mentee has; null for nobody. */
    public Choice getChoice() {
        return choice;
    }

    /** For Timefold. */
    public void setChoice(Choice choice) {
        this.choice = choice;
    }
}
