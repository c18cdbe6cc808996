package id.jenjang.succession.rank;

import id.jenjang.people.Job;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A position for which successors are kept (jabatan kritikal).
 *
 * @param id of the position
 * @param job that it is of
 * @param unit that it stands in; null where not known
 * @param incumbents who hold it; empty while it is vacant
 * @param fallsFree the day on which it is expected to fall free; null where not known, then today is taken
 */
public record CriticalPosition(UUID id, Job job, UUID unit, Set<UUID> incumbents, LocalDate fallsFree) {
    public CriticalPosition {
        incumbents = Set.copyOf(incumbents);
    }
}
