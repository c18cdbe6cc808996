package id.jenjang.bench;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.ArrayList;
import java.util.List;

/** A round as Timefold sees it. */
@PlanningSolution
public class TimefoldPlan {
    @PlanningEntityCollectionProperty
    private List<TimefoldPerson> people;

    @PlanningScore
    private HardSoftLongScore score;

    /** For Timefold. */
    public TimefoldPlan() {}

    TimefoldPlan(Round round) {
        people = new ArrayList<>();
        for (int i = 0; i < round.people; i++) {
            List<TimefoldPerson.Choice> choices = new ArrayList<>();
            for (int k = 0; k < round.post[i].length; k++) {
                int post = round.post[i][k];
                for (int period = round.first[i]; period < Round.PERIODS; period++) {
                    int holder = post < round.people ? post : -1;
                    int number = k * Round.PERIODS + period;
                    choices.add(
                            new TimefoldPerson.Choice(i, post, period, holder, number, round.worth(i, k, period)));
                }
            }
            people.add(new TimefoldPerson(i, round.unitOf[i], round.overdue[i], choices));
        }
    }

    /** Everyone. */
    public List<TimefoldPerson> getPeople() {
        return people;
    }

    /** How good it is. */
    public HardSoftLongScore getScore() {
        return score;
    }

    /** For Timefold. */
    public void setScore(HardSoftLongScore score) {
        this.score = score;
    }

    int[] chosen() {
        return people.stream()
                .mapToInt(person ->
                        person.getChoice() == null ? -1 : person.getChoice().number())
                .toArray();
    }
}
