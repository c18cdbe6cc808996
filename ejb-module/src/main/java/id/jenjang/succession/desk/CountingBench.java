package id.jenjang.succession.desk;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.store.Rows;
import id.jenjang.succession.list.BenchState;
import id.jenjang.succession.list.RankedLists;
import id.jenjang.succession.list.RankingState;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Counts how well critical positions are covered, from what is stored (menghitung cakupan suksesi). */
@Stateless
public class CountingBench {
    private static final String READY = "select count(distinct l.employee_uuid) from successor_line l"
            + " where l.readiness = 'READY_NOW' and l.position_uuid = any(?)";
    private static final String ESSENTIAL = "select distinct l.employee_uuid from successor_line l"
            + " join essential_successor x on x.employee_uuid = l.employee_uuid"
            + " where l.readiness = 'READY_NOW' and l.position_uuid = any(?) order by l.employee_uuid";

    @Inject
    private BrowsingSuccessors browsing;

    @Inject
    private PositionLines positions;

    @Inject
    private RankedLists lists;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    /** For the container. */
    public CountingBench() {}

    CountingBench(BrowsingSuccessors browsing, PositionLines positions, RankedLists lists, DataSource database) {
        this.browsing = browsing;
        this.positions = positions;
        this.lists = lists;
        this.database = database;
    }

    /** The bench of a unit and all below it. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public BenchView bench(@AboutUnit UUID unit) {
        Optional<BenchState> counted = lists.bench();
        long stored = lists.state().map(RankingState::revision).orElse(0L);
        ChartView chart = browsing.chart(unit, ChartAsked.ALL);
        List<PositionLine> lines = chart.lines();
        UUID[] ids = lines.stream().map(PositionLine::position).toArray(UUID[]::new);
        List<UUID> essential = Rows.list(database, ESSENTIAL, row -> row.getObject(1, UUID.class), (Object) ids);
        Map<UUID, String> names = positions.names(essential.stream());
        return new BenchView(
                chart,
                lines.stream().mapToLong(PositionLine::readyNow).sum(),
                (int) Rows.number(database, READY, (Object) ids),
                only(lines),
                essential.stream()
                        .map(id -> new Named(id, names.getOrDefault(id, "")))
                        .toList(),
                lines.stream()
                        .filter(line -> line.coverage() == Coverage.NOBODY)
                        .toList(),
                lines.stream().filter(line -> line.coverage() == Coverage.LATER).toList(),
                BenchView.years(lines),
                counted.map(BenchState::asOf),
                counted.map(BenchState::revision).orElse(0L) < stored);
    }

    private List<BenchView.OnlyRow> only(List<PositionLine> lines) {
        Map<UUID, List<PositionLine>> byPerson = new LinkedHashMap<>();
        lines.forEach(line -> line.only()
                .ifPresent(who -> byPerson.computeIfAbsent(who, fresh -> new ArrayList<>())
                        .add(line)));
        Map<UUID, String> names = positions.names(byPerson.keySet().stream());
        return byPerson.entrySet().stream()
                .map(each -> new BenchView.OnlyRow(
                        new Named(each.getKey(), names.getOrDefault(each.getKey(), "")), each.getValue()))
                .toList();
    }
}
