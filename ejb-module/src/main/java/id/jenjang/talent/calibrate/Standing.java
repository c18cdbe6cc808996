package id.jenjang.talent.calibrate;

import id.jenjang.access.ShowsPeople;
import id.jenjang.talent.scheme.TalentBox;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where somebody stands in a session.
 *
 * @param fromWorst and {@code fromBest} where they stood before it; the same where that box was certain
 * @param to the box that the committee moved them to; empty where they stay
 * @param discussed whether the committee has spoken of them
 * @param move the last move; empty where there was none
 * @param contested whether a vote about them is open
 * @param version 0 while nothing was done about them
 */
public record Standing(
        UUID employee,
        String name,
        String jobName,
        String unitName,
        TalentBox fromWorst,
        TalentBox fromBest,
        Optional<TalentBox> to,
        boolean discussed,
        Optional<LastMove> move,
        boolean contested,
        long version)
        implements ShowsPeople {
    /** Who moved somebody last, why and when. */
    public record LastMove(UUID by, String name, String reason, Instant at) {}

    /** The box where they stand now; empty where it is not certain. */
    public Optional<TalentBox> box() {
        return to.or(() -> fromWorst.equals(fromBest) ? Optional.of(fromWorst) : Optional.empty());
    }

    /** The box now as addresses name it; {@code UNCERTAIN} where it is not certain. */
    public String boxKey() {
        return box().map(TalentBox::key).orElse("UNCERTAIN");
    }

    /** Whether the committee moved them. */
    public boolean moved() {
        return to.isPresent();
    }

    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}
