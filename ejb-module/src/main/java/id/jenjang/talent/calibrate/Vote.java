package id.jenjang.talent.calibrate;

import id.jenjang.access.ShowsPeople;
import id.jenjang.talent.scheme.TalentBox;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A vote about a move (pemungutan suara).
 *
 * @param after the box that was objected to
 * @param openedBy the name of who objected
 * @param words why
 * @param kept whether the move stayed; empty while it is open
 * @param ballots in the order they were given
 */
public record Vote(
        long id,
        UUID employee,
        Optional<TalentBox> before,
        TalentBox after,
        String openedBy,
        String words,
        Instant openedAt,
        Optional<Boolean> kept,
        List<Ballot> ballots)
        implements ShowsPeople {
    public Vote {
        ballots = List.copyOf(ballots);
    }

    /** What one member votes. */
    public record Ballot(UUID member, String name, boolean keeps, String words) {}

    /** Whether it is still open. */
    public boolean open() {
        return kept.isEmpty();
    }

    /** How many are for the move. */
    public int keeping() {
        return (int) ballots.stream().filter(Ballot::keeps).count();
    }

    /** What that member voted; empty while they have not. */
    public Optional<Ballot> of(UUID member) {
        return ballots.stream().filter(ballot -> ballot.member().equals(member)).findFirst();
    }

    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}
