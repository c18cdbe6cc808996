package id.jenjang.development;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.ladder.ClimbingLadders;
import id.jenjang.ladder.Sheet;
import id.jenjang.people.RowNumbers;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets people set and end their own career goal, and shows how they stand for it (tujuan karier). */
@Stateless
public class SettingCareerGoals {
    @Inject
    private CareerGoals goals;

    @Inject
    private RowNumbers numbers;

    @Inject
    private ClimbingLadders ladders;

    @Inject
    private Event<Act> acts;

    @Inject
    private Clock clock;

    /** For the container. */
    public SettingCareerGoals() {}

    SettingCareerGoals(CareerGoals goals, RowNumbers numbers, ClimbingLadders ladders, Event<Act> acts, Clock clock) {
        this.goals = goals;
        this.numbers = numbers;
        this.ladders = ladders;
        this.acts = acts;
        this.clock = clock;
    }

    /** Sets the goal in place of the one before; the person alone may. */
    @Allows(Role.EMPLOYEE)
    public GoalAnswer set(@AboutPerson UUID employee, SetGoal wish) {
        long person = number(employee);
        if (goals.byCommand(person, wish.commandKey()).isPresent()) {
            return GoalAnswer.SET;
        }
        Optional<GoalAnswer> refusal = refusal(employee, wish);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        long job = numbers.job(wish.job()).orElseThrow();
        if (!goals.replaced(person, new CareerGoal(person, job, wish, clock.instant()), clock.instant())) {
            return GoalAnswer.MEANWHILE;
        }
        fire("goal.set", employee, Map.of("job", wish.job().toString()));
        return GoalAnswer.SET;
    }

    /** Ends the goal; the person alone may. Nothing happens when there is none. */
    @Allows(Role.EMPLOYEE)
    public void end(@AboutPerson UUID employee) {
        List<CareerGoal> open = goals.open(number(employee));
        for (CareerGoal goal : open) {
            goal.endAt(clock.instant());
        }
        if (!open.isEmpty()) {
            fire("goal.ended", employee, Map.of());
        }
    }

    /** The goal that is open, with how the person stands for it today; empty when there is none. */
    @Allows({Role.EMPLOYEE, Role.UNIT_HEAD, Role.ANALYST})
    public Optional<GoalRow> current(@AboutPerson UUID employee) {
        return goals.open(number(employee)).stream()
                .findFirst()
                .flatMap(goal -> numbers.jobOf(goal.job())
                        .flatMap(job -> ladders.sheet(employee, job))
                        .map(sheet -> row(goal, employee, sheet)));
    }

    private Optional<GoalAnswer> refusal(UUID employee, SetGoal wish) {
        Optional<Sheet> sheet = ladders.sheet(employee, wish.job());
        if (sheet.isEmpty()) {
            return Optional.of(GoalAnswer.NO_SUCH_JOB);
        }
        if (sheet.get().held().filter(held -> held.uuid().equals(wish.job())).isPresent()) {
            return Optional.of(GoalAnswer.HELD_ALREADY);
        }
        if (wish.wantedBy().filter(day -> !day.isAfter(LocalDate.now(clock))).isPresent()) {
            return Optional.of(GoalAnswer.NOT_AHEAD);
        }
        return wish.ownWords().length() > SetGoal.MOST_WORDS ? Optional.of(GoalAnswer.TOO_LONG) : Optional.empty();
    }

    private static GoalRow row(CareerGoal goal, UUID employee, Sheet sheet) {
        Optional<Boolean> inTime =
                goal.wantedBy().flatMap(day -> sheet.eligibility().earliest().map(earliest -> !earliest.isAfter(day)));
        return new GoalRow(goal.uuid(), employee, goal.wantedBy(), goal.ownWords(), goal.setAt(), sheet, inTime);
    }

    private long number(UUID employee) {
        return numbers.employee(employee).orElseThrow(() -> new NotAllowed("SettingCareerGoals"));
    }

    private void fire(String verb, UUID employee, Map<String, String> facts) {
        acts.fire(new Act(verb, Optional.of(employee), facts));
    }
}
