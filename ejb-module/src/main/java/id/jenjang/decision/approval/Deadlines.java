package id.jenjang.decision.approval;

import id.jenjang.decision.flow.Matter;
import id.jenjang.decision.flow.Step;
import id.jenjang.decision.procedure.HolidayCalendar;
import id.jenjang.decision.record.Clocked;
import id.jenjang.decision.record.Matters;
import id.jenjang.decision.record.StoredMatter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks after steps that nobody answers: reminds before the deadline, escalates after it, finds who heads today. */
@Dependent
class Deadlines {
    private static final int AT_ONCE = 200;

    private final Matters matters;
    private final Clocked clocked;
    private final World world;
    private final Telling telling;

    @Inject
    Deadlines(Matters matters, Clocked clocked, World world, Telling telling) {
        this.matters = matters;
        this.clocked = clocked;
        this.world = world;
        this.telling = telling;
    }

    /** The matters with a step to be reminded of or escalated; each is then looked at by itself. */
    List<UUID> near() {
        return clocked.near(world.today(), AT_ONCE);
    }

    /** The matters whose heads have not been looked at today. */
    List<UUID> notLookedAt() {
        return clocked.notLookedAt(world.today(), AT_ONCE);
    }

    /** The decided matters with a decision whose day has come. */
    List<UUID> effective() {
        return clocked.effective(world.today(), AT_ONCE);
    }

    /** Reminds and escalates within one matter, each step once; how many notices went out. */
    int remind(UUID uuid) {
        StoredMatter stored = matters.take(uuid).orElseThrow();
        Matter matter = stored.matter();
        HolidayCalendar calendar = world.calendar();
        int told = 0;
        for (Step step : matter.steps()) {
            if (step.open() && step.dueOn().isPresent()) {
                told += told(matter, step, step.dueOn().get(), calendar);
            }
        }
        return told;
    }

    private int told(Matter matter, Step step, LocalDate due, HolidayCalendar calendar) {
        LocalDate today = world.today();
        if (due.isBefore(today)) {
            if (clocked.escalated(step.uuid(), world.now())) {
                telling.stepNotice(matter, step.uuid(), "OVERDUE");
                return 1;
            }
            return 0;
        }
        int left = calendar.between(today, due, step.rule().deadline().count());
        if (step.rule().remindBefore() > 0
                && left <= step.rule().remindBefore()
                && clocked.reminded(step.uuid(), world.now())) {
            telling.stepNotice(matter, step.uuid(), "REMINDER");
            return 1;
        }
        return 0;
    }

    /** Finds who has to answer today where heads changed; whether somebody else has to. */
    boolean look(UUID uuid) {
        StoredMatter stored = matters.take(uuid).orElseThrow();
        Matter now = stored.matter().lookedAnew(world);
        boolean changed = !now.equals(stored.matter());
        if (changed) {
            matters.change(stored, now, world.now());
            for (Step step : now.steps()) {
                if (!stored.matter().step(step.uuid()).equals(Optional.of(step))) {
                    telling.stepNotice(now, step.uuid(), "PASSED_ON");
                }
            }
        }
        clocked.lookedAt(uuid, world.today());
        return changed;
    }
}
