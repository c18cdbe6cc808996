package id.jenjang.requirement.bulk;

import id.jenjang.requirement.fact.CompetencyFit;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** What a score reads of everyone besides verdicts, over columns: competency match and time in a field of work. */
public final class BulkFit {
    /** The whole, in hundredths of a percent. */
    public static final int WHOLE = 10_000;

    private BulkFit() {}

    /**
     * How well the person at an index matches a standard, in hundredths of a percent, rounded down, as
     * {@link CompetencyFit}: attained over required, capped at what is required; 0 where there is no standard.
     */
    public static IntUnaryOperator competency(AgencyColumns people, Map<String, Integer> standard) {
        int[] needed = new int[people.competencyCodes.size()];
        standard.forEach((competency, level) -> {
            int number = people.competencyCodes.find(competency);
            if (number >= 0) {
                needed[number] = level;
            }
        });
        int required = standard.values().stream().mapToInt(Integer::intValue).sum();
        if (required == 0) {
            return person -> 0;
        }
        int[] start = people.competencies.start();
        int[] code = people.competencies.column(0);
        int[] level = people.competencies.column(1);
        return person -> {
            int attained = 0;
            for (int row = start[person]; row < start[person + 1]; row++) {
                attained += Math.min(needed[code[row]], level[row]);
            }
            return attained * WHOLE / required;
        };
    }

    /** The days that the person at an index has held jobs of the families definitively, up to the columns' day. */
    public static IntUnaryOperator daysInFields(AgencyColumns people, Set<String> families) {
        GatheredTime time = new GatheredTime(people, false, TenureChecks.ofFields(families, people));
        return time::days;
    }
}
