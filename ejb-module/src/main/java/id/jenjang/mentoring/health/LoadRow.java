package id.jenjang.mentoring.health;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * How many mentees a mentor has now.
 *
 * @param uneven whether that is far more than another mentor of the programme has
 */
public record LoadRow(UUID mentor, String name, int mentees, boolean uneven) implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(mentor);
    }
}
