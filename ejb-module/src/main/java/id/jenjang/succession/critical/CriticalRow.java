package id.jenjang.succession.critical;

import id.jenjang.access.ShowsPeople;
import id.jenjang.succession.criteria.FreeDay;
import id.jenjang.talent.scheme.Band;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A position that is critical or suggested, as lists show it.
 *
 * @param holders who holds it; empty while it is vacant
 * @param free when it falls free; empty where nothing tells
 * @param impact of its loss, and percent of the questionnaire; null for one that nobody has assessed
 * @param rulePoints of the rules that speak for it
 * @param rules their keys
 */
public record CriticalRow(
        UUID position,
        String jobName,
        UUID unit,
        String unitName,
        List<Holder> holders,
        Optional<FreeDay> free,
        Band risk,
        int riskPoints,
        Band impact,
        Integer percent,
        int rulePoints,
        List<String> rules)
        implements ShowsPeople {
    public CriticalRow {
        holders = List.copyOf(holders);
        rules = List.copyOf(rules);
    }

    /** Who holds a position. */
    public record Holder(UUID employee, String name) {}

    @Override
    public Collection<UUID> people() {
        return holders.stream().map(Holder::employee).toList();
    }
}
