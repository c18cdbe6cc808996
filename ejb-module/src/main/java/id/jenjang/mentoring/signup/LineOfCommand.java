package id.jenjang.mentoring.signup;

import id.jenjang.people.HeadsOfUnits;
import id.jenjang.people.PeopleOfUnits;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who stands above whom on one day; all units are read at once, or each as it is asked about (garis komando). */
final class LineOfCommand {
    private final HeadsOfUnits heads;
    private final PeopleOfUnits people;
    private final LocalDate day;
    private final Map<UUID, Set<UUID>> above = new HashMap<>();
    private boolean whole;

    LineOfCommand(HeadsOfUnits heads, PeopleOfUnits people, LocalDate day) {
        this.heads = heads;
        this.people = people;
        this.day = day;
    }

    /** The line of every unit, for who asks about many people. */
    static LineOfCommand ofAll(HeadsOfUnits heads, PeopleOfUnits people, LocalDate day) {
        LineOfCommand line = new LineOfCommand(heads, people, day);
        line.above.putAll(heads.lines(day));
        line.whole = true;
        return line;
    }

    /** The heads of the unit and of all units above it, the nearest first. */
    Set<UUID> heads(UUID unit) {
        Set<UUID> known = above.get(unit);
        if (known == null) {
            known = new LinkedHashSet<>();
            if (whole) {
                return known;
            }
            heads.headOf(unit, day).ifPresent(known::add);
            Optional<UUID> parent = people.parent(unit);
            if (parent.isPresent()) {
                known.addAll(heads(parent.get()));
            }
            above.put(unit, known);
        }
        return known;
    }

    /** Everyone above somebody of that unit, the nearest first; empty for who has no unit. */
    Set<UUID> superiors(UUID employee, UUID unit) {
        if (unit == null) {
            return Set.of();
        }
        Set<UUID> superiors = new LinkedHashSet<>(heads(unit));
        superiors.remove(employee);
        return superiors;
    }

    /** The nearest head above somebody; empty for who stands below nobody. */
    Optional<UUID> ownHead(UUID employee) {
        UUID unit = people.person(employee, day).map(row -> row.unit()).orElse(null);
        return superiors(employee, unit).stream().findFirst();
    }
}
