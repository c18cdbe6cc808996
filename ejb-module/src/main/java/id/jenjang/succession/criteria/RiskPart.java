package id.jenjang.succession.criteria;

import id.jenjang.requirement.Citation;
import id.jenjang.talent.scheme.Said;
import java.time.LocalDate;
import java.util.Set;

/**
 * A part of the risk that a position loses its incumbent.
 *
 * @param months within which the day comes, the last day included; 0 for other kinds than RETIREMENT and TERM
 * @param points that it gives
 */
public record RiskPart(String key, RiskKind kind, Said title, int months, int points, Citation basis) {
    /** Whether it holds of that position on that day, where those marks were set. */
    public boolean holds(Occupancy position, Set<String> marks, LocalDate day) {
        return switch (kind) {
            case VACANCY -> position.vacant();
            case RETIREMENT -> near(position.retirement().orElse(null), day);
            case TERM -> near(position.termEnd().orElse(null), day);
            case MARK -> marks.contains(key);
        };
    }

    private boolean near(LocalDate end, LocalDate day) {
        return end != null && !end.isAfter(day.plusMonths(months));
    }
}
