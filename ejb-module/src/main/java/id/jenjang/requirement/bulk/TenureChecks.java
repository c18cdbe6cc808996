package id.jenjang.requirement.bulk;

import id.jenjang.people.JobLevel;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.fact.Facts;
import id.jenjang.requirement.fact.Tenure;
import id.jenjang.requirement.fact.Time;
import java.util.Set;
import java.util.function.IntPredicate;

/** Checks about time in positions, levels and fields of work, over columns. */
final class TenureChecks {
    private TenureChecks() {}

    static Check timeInPosition(Requirement.TimeInPosition rule, BulkCase asked) {
        return inPosition(rule.months(), asked);
    }

    private static Check inPosition(int months, BulkCase asked) {
        int[] since = asked.people().positionSince;
        byte[] any = asked.people().anyAppointment;
        int latest = asked.latestStart(months);
        return person -> {
            if (any[person] == 0) {
                return Check.UNKNOWN;
            }
            return Check.of(since[person] != AgencyColumns.NONE && since[person] <= latest);
        };
    }

    static Check timeInLevel(Requirement.TimeInLevel rule, BulkCase asked) {
        return gathered(rule.months(), rule.acting(), asked, ofLevels(rule, asked));
    }

    /** The appointments of the levels. */
    static IntPredicate ofLevels(Requirement.TimeInLevel rule, BulkCase asked) {
        Set<JobLevel> levels = rule.equivalents() ? asked.reference().withEquivalents(rule.levels()) : rule.levels();
        long mask = 0;
        for (JobLevel level : levels) {
            mask |= 1L << level.ordinal();
        }
        long counted = mask;
        int[] level = asked.people().appointments.column(AgencyColumns.LEVEL);
        return row -> (counted >> level[row] & 1) != 0;
    }

    static Check rungHeld(Requirement.RungHeld rule, BulkCase asked) {
        if (asked.target().from() == null) {
            return inPosition(rule.months(), asked);
        }
        return gathered(rule.months(), rule.acting(), asked, ofRung(asked));
    }

    /** The appointments to the rung below. */
    static IntPredicate ofRung(BulkCase asked) {
        int[] job = asked.people().appointments.column(AgencyColumns.JOB);
        int wanted = asked.people().jobs.find(asked.target().from().code());
        return row -> job[row] == wanted;
    }

    static Check experience(Requirement.Experience rule, BulkCase asked) {
        Set<String> fields = Facts.fields(rule, asked.target(), asked.reference());
        if (fields.isEmpty()) {
            return person -> Check.UNKNOWN;
        }
        int[] family = asked.people().appointments.column(AgencyColumns.FAMILY);
        IntPredicate counted = ofFields(fields, asked.people());
        Check sure = gathered(rule.months(), rule.acting(), asked, counted);
        Check perhaps = gathered(rule.months(), rule.acting(), asked, row -> family[row] < 0 || counted.test(row));
        return person -> {
            byte verdict = sure.at(person);
            return verdict == Check.NOT_MET && perhaps.at(person) == Check.MET ? Check.UNKNOWN : verdict;
        };
    }

    /** The appointments in the fields of work. */
    static IntPredicate ofFields(Set<String> fields, AgencyColumns people) {
        boolean[] counted = new boolean[people.families.size()];
        for (String field : fields) {
            int number = people.families.find(field);
            if (number >= 0) {
                counted[number] = true;
            }
        }
        int[] family = people.appointments.column(AgencyColumns.FAMILY);
        return row -> family[row] >= 0 && counted[family[row]];
    }

    /** Days that count, added up as {@link Tenure} does; rows are in order of their first day. */
    private static Check gathered(int months, boolean acting, BulkCase asked, IntPredicate counts) {
        Table held = asked.people().appointments;
        int[] start = held.start();
        int[] from = held.column(AgencyColumns.FROM);
        int[] end = held.column(AgencyColumns.END);
        int[] how = held.column(AgencyColumns.HOW);
        byte[] any = asked.people().anyAppointment;
        int most = acting ? 1 : 0;
        long needed = Time.daysNeeded(asked.asOf(), months);
        return person -> {
            if (any[person] == 0) {
                return Check.UNKNOWN;
            }
            int covered = Integer.MIN_VALUE;
            long days = 0;
            for (int row = start[person]; row < start[person + 1]; row++) {
                if (how[row] <= most && counts.test(row)) {
                    days += Math.max(0, end[row] - Math.max(covered, from[row]));
                    covered = Math.max(covered, end[row]);
                }
            }
            return Check.of(days >= needed);
        };
    }
}
