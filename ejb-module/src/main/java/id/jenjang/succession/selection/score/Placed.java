package id.jenjang.succession.selection.score;

import id.jenjang.succession.selection.rules.TieRule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a ranking (baris peringkat).
 *
 * @param place from 1; 0 without a place
 * @param total points times {@link StageValue#TOTAL_UNIT}; 0 without a place
 * @param stages in their order; those after a missed pass mark are left out
 * @param settled by which rule this applicant came after the one above with the same total; empty without such a tie
 */
public record Placed(
        UUID applicant, Outcome outcome, int place, long total, List<StageValue> stages, Optional<TieRule> settled) {
    public Placed {
        stages = List.copyOf(stages);
    }
}
