package id.jenjang.talent.calibrate;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * One person in a session, with all that was done about them.
 *
 * @param steps in their order
 * @param votes the newest first
 */
public record PersonInSession(Standing standing, List<Step> steps, List<Vote> votes) implements ShowsPeople {
    public PersonInSession {
        steps = List.copyOf(steps);
        votes = List.copyOf(votes);
    }

    /** The vote that is open; null where none is. */
    public Vote open() {
        return votes.stream().filter(Vote::open).findFirst().orElse(null);
    }

    @Override
    public Collection<UUID> people() {
        return List.of(standing.employee());
    }
}
