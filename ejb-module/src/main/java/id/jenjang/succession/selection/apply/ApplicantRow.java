package id.jenjang.succession.selection.apply;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * An applicant, as the secretary sees them.
 *
 * @param jobName the job held; empty when none is
 * @param shutOut how many members of the panel may not score this applicant
 */
public record ApplicantRow(Application application, String name, String jobName, String unitName, int shutOut)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(application.employee());
    }
}
