package id.jenjang.rotation.round;

import id.jenjang.people.DeclaredRow;
import id.jenjang.people.PlaceRow;
import id.jenjang.people.PositionRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * People and positions of a round's units as of a day (potret awal): what every plan starts from.
 *
 * @param people everyone who holds a position in the units, in the round's scope or not, in order of their id
 * @param positions every position in the units, in order of their id
 * @param places every unit of the agency
 * @param declared declarations between any two people of the agency
 */
public record Picture(
        LocalDate asOf,
        List<Mover> people,
        List<PositionRow> positions,
        List<PlaceRow> places,
        List<DeclaredRow> declared) {
    public Picture {
        people = List.copyOf(people);
        positions = List.copyOf(positions);
        places = List.copyOf(places);
        declared = List.copyOf(declared);
    }

    /** The person of an id, if the picture holds them. */
    public Optional<Mover> person(UUID employee) {
        return people.stream().filter(p -> p.employee().equals(employee)).findFirst();
    }

    /** The position of an id, if the picture holds it. */
    public Optional<PositionRow> position(UUID position) {
        return positions.stream().filter(p -> p.uuid().equals(position)).findFirst();
    }

    /** The units by id. */
    public Map<UUID, PlaceRow> placesById() {
        Map<UUID, PlaceRow> byId = new HashMap<>();
        places.forEach(place -> byId.put(place.uuid(), place));
        return byId;
    }
}
