package id.jenjang.talent.objection;

import id.jenjang.access.ShowsPeople;
import id.jenjang.talent.scheme.TalentBox;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An objection of somebody to their box, with its clock (keberatan atas kotak).
 *
 * @param name of who objects
 * @param worst and {@code best} the box as it was announced
 * @param answerDue legal day by the agency's zone
 * @param daysLeft until the answer is due, in the days of the terms; negative once it has passed
 * @param ruling how it was answered; empty until then
 * @param reason of the answer; empty until then
 * @param corrected the box that it becomes; empty where it stays, or is not computed yet
 * @param confirmed whether a second one confirmed the correction
 */
public record BoxObjection(
        UUID uuid,
        UUID cycle,
        String cycleName,
        String schemeKey,
        int schemeVersion,
        UUID employee,
        String name,
        TalentBox worst,
        TalentBox best,
        String words,
        Instant madeAt,
        LocalDate answerDue,
        int daysLeft,
        Optional<Ruling> ruling,
        String reason,
        Optional<TalentBox> corrected,
        boolean confirmed,
        long version)
        implements ShowsPeople {
    /** Whether it waits for its answer. */
    public boolean open() {
        return ruling.isEmpty();
    }

    /** Whether it was upheld and waits for the second one. */
    public boolean unconfirmed() {
        return ruling.filter(Ruling.REJECTED::equals).isEmpty() && ruling.isPresent() && !confirmed;
    }

    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}
