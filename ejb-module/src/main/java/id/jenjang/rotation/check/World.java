package id.jenjang.rotation.check;

import id.jenjang.people.PositionRow;
import id.jenjang.rotation.round.Move;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.round.Picture;
import id.jenjang.rotation.round.RotationTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where everybody is in each period when a plan is lived through; period 0 is the day of the picture. */
final class World {
    private final Picture picture;
    private final Map<UUID, Mover> people = new HashMap<>();
    private final Map<UUID, PositionRow> positions = new HashMap<>();
    private final List<Map<UUID, UUID>> seats = new ArrayList<>();

    World(Picture picture, RotationTerms terms, List<Move> moves) {
        this.picture = picture;
        picture.people().forEach(person -> people.put(person.employee(), person));
        picture.positions().forEach(position -> positions.put(position.uuid(), position));
        Map<UUID, UUID> now = new HashMap<>();
        picture.people().stream()
                .filter(person -> person.position() != null)
                .forEach(person -> now.put(person.employee(), person.position()));
        seats.add(Map.copyOf(now));
        for (int period = 1; period <= terms.periods().size(); period++) {
            LocalDate day = terms.periods().get(period - 1).from();
            int current = period;
            now.keySet().removeIf(person -> gone(people.get(person), day));
            moves.stream()
                    .filter(move -> move.period() == current)
                    .sorted(Comparator.comparing(Move::employee))
                    .forEach(move -> now.put(move.employee(), move.to()));
            seats.add(Map.copyOf(now));
        }
    }

    /** Retired by that day, or at the end of an appointment before it. */
    static boolean gone(Mover person, LocalDate day) {
        boolean retired = person.retiresOn() != null && !day.isBefore(person.retiresOn());
        return retired || person.until() != null && day.isAfter(person.until());
    }

    Picture picture() {
        return picture;
    }

    Mover person(UUID employee) {
        return people.get(employee);
    }

    PositionRow position(UUID position) {
        return positions.get(position);
    }

    /** The position of each person in a period. */
    Map<UUID, UUID> seats(int period) {
        return seats.get(period);
    }

    /** How many hold each position in a period. */
    Map<UUID, Long> counts(int period) {
        return seats.get(period).values().stream().collect(Collectors.groupingBy(p -> p, Collectors.counting()));
    }

    /** The unit in which a person sits by the position held in a period; null when they hold none. */
    UUID unit(UUID employee, int period) {
        PositionRow position = positions.get(seats.get(period).get(employee));
        return position == null ? null : position.unit();
    }
}
