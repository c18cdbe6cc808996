package id.jenjang.mentoring.signup;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody's own request for a mentor; whom they avoid is not in it.
 *
 * @param signUp empty before the first
 * @param gaps of the career goal as of now
 * @param wished those wished for, in order
 */
public record MenteeView(JoinRow join, Optional<MenteeSignUp> signUp, Gaps gaps, List<FoundRow> wished)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return wished.stream().map(FoundRow::employee).toList();
    }
}
