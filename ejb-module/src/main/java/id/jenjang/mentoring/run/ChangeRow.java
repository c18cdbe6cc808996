package id.jenjang.mentoring.run;

import id.jenjang.access.ShowsPeople;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A mentee whose mentor differs between two runs.
 *
 * @param first null for none, and
 * @param second likewise
 * @param firstName empty for none, and
 * @param secondName likewise
 */
public record ChangeRow(UUID mentee, String name, UUID first, String firstName, UUID second, String secondName)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        List<UUID> people = new ArrayList<>(List.of(mentee));
        if (first != null) {
            people.add(first);
        }
        if (second != null) {
            people.add(second);
        }
        return people;
    }
}
