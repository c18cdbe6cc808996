package id.jenjang.requirement.bulk;

import id.jenjang.requirement.Requirement;
import java.util.Map;

/** A competency standard made ready for many people. */
public final class CompetencyNeeds {
    private static final int NOBODY = 1;

    final String[] competencies;
    final int[] levels;
    private final int required;

    private CompetencyNeeds(String[] competencies, int[] levels, int required) {
        this.competencies = competencies;
        this.levels = levels;
        this.required = required;
    }

    /** What a standard asks; a standard of nothing is nobody's match. */
    public static CompetencyNeeds of(Map<String, Integer> standard) {
        String[] competencies = standard.keySet().toArray(String[]::new);
        int[] levels = new int[competencies.length];
        int required = 0;
        for (int i = 0; i < levels.length; i++) {
            levels[i] = standard.get(competencies[i]);
            required += levels[i];
        }
        return new CompetencyNeeds(competencies, levels, required);
    }

    /** All levels asked for added up: the most that anybody attains. */
    public int required() {
        return required;
    }

    /** The match, as {@link BulkFit#competency}, of somebody who attains so much. */
    public int fit(int attained) {
        return required == 0 ? 0 : attained * BulkFit.WHOLE / required;
    }

    /** Whether a rule is answered by what somebody attains alone. */
    public static boolean answers(Requirement requirement) {
        return requirement instanceof Requirement.CompetencyMatch match && match.capped();
    }

    /** What has to be attained at least for such a rule to be met; more than anybody does where nothing is asked. */
    public int enough(Requirement.CompetencyMatch match) {
        return competencies.length == 0 ? NOBODY : (match.percent() * required + 99) / 100;
    }
}
