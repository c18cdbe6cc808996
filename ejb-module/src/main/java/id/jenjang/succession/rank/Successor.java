package id.jenjang.succession.rank;

import id.jenjang.requirement.Verdict;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A ranked candidate for a position (kandidat suksesor); names and words come from elsewhere, by these ids.
 *
 * @param employee who
 * @param from code of the job held, which the step leads from
 * @param step name of the step's kind
 * @param readiness when
 * @param today the verdict of all that is asked of readiness, today; unknown where only data are missing
 * @param earliest the earliest day on which everything can be met
 * @param score all parts by their weights, 0 to 1,000,000
 * @param parts each part, 0 to 10,000, before its weight
 */
public record Successor(
        UUID employee,
        String from,
        String step,
        Readiness readiness,
        Verdict today,
        LocalDate earliest,
        int score,
        Map<ScorePart, Integer> parts) {
    public Successor {
        parts = Map.copyOf(parts);
    }
}
