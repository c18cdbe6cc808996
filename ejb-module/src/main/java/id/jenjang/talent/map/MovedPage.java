package id.jenjang.talent.map;

import id.jenjang.access.ShowsPeople;
import id.jenjang.talent.scheme.TalentBox;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A page of people who moved between two cycles.
 *
 * @param total how many there are on all pages
 */
public record MovedPage(int total, List<Moved> rows) implements ShowsPeople {
    public MovedPage {
        rows = List.copyOf(rows);
    }

    /**
     * Somebody who moved; job and unit are those of the later cycle.
     *
     * @param calibrated whether a committee agreed on the later box
     */
    public record Moved(
            UUID employee,
            String name,
            String jobName,
            String unitName,
            TalentBox from,
            TalentBox to,
            boolean calibrated)
            implements ShowsPeople {
        @Override
        public Collection<UUID> people() {
            return List.of(employee);
        }
    }

    @Override
    public Collection<UUID> people() {
        return rows.stream().map(Moved::employee).toList();
    }
}
