package id.jenjang.succession.selection.apply;

import id.jenjang.access.ShowsPeople;
import id.jenjang.succession.selection.contest.SelectionAnswer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A selection as one employee stands to it.
 *
 * @param application what they sent; empty before
 * @param checks as of the application, else as of today
 * @param refusal why they may not apply now; empty when they may
 */
public record OwnApplication(
        UUID employee,
        OpenSelection selection,
        Optional<Application> application,
        List<RuleCheck> checks,
        Optional<SelectionAnswer> refusal)
        implements ShowsPeople {
    public OwnApplication {
        checks = List.copyOf(checks);
    }

    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}
