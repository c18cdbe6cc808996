package id.jenjang.requirement.bulk;

import id.jenjang.people.History;
import id.jenjang.requirement.Requirement;

/** Checks about discipline, legal status, tests and attestations, over columns. */
final class ConductChecks {
    private ConductChecks() {}

    static Check noDiscipline(Requirement.NoDiscipline rule, BulkCase asked) {
        Table held = asked.people().disciplines;
        int[] start = held.start();
        int[] severity = held.column(0);
        int[] end = held.column(1);
        int least = rule.severity().ordinal();
        int latest = asked.latestStart(rule.months());
        int[] delivered = asked.people().delivered;
        int bit = 1 << History.DISCIPLINES.ordinal();
        return person -> {
            for (int row = start[person]; row < start[person + 1]; row++) {
                if (severity[row] >= least && end[row] > latest) {
                    return Check.NOT_MET;
                }
            }
            return (delivered[person] & bit) == 0 ? Check.UNKNOWN : Check.MET;
        };
    }

    static Check selectionPassed(Requirement.SelectionPassed rule, BulkCase asked) {
        Table held = asked.people().selections;
        int[] start = held.start();
        int[] kind = held.column(0);
        int[] job = held.column(1);
        int[] level = held.column(2);
        int[] passed = held.column(3);
        int wanted = asked.people().testKinds.find(rule.kind());
        int targetJob = asked.people().jobs.find(asked.target().job().code());
        int targetLevel = asked.target().job().level().ordinal();
        int[] delivered = asked.people().delivered;
        int bit = 1 << History.SELECTIONS.ordinal();
        return person -> {
            byte verdict = (delivered[person] & bit) == 0 ? Check.UNKNOWN : Check.NOT_MET;
            for (int row = start[person]; row < start[person + 1]; row++) {
                boolean concerns = job[row] >= 0 ? job[row] == targetJob : level[row] < 0 || level[row] == targetLevel;
                if (kind[row] == wanted && concerns) {
                    if (passed[row] == 1) {
                        return Check.MET;
                    }
                    verdict = Check.NOT_MET;
                }
            }
            return verdict;
        };
    }

    static Check attested(Requirement.Attested rule, BulkCase asked) {
        Table held = asked.people().attestations;
        int[] start = held.start();
        int[] kind = held.column(0);
        int[] signed = held.column(1);
        int wanted = asked.people().attestationKinds.find(rule.kind());
        int latest = rule.months() == 0 ? Integer.MIN_VALUE : asked.latestStart(rule.months());
        return person -> {
            for (int row = start[person]; row < start[person + 1]; row++) {
                if (kind[row] == wanted && signed[row] > latest) {
                    return Check.MET;
                }
            }
            return Check.UNKNOWN;
        };
    }

    static Check statusActive(Requirement.StatusActive rule, BulkCase asked) {
        int[] status = asked.people().status;
        boolean[] active = new boolean[asked.people().statusCodes.size()];
        for (String code : rule.codes()) {
            int number = asked.people().statusCodes.find(code);
            if (number >= 0) {
                active[number] = true;
            }
        }
        return person -> status[person] < 0 ? Check.UNKNOWN : Check.of(active[status[person]]);
    }
}
