package id.jenjang.mentoring.run;

import id.jenjang.access.ShowsPeople;
import id.jenjang.mentoring.match.SmallestChange;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A mentee whom a run leaves without a mentor, and what would be enough.
 *
 * @param place in the order of the waiting list, from 1
 * @param since when they asked
 * @param unit empty when not known
 * @param mentorName of the mentor who would need one more place; empty for other changes
 */
public record WaitRow(
        int place, UUID mentee, String name, String unit, Instant since, SmallestChange change, String mentorName)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return change.mentor() == null ? List.of(mentee) : List.of(mentee, change.mentor());
    }
}
