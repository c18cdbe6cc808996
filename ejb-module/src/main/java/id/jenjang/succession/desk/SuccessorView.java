package id.jenjang.succession.desk;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A critical position with its ranked candidates.
 *
 * @param rows in the order of the committee where it gave one, else as computed
 * @param acts of the committee, the oldest first
 * @param cover who may act at once
 * @param version of the committee's order; a change names the one that it saw
 */
public record SuccessorView(
        PositionLine position, List<SuccessorRow> rows, List<OrderAct> acts, List<CoverRow> cover, long version)
        implements ShowsPeople {
    public SuccessorView {
        rows = List.copyOf(rows);
        acts = List.copyOf(acts);
        cover = List.copyOf(cover);
    }

    /** The act of that id. */
    public OrderAct act(UUID uuid) {
        return acts.stream().filter(act -> act.uuid().equals(uuid)).findFirst().orElseThrow();
    }

    @Override
    public Collection<UUID> people() {
        return Stream.of(
                        position.incumbents().stream().map(Named::employee),
                        rows.stream().map(SuccessorRow::employee),
                        cover.stream().map(CoverRow::employee))
                .flatMap(some -> some)
                .distinct()
                .toList();
    }
}
