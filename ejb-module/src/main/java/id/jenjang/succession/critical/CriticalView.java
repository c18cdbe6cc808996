package id.jenjang.succession.critical;

import id.jenjang.access.ShowsPeople;
import id.jenjang.people.HeldPosition;
import id.jenjang.people.Job;
import id.jenjang.succession.criteria.Criticality;
import id.jenjang.succession.criteria.CriticalityScheme;
import id.jenjang.succession.criteria.FreeDay;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One position with all that is said of it: by people, by rules and by the calendar.
 *
 * @param scheme in force today; risk and suggestion are by it
 * @param free when it falls free; empty where nothing tells
 * @param critical whether it counts as critical
 * @param version of what was decided; 0 before the first assessment
 * @param history of its assessments, the newest first
 */
public record CriticalView(
        HeldPosition position,
        Job job,
        CriticalityScheme scheme,
        Optional<FreeDay> free,
        Criticality.Risk risk,
        Criticality.Suggestion suggestion,
        boolean critical,
        long version,
        List<Past> history)
        implements ShowsPeople {
    public CriticalView {
        history = List.copyOf(history);
    }

    /**
     * An assessment that opens into its parts.
     *
     * @param scheme the version that it was made by
     * @param score as it was then
     */
    public record Past(Assessment said, CriticalityScheme scheme, Criticality.Score score) {}

    @Override
    public Collection<UUID> people() {
        return position.holders().stream().map(HeldPosition.Holder::employee).toList();
    }
}
