package id.jenjang.mentoring.run;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What a mentor has to do in a run.
 *
 * @param mentees of pairs that stand and of new ones
 * @param places that they offer by the policy
 * @param wanted for how many who are not matched one more place would be enough
 */
public record MentorLoadRow(UUID mentor, String name, String unit, int mentees, int places, int wanted)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(mentor);
    }
}
