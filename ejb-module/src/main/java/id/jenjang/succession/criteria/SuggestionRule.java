package id.jenjang.succession.criteria;

import id.jenjang.people.JobLevel;
import id.jenjang.requirement.Citation;
import id.jenjang.talent.scheme.Said;
import java.time.LocalDate;
import java.util.Set;

/**
 * A rule that speaks for a position being critical.
 *
 * @param levels that it names; empty for other kinds than LEVEL
 * @param years within which an incumbent retires, the last day included; 0 for other kinds than RETIREMENT
 * @param points that it gives
 */
public record SuggestionRule(
        String key, RuleKind kind, Said title, Set<JobLevel> levels, int years, int points, Citation basis) {
    public SuggestionRule {
        levels = Set.copyOf(levels);
    }

    /** Whether it speaks for that position on that day. */
    public boolean speaksFor(Occupancy position, LocalDate day) {
        return switch (kind) {
            case LEVEL -> levels.contains(position.level());
            case SINGLE_INCUMBENT -> position.holders().size() == 1 && position.holdersOfJob() <= 1;
            case RETIREMENT ->
                position.retirement()
                        .filter(retires -> !retires.isAfter(day.plusYears(years)))
                        .isPresent();
            case VACANCY -> position.vacant();
        };
    }
}
