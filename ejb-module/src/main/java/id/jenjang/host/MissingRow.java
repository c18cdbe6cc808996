package id.jenjang.host;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A person of whom something needed is not known (daftar perbaikan).
 *
 * @param number NIP, NI PPPK or staff number, for mending it in the HR platform
 * @param unitName null where the person holds no position
 * @param missing what is not known; never empty
 */
public record MissingRow(UUID person, String number, String name, String unitName, Set<Need> missing)
        implements ShowsPeople {
    public MissingRow {
        missing = Set.copyOf(missing);
    }

    @Override
    public Collection<UUID> people() {
        return List.of(person);
    }
}
