package id.jenjang.requirement.bulk;

import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.fact.Facts;
import java.util.Map;

/** Checks about assessed competencies, over columns. */
final class CompetencyChecks {
    private CompetencyChecks() {}

    static Check competencyAt(Requirement.CompetencyAt rule, BulkCase asked) {
        Table held = asked.people().competencies;
        int[] start = held.start();
        int[] code = held.column(0);
        int[] level = held.column(1);
        int wanted = asked.people().competencyCodes.find(rule.competency());
        return person -> {
            for (int row = start[person]; row < start[person + 1]; row++) {
                if (code[row] == wanted) {
                    return Check.of(level[row] >= rule.level());
                }
            }
            return Check.UNKNOWN;
        };
    }

    static Check competencyMatch(Requirement.CompetencyMatch rule, BulkCase asked) {
        Map<String, Integer> standard =
                asked.reference().standard(asked.target().job());
        if (standard.isEmpty()) {
            return person -> Check.UNKNOWN;
        }
        int[] needed = new int[asked.people().competencyCodes.size()];
        standard.forEach((competency, level) -> {
            int number = asked.people().competencyCodes.find(competency);
            if (number >= 0) {
                needed[number] = level;
            }
        });
        int required = standard.values().stream().mapToInt(Integer::intValue).sum();
        int most = rule.capped() ? required : Facts.HIGHEST * standard.size();
        return matched(rule, asked, needed, required, most);
    }

    private static Check matched(
            Requirement.CompetencyMatch rule, BulkCase asked, int[] needed, int required, int most) {
        Table held = asked.people().competencies;
        int[] start = held.start();
        int[] code = held.column(0);
        int[] level = held.column(1);
        boolean capped = rule.capped();
        int enough = rule.percent() * required;
        return person -> {
            int low = 0;
            int high = most;
            for (int row = start[person]; row < start[person + 1]; row++) {
                int need = needed[code[row]];
                if (need > 0) {
                    int counted = capped ? Math.min(need, level[row]) : level[row];
                    low += counted;
                    high += counted - (capped ? need : Facts.HIGHEST);
                }
            }
            return low * 100 >= enough ? Check.MET : high * 100 < enough ? Check.NOT_MET : Check.UNKNOWN;
        };
    }
}
