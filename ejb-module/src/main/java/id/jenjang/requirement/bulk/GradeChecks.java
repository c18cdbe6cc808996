package id.jenjang.requirement.bulk;

import id.jenjang.people.Grade;
import id.jenjang.requirement.Requirement;

/** Checks about grades, over columns. */
final class GradeChecks {
    private static final int LAST_RANK = 17;

    private GradeChecks() {}

    static Check minimumGrade(Requirement.MinimumGrade rule, BulkCase asked) {
        byte[] grade = asked.people().grade;
        int pns = AgencyColumnsBuilder.code(rule.pns());
        int pppk = rule.pppk() == null ? 0 : AgencyColumnsBuilder.code(rule.pppk());
        return person -> {
            int held = grade[person];
            if (held == 0 || held > LAST_RANK && pppk == 0) {
                return Check.UNKNOWN;
            }
            return Check.of(held >= (held > LAST_RANK ? pppk : pns));
        };
    }

    static Check gradeOutside(Requirement.GradeOutside rule, BulkCase asked) {
        byte[] grade = asked.people().grade;
        long mask = 0;
        for (Grade one : rule.grades()) {
            mask |= 1L << AgencyColumnsBuilder.code(one);
        }
        long inside = mask;
        return person -> grade[person] == 0 ? Check.UNKNOWN : Check.of((inside >> grade[person] & 1) == 0);
    }

    static Check timeInGrade(Requirement.TimeInGrade rule, BulkCase asked) {
        int[] since = asked.people().gradeSince;
        int latest = asked.latestStart(rule.months());
        return person -> since[person] == AgencyColumns.NONE ? Check.UNKNOWN : Check.of(since[person] <= latest);
    }

    static Check educationCeiling(BulkCase asked) {
        byte[] grade = asked.people().grade;
        byte[] ceiling = asked.people().ceiling;
        return person -> {
            int held = grade[person];
            if (held > LAST_RANK) {
                return Check.NOT_MET;
            }
            return held == 0 || ceiling[person] == 0 ? Check.UNKNOWN : Check.of(held < ceiling[person]);
        };
    }
}
