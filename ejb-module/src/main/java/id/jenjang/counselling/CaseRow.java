package id.jenjang.counselling;

import id.jenjang.access.ShowsPeople;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case of the caller in a list.
 *
 * @param counselling whether the caller is the counsellor
 * @param otherName of the other one
 * @param meetingAt when the two meet; empty when not arranged
 * @param unread whether the other has done something since the caller looked
 */
public record CaseRow(
        UUID uuid,
        boolean counselling,
        UUID other,
        String otherName,
        CounsellingKind kind,
        CaseState state,
        Instant askedAt,
        Optional<Instant> meetingAt,
        boolean unread)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(other);
    }
}
