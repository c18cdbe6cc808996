package id.jenjang.succession.dial;

import id.jenjang.requirement.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** The one number of a requirement that asks for time, age or a share. */
enum TenureNumber {
    TIME_IN_GRADE(600),
    TIME_IN_POSITION(600),
    TIME_IN_LEVEL(600),
    EXPERIENCE(600),
    RUNG_HELD(600),
    TIME_BEFORE_RETIREMENT(240),
    NO_DISCIPLINE(600),
    AGE_BELOW(100),
    PERFORMANCE(10),
    COMPETENCY_MATCH(100);

    final int most;

    TenureNumber(int most) {
        this.most = most;
    }

    /** A requirement's number, or one of its parts'. */
    record Found(TenureNumber kind, int value) {}

    /** All numbers of a requirement, those of its parts in their order. */
    static List<Found> of(Requirement requirement) {
        List<Found> found = new ArrayList<>();
        walked(requirement, leaf -> {
            TenureNumber kind = kind(leaf);
            if (kind != null) {
                found.add(new Found(kind, kind.value(leaf)));
            }
            return leaf;
        });
        return found;
    }

    /** The requirement with another number at a place of those; as it is where the place is given none. */
    static Requirement with(Requirement requirement, Function<Integer, OptionalInt> numbers) {
        int[] place = {0};
        return walked(requirement, leaf -> {
            TenureNumber kind = kind(leaf);
            OptionalInt other = kind == null ? OptionalInt.empty() : numbers.apply(place[0]++);
            return other.isPresent() ? kind.with(leaf, other.getAsInt()) : leaf;
        });
    }

    private static Requirement walked(Requirement requirement, Function<Requirement, Requirement> leaf) {
        if (requirement instanceof Requirement.AnyOf any) {
            return new Requirement.AnyOf(
                    any.parts().stream().map(part -> walked(part, leaf)).toList());
        }
        if (requirement instanceof Requirement.AllOf both) {
            return new Requirement.AllOf(
                    both.parts().stream().map(part -> walked(part, leaf)).toList());
        }
        if (requirement instanceof Requirement.WaivedBy waived) {
            return new Requirement.WaivedBy(walked(waived.part(), leaf), waived.grantor());
        }
        return leaf.apply(requirement);
    }

    private static TenureNumber kind(Requirement leaf) {
        if (leaf instanceof Requirement.TimeInGrade) {
            return TIME_IN_GRADE;
        }
        if (leaf instanceof Requirement.TimeInPosition) {
            return TIME_IN_POSITION;
        }
        if (leaf instanceof Requirement.TimeInLevel) {
            return TIME_IN_LEVEL;
        }
        if (leaf instanceof Requirement.Experience) {
            return EXPERIENCE;
        }
        if (leaf instanceof Requirement.RungHeld) {
            return RUNG_HELD;
        }
        return rarer(leaf);
    }

    private static TenureNumber rarer(Requirement leaf) {
        if (leaf instanceof Requirement.TimeBeforeRetirement) {
            return TIME_BEFORE_RETIREMENT;
        }
        if (leaf instanceof Requirement.NoDiscipline) {
            return NO_DISCIPLINE;
        }
        if (leaf instanceof Requirement.AgeBelow) {
            return AGE_BELOW;
        }
        if (leaf instanceof Requirement.Performance) {
            return PERFORMANCE;
        }
        return leaf instanceof Requirement.CompetencyMatch ? COMPETENCY_MATCH : null;
    }

    private int value(Requirement leaf) {
        return switch (this) {
            case TIME_IN_GRADE -> ((Requirement.TimeInGrade) leaf).months();
            case TIME_IN_POSITION -> ((Requirement.TimeInPosition) leaf).months();
            case TIME_IN_LEVEL -> ((Requirement.TimeInLevel) leaf).months();
            case EXPERIENCE -> ((Requirement.Experience) leaf).months();
            case RUNG_HELD -> ((Requirement.RungHeld) leaf).months();
            case TIME_BEFORE_RETIREMENT -> ((Requirement.TimeBeforeRetirement) leaf).months();
            case NO_DISCIPLINE -> ((Requirement.NoDiscipline) leaf).months();
            case AGE_BELOW -> ((Requirement.AgeBelow) leaf).years();
            case PERFORMANCE -> ((Requirement.Performance) leaf).years();
            case COMPETENCY_MATCH -> ((Requirement.CompetencyMatch) leaf).percent();
        };
    }

    private Requirement with(Requirement leaf, int number) {
        return switch (this) {
            case TIME_IN_GRADE -> new Requirement.TimeInGrade(number);
            case TIME_IN_POSITION -> new Requirement.TimeInPosition(number);
            case TIME_IN_LEVEL -> {
                Requirement.TimeInLevel rule = (Requirement.TimeInLevel) leaf;
                yield new Requirement.TimeInLevel(rule.levels(), number, rule.equivalents(), rule.acting());
            }
            case EXPERIENCE -> {
                Requirement.Experience rule = (Requirement.Experience) leaf;
                yield new Requirement.Experience(rule.families(), number, rule.acting());
            }
            case RUNG_HELD -> new Requirement.RungHeld(number, ((Requirement.RungHeld) leaf).acting());
            case TIME_BEFORE_RETIREMENT -> new Requirement.TimeBeforeRetirement(number);
            case NO_DISCIPLINE -> new Requirement.NoDiscipline(((Requirement.NoDiscipline) leaf).severity(), number);
            case AGE_BELOW -> new Requirement.AgeBelow(number);
            case PERFORMANCE -> new Requirement.Performance(number, ((Requirement.Performance) leaf).predicate());
            case COMPETENCY_MATCH ->
                new Requirement.CompetencyMatch(number, ((Requirement.CompetencyMatch) leaf).capped());
        };
    }
}
