package id.jenjang.rotation.desk;

import id.jenjang.access.ShowsPeople;
import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.round.Picture;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What was settled by hand, with the person's name.
 *
 * @param name empty when about no person
 */
public record HandRow(HandRule hand, String name) implements ShowsPeople {
    static HandRow of(HandRule hand, Picture picture) {
        return new HandRow(
                hand, picture.person(hand.employee()).map(Mover::name).orElse(""));
    }

    @Override
    public Collection<UUID> people() {
        return hand.employee() == null ? List.of() : List.of(hand.employee());
    }
}
