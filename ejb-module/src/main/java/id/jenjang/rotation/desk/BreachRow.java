package id.jenjang.rotation.desk;

import id.jenjang.access.ShowsPeople;
import id.jenjang.people.PlaceRow;
import id.jenjang.rotation.check.Breach;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.round.Picture;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A rule that a plan breaks, with the names of whom it is about.
 *
 * @param unitName empty when about no unit
 */
public record BreachRow(Breach breach, List<String> names, String unitName) implements ShowsPeople {
    public BreachRow {
        names = List.copyOf(names);
    }

    static BreachRow of(Breach breach, Picture picture) {
        List<String> names = breach.people().stream()
                .map(person -> picture.person(person).map(Mover::name).orElse("?"))
                .toList();
        String unit = picture.places().stream()
                .filter(place -> place.uuid().equals(breach.unit()))
                .map(PlaceRow::name)
                .findFirst()
                .orElse("");
        return new BreachRow(breach, names, unit);
    }

    @Override
    public Collection<UUID> people() {
        return breach.people();
    }
}
