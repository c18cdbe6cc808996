package id.jenjang.bench;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/** A person as Timefold plans one: the choice is open, or none. */
@PlanningEntity
public class TimefoldPerson {
    /** One post in one period; {@code holder} is -1 for a vacant post. */
    public record Choice(int person, int post, int period, int holder, int number, int worth) {}

    @PlanningId
    private int id;

    private int unit;
    private boolean overdue;

    @ValueRangeProvider
    private List<Choice> choices;

    @PlanningVariable(allowsUnassigned = true)
    private Choice choice;

    /** For Timefold. */
    public TimefoldPerson() {}

    TimefoldPerson(int id, int unit, boolean overdue, List<Choice> choices) {
        this.id = id;
        this.unit = unit;
        this.overdue = overdue;
        this.choices = choices;
    }

    /** Number of the person, and of the post held. */
    public int getId() {
        return id;
    }

    /** The unit that the person starts in. */
    public int getUnit() {
        return unit;
    }

    /** Whether staying costs. */
    public boolean isOverdue() {
        return overdue;
    }

    /** What the person may do. */
    public List<Choice> getChoices() {
        return choices;
    }

    /** What the person does; null to stay. */
    public Choice getChoice() {
        return choice;
    }

    /** For Timefold. */
    public void setChoice(Choice choice) {
        this.choice = choice;
    }

    /** When the person leaves the post held; after the last period when never. */
    public int leaves() {
        return choice == null ? Round.PERIODS : choice.period();
    }
}
