package id.jenjang.requirement.bulk;

import id.jenjang.requirement.CreditAim;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.fact.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The earliest day on which a requirement can be met if what closes its gap happens, over columns; the days are those
 * that one by one come out. What is met, and what only wants data, can be met today.
 */
final class Datings {
    private Datings() {}

    /** The day for any person of the columns. */
    static Dating of(Requirement requirement, BulkCase asked) {
        if (requirement instanceof Requirement.AnyOf any) {
            return first(all(any.parts(), asked));
        }
        if (requirement instanceof Requirement.AllOf both) {
            return last(all(both.parts(), asked));
        }
        if (requirement instanceof Requirement.WaivedBy waived) {
            return waivedBy(waived, asked);
        }
        if (requirement instanceof Requirement.CreditPoints credit) {
            AgencyColumns people = asked.people();
            int[] reached = credit.aim() == CreditAim.RANK ? people.creditRankReached : people.creditLevelReached;
            return person -> reached[person];
        }
        int today = today(asked);
        if (atOnce(requirement)) {
            return person -> today;
        }
        Check check = Checks.of(requirement, asked);
        Dating closes = closing(requirement, asked);
        return person -> check.at(person) == Check.NOT_MET ? closes.at(person) : today;
    }

    /** What can be met today whoever asks, met or not: its day need not be looked for. */
    static boolean atOnce(Requirement requirement) {
        return requirement instanceof Requirement.CompetencyAt
                || requirement instanceof Requirement.CompetencyMatch
                || requirement instanceof Requirement.SelectionPassed
                || requirement instanceof Requirement.Attested;
    }

    private static Dating[] all(List<Requirement> parts, BulkCase asked) {
        return parts.stream().map(part -> of(part, asked)).toArray(Dating[]::new);
    }

    private static int today(BulkCase asked) {
        return (int) asked.asOf().toEpochDay();
    }

    /** The soonest of several days. */
    static Dating first(Dating[] parts) {
        return person -> {
            int day = Dating.NEVER;
            for (Dating part : parts) {
                day = Math.min(day, part.at(person));
            }
            return day;
        };
    }

    /** The latest of several days. */
    static Dating last(Dating[] parts) {
        return person -> {
            int day = Integer.MIN_VALUE;
            for (int i = 0; i < parts.length && day != Dating.NEVER; i++) {
                day = Math.max(day, parts[i].at(person));
            }
            return day;
        };
    }

    private static Dating waivedBy(Requirement.WaivedBy rule, BulkCase asked) {
        Dating part = of(rule.part(), asked);
        Check waived = PlainChecks.waiver(asked);
        int today = today(asked);
        return person -> waived.at(person) == Check.MET ? today : part.at(person);
    }

    /** The day for whoever does not meet it. */
    private static Dating closing(Requirement requirement, BulkCase asked) {
        if (requirement instanceof Requirement.TimeInGrade rule) {
            return since(asked.people().gradeSince, rule.months());
        }
        if (requirement instanceof Requirement.TimeInPosition rule) {
            return since(asked.people().positionSince, rule.months());
        }
        if (requirement instanceof Requirement.RungHeld rule) {
            return asked.target().from() == null
                    ? since(asked.people().positionSince, rule.months())
                    : new GatheredTime(asked, rule.acting(), TenureChecks.ofRung(asked)).full(rule.months());
        }
        if (requirement instanceof Requirement.TimeInLevel rule) {
            return new GatheredTime(asked, rule.acting(), TenureChecks.ofLevels(rule, asked)).full(rule.months());
        }
        if (requirement instanceof Requirement.Experience rule) {
            Set<String> fields = Facts.fields(rule, asked.target(), asked.reference());
            return new GatheredTime(asked, rule.acting(), TenureChecks.ofFields(fields, asked.people()))
                    .full(rule.months());
        }
        return closingByOthers(requirement, asked);
    }

    private static Dating closingByOthers(Requirement requirement, BulkCase asked) {
        int today = today(asked);
        if (requirement instanceof Requirement.Performance rule) {
            return performance(rule, asked);
        }
        if (requirement instanceof Requirement.NoDiscipline rule) {
            return noDiscipline(rule, asked);
        }
        if (requirement instanceof Requirement.StatusActive) {
            int[] end = asked.people().statusEnd;
            return person -> end[person] == AgencyColumns.OPEN ? Dating.NEVER : end[person] + 1;
        }
        if (requirement instanceof Requirement.TrainingPassed rule) {
            int day = rule.open() ? today : Dating.NEVER;
            return person -> day;
        }
        return person -> Dating.NEVER;
    }

    private static Dating since(int[] since, int months) {
        return person -> since[person] == AgencyColumns.NONE ? Dating.NEVER : later(since[person], months);
    }

    /** So many months after an epoch day. */
    static int later(int day, int months) {
        return (int) LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
    }

    private static Dating performance(Requirement.Performance rule, BulkCase asked) {
        long[] ratings = asked.people().ratings;
        int worst = rule.predicate().ordinal() + 1;
        int[] again = new int[rule.years()];
        for (int back = 0; back < again.length; back++) {
            int low = asked.asOf().getYear() - 1 - back;
            again[back] = (int) LocalDate.of(low + rule.years() + 1, 1, 1).toEpochDay();
        }
        return person -> {
            int back = 0;
            while ((ratings[person] >> 4 * back & 15) <= worst) {
                back++;
            }
            return again[back];
        };
    }

    private static Dating noDiscipline(Requirement.NoDiscipline rule, BulkCase asked) {
        Table held = asked.people().disciplines;
        int[] start = held.start();
        int[] severity = held.column(0);
        int[] end = held.column(1);
        int least = rule.severity().ordinal();
        int months = rule.months();
        return person -> {
            int latest = Integer.MIN_VALUE;
            for (int row = start[person]; row < start[person + 1]; row++) {
                latest = severity[row] >= least ? Math.max(latest, end[row]) : latest;
            }
            return latest == AgencyColumns.OPEN ? Dating.NEVER : later(latest, months);
        };
    }
}
