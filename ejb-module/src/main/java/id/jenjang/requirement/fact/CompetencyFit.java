package id.jenjang.requirement.fact;

import id.jenjang.people.Dossier;
import id.jenjang.people.Dossier.CompetencyResult;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * How well assessed competencies match a standard (kecocokan kompetensi): attained over required, capped at what is
 * required, as a percentage. A competency that was not assessed counts nothing.
 */
public final class CompetencyFit {
    private CompetencyFit() {}

    /** The levels of the newest assessments that are valid on the day, by competency; empty when none is. */
    public static Map<String, Integer> valid(Dossier person, LocalDate day) {
        Map<String, Integer> levels = new HashMap<>();
        for (CompetencyResult result : person.competencies()) {
            Facts.valid(person.competencies(), result.competency(), day)
                    .ifPresent(newest -> levels.put(newest.competency(), newest.level()));
        }
        return levels;
    }

    /** The percentage, rounded down; 0 where nothing is assessed or there is no standard. */
    public static int percent(Map<String, Integer> held, Map<String, Integer> standard) {
        int attained = 0;
        int required = 0;
        for (Map.Entry<String, Integer> need : standard.entrySet()) {
            attained += Math.min(need.getValue(), held.getOrDefault(need.getKey(), 0));
            required += need.getValue();
        }
        return required == 0 ? 0 : attained * 100 / required;
    }
}
