package id.jenjang.requirement.bulk;

import id.jenjang.people.EmployeeKind;
import id.jenjang.requirement.CreditAim;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.fact.Time;
import java.time.LocalDate;
import java.util.Optional;

/** Checks about age, kind, predicates and credit points, and of requirements made of others, over columns. */
final class PlainChecks {
    private PlainChecks() {}

    static Check ageBelow(Requirement.AgeBelow rule, BulkCase asked) {
        int[] birth = asked.people().birth;
        int latest = (int) Time.latestBirth(asked.asOf(), rule.years()).toEpochDay();
        return person -> Check.of(birth[person] > latest);
    }

    static Check timeBeforeRetirement(Requirement.TimeBeforeRetirement rule, BulkCase asked) {
        LocalDate end = asked.asOf().plusMonths(rule.months());
        Optional<LocalDate> first =
                asked.reference().youngEnough(end, asked.target().job());
        if (first.isEmpty()) {
            return person -> Check.UNKNOWN;
        }
        int least = (int) first.get().toEpochDay();
        int[] birth = asked.people().birth;
        return person -> Check.of(birth[person] >= least);
    }

    static Check kindInScope(Requirement.KindInScope rule, BulkCase asked) {
        byte[] kind = asked.people().kind;
        int mask = 0;
        for (EmployeeKind one : rule.kinds()) {
            mask |= 1 << one.ordinal();
        }
        int scope = mask;
        return person -> Check.of((scope >> kind[person] & 1) != 0);
    }

    static Check vacancyOpen(BulkCase asked) {
        byte verdict = asked.target().vacant().map(Check::of).orElse(Check.UNKNOWN);
        return person -> verdict;
    }

    static Check performance(Requirement.Performance rule, BulkCase asked) {
        long[] ratings = asked.people().ratings;
        int worst = rule.predicate().ordinal() + 1;
        int years = rule.years();
        return person -> {
            byte verdict = Check.MET;
            long packed = ratings[person];
            for (int back = 0; back < years; back++) {
                int predicate = (int) (packed >> 4 * back & 15);
                if (predicate > worst) {
                    return Check.NOT_MET;
                }
                verdict = predicate == 0 ? Check.UNKNOWN : verdict;
            }
            return verdict;
        };
    }

    static Check creditPoints(Requirement.CreditPoints rule, BulkCase asked) {
        byte[] verdict = rule.aim() == CreditAim.RANK ? asked.people().creditRank : asked.people().creditLevel;
        return person -> verdict[person];
    }

    static Check anyOf(Requirement.AnyOf rule, BulkCase asked) {
        Check[] parts =
                rule.parts().stream().map(part -> Checks.of(part, asked)).toArray(Check[]::new);
        return person -> {
            byte verdict = Check.NOT_MET;
            for (int i = 0; i < parts.length && verdict != Check.MET; i++) {
                verdict = (byte) Math.min(verdict, parts[i].at(person));
            }
            return verdict;
        };
    }

    static Check allOf(Requirement.AllOf rule, BulkCase asked) {
        Check[] parts =
                rule.parts().stream().map(part -> Checks.of(part, asked)).toArray(Check[]::new);
        return person -> {
            byte verdict = Check.MET;
            for (int i = 0; i < parts.length && verdict != Check.NOT_MET; i++) {
                verdict = (byte) Math.max(verdict, parts[i].at(person));
            }
            return verdict;
        };
    }

    static Check waivedBy(Requirement.WaivedBy rule, BulkCase asked) {
        Check part = Checks.of(rule.part(), asked);
        Check waiver = waiver(asked);
        return person -> waiver.at(person) == Check.MET ? Check.MET : part.at(person);
    }

    /** Met by whoever has an exception from the rule that asks. */
    static Check waiver(BulkCase asked) {
        Table held = asked.people().waivers;
        int[] start = held.start();
        int[] waived = held.column(0);
        int wanted = asked.people().waivedRules.find(asked.rule());
        return person -> {
            for (int row = start[person]; row < start[person + 1]; row++) {
                if (waived[row] == wanted) {
                    return Check.MET;
                }
            }
            return Check.NOT_MET;
        };
    }
}
