package id.jenjang.mentoring.signup;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody's own sign-up as mentor; whom they avoid is not in it.
 *
 * @param signUp empty before the first
 * @param competencies as assessed, which the matching reads anew
 * @param wished those wished for, in order
 */
public record MentorView(
        JoinRow join, Optional<MentorSignUp> signUp, List<LevelRow> competencies, List<FoundRow> wished)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return wished.stream().map(FoundRow::employee).toList();
    }
}
