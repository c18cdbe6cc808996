package id.jenjang.talent.calibrate;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A page of people of a session.
 *
 * @param total how many there are on all pages
 */
public record StandingPage(int total, List<Standing> rows) implements ShowsPeople {
    public StandingPage {
        rows = List.copyOf(rows);
    }

    @Override
    public Collection<UUID> people() {
        return rows.stream().map(Standing::employee).toList();
    }
}
