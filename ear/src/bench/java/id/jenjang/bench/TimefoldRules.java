package id.jenjang.bench;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** The rules and the worth of a plan as constraint streams: assigned people only, joins by equality, counts by group. */
public class TimefoldRules implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {oneInASeat(factory), vacateFirst(factory), leaveLimit(factory), worth(factory), overdue(factory)
        };
    }

    private static Constraint oneInASeat(ConstraintFactory factory) {
        return factory.forEachUniquePair(TimefoldPerson.class, equal(person -> person.getChoice().post()))
                .penalize(HardSoftLongScore.ONE_HARD)
                .asConstraint("one in a seat");
    }

    private static Constraint vacateFirst(ConstraintFactory factory) {
        return factory.forEach(TimefoldPerson.class)
                .filter(person -> person.getChoice().holder() >= 0)
                .join(
                        factory.forEachIncludingUnassigned(TimefoldPerson.class),
                        equal(person -> person.getChoice().holder(), TimefoldPerson::getId))
                .filter((person, holder) -> holder.leaves() > person.getChoice().period())
                .penalize(HardSoftLongScore.ONE_HARD)
                .asConstraint("vacate first");
    }

    private static Constraint leaveLimit(ConstraintFactory factory) {
        return factory.forEach(TimefoldPerson.class)
                .groupBy(TimefoldPerson::getUnit, TimefoldPerson::leaves, count())
                .filter((unit, period, number) -> number > Round.MOST_LEAVE)
                .penalizeLong(HardSoftLongScore.ONE_HARD, (unit, period, number) -> number - Round.MOST_LEAVE)
                .asConstraint("leave limit");
    }

    private static Constraint worth(ConstraintFactory factory) {
        return factory.forEach(TimefoldPerson.class)
                .impactLong(HardSoftLongScore.ONE_SOFT, person -> person.getChoice().worth())
                .asConstraint("worth");
    }

    private static Constraint overdue(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(TimefoldPerson.class)
                .filter(person -> person.getChoice() == null && person.isOverdue())
                .penalizeLong(HardSoftLongScore.ONE_SOFT, person -> -Round.OVERDUE)
                .asConstraint("overdue");
    }
}
