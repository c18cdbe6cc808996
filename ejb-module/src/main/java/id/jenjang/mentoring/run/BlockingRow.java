package id.jenjang.mentoring.run;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Two who would both rather have each other, by fit and rules.
 *
 * @param fit theirs, in percent of full points
 * @param now that of the mentee's pair; 0 without one
 * @param least the lowest at the mentor; 0 when a place is left
 */
public record BlockingRow(UUID mentor, String mentorName, UUID mentee, String menteeName, int fit, int now, int least)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(mentor, mentee);
    }
}
