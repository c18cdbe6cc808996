package id.jenjang.requirement.bulk;

import id.jenjang.requirement.Requirement;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * The first day on which age takes away what is met, for good: the age limit and the time left before retirement. Other
 * requirements never lapse; one of several lapses with the last of its parts.
 */
final class Lapses {
    private static final Dating NEVER = person -> Dating.NEVER;

    private Lapses() {}

    /** The day for any person of the columns. */
    static Dating of(Requirement requirement, BulkCase asked) {
        int[] birth = asked.people().birth;
        if (requirement instanceof Requirement.AgeBelow rule) {
            return person -> (int)
                    LocalDate.ofEpochDay(birth[person]).plusYears(rule.years()).toEpochDay();
        }
        if (requirement instanceof Requirement.TimeBeforeRetirement rule) {
            return beforeRetirement(rule, asked);
        }
        if (requirement instanceof Requirement.AllOf both) {
            return Datings.first(
                    both.parts().stream().map(part -> of(part, asked)).toArray(Dating[]::new));
        }
        if (requirement instanceof Requirement.AnyOf any) {
            return Datings.last(
                    any.parts().stream().map(part -> of(part, asked)).toArray(Dating[]::new));
        }
        if (requirement instanceof Requirement.WaivedBy waived) {
            Dating part = of(waived.part(), asked);
            Check waiver = PlainChecks.waiver(asked);
            return person -> waiver.at(person) == Check.MET ? Dating.NEVER : part.at(person);
        }
        return NEVER;
    }

    /** Retirement falls on the first of a month, and so does the last day on which so many months are left. */
    private static Dating beforeRetirement(Requirement.TimeBeforeRetirement rule, BulkCase asked) {
        OptionalInt age = asked.reference().retirementAge(asked.target().job());
        if (age.isEmpty()) {
            return NEVER;
        }
        int[] birth = asked.people().birth;
        int months = 12 * age.getAsInt() + 1 - rule.months();
        return person -> (int) LocalDate.ofEpochDay(birth[person])
                        .withDayOfMonth(1)
                        .plusMonths(months)
                        .toEpochDay()
                + 1;
    }
}
