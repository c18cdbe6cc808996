package id.jenjang.succession.selection.jury;

import id.jenjang.access.ShowsPeople;
import id.jenjang.succession.selection.rules.Stage;
import id.jenjang.succession.selection.rules.StageWay;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far the scoring of an applicant is.
 *
 * @param open the stage that waits for scores; empty when none does
 * @param submitted how many members have submitted it
 * @param jury how many may score the applicant
 * @param whole whether all stages are scored; otherwise, without an open stage, a pass mark was missed
 */
public record ProgressRow(
        UUID applicant, UUID employee, String name, Optional<Stage> open, int submitted, int jury, boolean whole)
        implements ShowsPeople {
    /** Whether the result of a test is to be recorded now. */
    public boolean test() {
        return open.filter(stage -> stage.way() == StageWay.TEST).isPresent();
    }

    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}
