package id.jenjang.mentoring.signup;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A mentor in the search (baris mentor): what they agreed to show when signing up.
 *
 * @param job name of the job held; empty when none is
 * @param unit where they work; empty when they hold no position
 * @param topics codes
 * @param competencies as assessed, the highest levels first
 * @param left places left to give
 */
public record MentorRow(
        UUID employee,
        String name,
        String job,
        String unit,
        String statement,
        Set<String> topics,
        List<LevelRow> competencies,
        int capacity,
        int left)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}
