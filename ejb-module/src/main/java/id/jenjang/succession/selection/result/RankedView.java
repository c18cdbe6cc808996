package id.jenjang.succession.selection.result;

import id.jenjang.access.ShowsPeople;
import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.rules.SelectionKind;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The ranking of a selection, as the secretary and the officers see it.
 *
 * @param rows empty before it was ranked
 * @param repeats whether computing it again from what is stored gives the same, digest included
 */
public record RankedView(
        Contest contest, SelectionKind kind, String unitName, String jobName, List<RankedRow> rows, boolean repeats)
        implements ShowsPeople {
    public RankedView {
        rows = List.copyOf(rows);
    }

    @Override
    public Collection<UUID> people() {
        return rows.stream().map(RankedRow::employee).toList();
    }
}
