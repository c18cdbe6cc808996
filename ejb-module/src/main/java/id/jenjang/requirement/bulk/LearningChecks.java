package id.jenjang.requirement.bulk;

import id.jenjang.people.History;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.fact.Facts;

/** Checks about education and training, over columns. */
final class LearningChecks {
    private LearningChecks() {}

    static Check education(Requirement.Education rule, BulkCase asked) {
        Table held = asked.people().educations;
        int[] start = held.start();
        int[] rung = held.column(0);
        int[] major = held.column(1);
        boolean[] fits = new boolean[asked.people().majors.size()];
        for (String one : rule.majors()) {
            int number = asked.people().majors.find(Facts.folded(one));
            if (number >= 0) {
                fits[number] = true;
            }
        }
        boolean anyMajor = rule.majors().isEmpty();
        int least = rule.level().rung();
        return person -> {
            byte verdict = start[person] == start[person + 1] ? Check.UNKNOWN : Check.NOT_MET;
            for (int row = start[person]; row < start[person + 1]; row++) {
                if (rung[row] >= least) {
                    if (anyMajor || major[row] >= 0 && fits[major[row]]) {
                        return Check.MET;
                    }
                    verdict = major[row] < 0 ? Check.UNKNOWN : verdict;
                }
            }
            return verdict;
        };
    }

    static Check trainingPassed(Requirement.TrainingPassed rule, BulkCase asked) {
        Table held = asked.people().trainings;
        int[] start = held.start();
        int[] code = held.column(0);
        boolean[] wanted = new boolean[asked.people().trainingCodes.size()];
        for (String one : rule.codes()) {
            int number = asked.people().trainingCodes.find(one);
            if (number >= 0) {
                wanted[number] = true;
            }
        }
        int[] delivered = asked.people().delivered;
        int bit = 1 << History.TRAININGS.ordinal();
        return person -> {
            for (int row = start[person]; row < start[person + 1]; row++) {
                if (wanted[code[row]]) {
                    return Check.MET;
                }
            }
            return (delivered[person] & bit) == 0 ? Check.UNKNOWN : Check.NOT_MET;
        };
    }
}
