package id.jenjang.succession.desk;

import id.jenjang.people.PersonRow;
import id.jenjang.store.Rows;
import id.jenjang.succession.critical.CriticalPositions;
import id.jenjang.succession.critical.CriticalRisk;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The stored lists by position, without their candidates. */
@Dependent
class PositionLines {
    private static final String LINES = """
            select l.position_uuid, l.unit_uuid, u.name as unit_name, u.depth, l.job_uuid, l.job_name, l.falls_free,
              l.incumbents, l.candidates, l.ready_now, l.filled_at_once, l.only_uuid
            from successor_list l join unit u on u.uuid = l.unit_uuid
            """;
    private static final String BELOW =
            " join unit r on u.tree_from between r.tree_from and r.tree_to where r.uuid = ?";
    private static final String IN_ORDER = " order by u.tree_from, l.job_name, l.position_uuid";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private CriticalPositions critical;

    PositionLines() {}

    PositionLines(DataSource database, CriticalPositions critical) {
        this.database = database;
        this.critical = critical;
    }

    private record Stored(PositionLine line, String incumbents) {}

    /** All of a unit and below it, in the order of the tree. */
    List<PositionLine> in(UUID unit) {
        return named(Rows.list(database, LINES + BELOW + IN_ORDER, PositionLines::line, unit));
    }

    /** One; empty where it is not ranked. */
    Optional<PositionLine> of(UUID position) {
        return named(Rows.list(database, LINES + " where l.position_uuid = ?", PositionLines::line, position)).stream()
                .findFirst();
    }

    /** The names of people, with titles. */
    Map<UUID, String> names(Stream<UUID> people) {
        Map<UUID, String> names = new HashMap<>();
        Rows.list(
                database,
                "select uuid, title_before, name, title_after from employee where uuid = any(?)",
                row -> names.put(
                        row.getObject(1, UUID.class),
                        PersonRow.titled(row.getString(2), row.getString(3), row.getString(4))),
                (Object) people.distinct().toArray(UUID[]::new));
        return names;
    }

    private List<PositionLine> named(List<Stored> stored) {
        Map<UUID, CriticalRisk> risks = critical.risks();
        Map<UUID, String> names = names(stored.stream().flatMap(one -> ids(one.incumbents)));
        return stored.stream()
                .map(one -> whole(one, names, risks.get(one.line.position())))
                .toList();
    }

    private static PositionLine whole(Stored one, Map<UUID, String> names, CriticalRisk risk) {
        PositionLine line = one.line;
        return new PositionLine(
                line.position(),
                line.unit(),
                line.unitName(),
                line.depth(),
                line.job(),
                line.jobName(),
                ids(one.incumbents)
                        .map(id -> new Named(id, names.getOrDefault(id, "")))
                        .toList(),
                line.fallsFree(),
                line.candidates(),
                line.readyNow(),
                line.filledAtOnce(),
                line.only(),
                Optional.ofNullable(risk).map(CriticalRisk::risk),
                Optional.ofNullable(risk).map(CriticalRisk::impact));
    }

    private static Stream<UUID> ids(String text) {
        return Arrays.stream(text.split(",")).filter(id -> !id.isEmpty()).map(UUID::fromString);
    }

    private static Stored line(ResultSet row) throws SQLException {
        PositionLine line = new PositionLine(
                row.getObject("position_uuid", UUID.class),
                row.getObject("unit_uuid", UUID.class),
                row.getString("unit_name"),
                row.getInt("depth"),
                row.getObject("job_uuid", UUID.class),
                row.getString("job_name"),
                List.of(),
                Optional.ofNullable(row.getObject("falls_free", LocalDate.class)),
                row.getInt("candidates"),
                row.getInt("ready_now"),
                row.getBoolean("filled_at_once"),
                Optional.ofNullable(row.getObject("only_uuid", UUID.class)),
                Optional.empty(),
                Optional.empty());
        return new Stored(line, row.getString("incumbents"));
    }
}
