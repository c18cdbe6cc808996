package id.jenjang.rotation.round;

import id.jenjang.people.JobLevel;
import java.util.Set;
import java.util.UUID;

/**
 * Whom and what a round is about (cakupan putaran).
 *
 * @param units the units with all below them; never empty in a round that is open
 * @param jobs codes of jobs; empty means any
 * @param levels levels of jobs; empty means any
 */
public record RotationScope(Set<UUID> units, Set<String> jobs, Set<JobLevel> levels) {
    public RotationScope {
        units = Set.copyOf(units);
        jobs = Set.copyOf(jobs);
        levels = Set.copyOf(levels);
    }

    /** Whether positions of a job belong to the round. */
    public boolean covers(String job, JobLevel level) {
        return (jobs.isEmpty() || jobs.contains(job)) && (levels.isEmpty() || levels.contains(level));
    }
}
