package id.jenjang.succession.critical;

import id.jenjang.people.Names;
import id.jenjang.store.Rows;
import id.jenjang.succession.criteria.FreeDay;
import id.jenjang.talent.scheme.Band;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** What is stored of critical positions, as screens show it: asked for by unit with all below it. */
@Dependent
class CriticalViews {
    private static final String SUGGESTED = """
            select o.uuid from critical_outlook o join unit u on u.uuid = o.unit_uuid
            where o.suggested and not exists (select 1 from critical_position p where p.uuid = o.uuid)
            order by o.rule_points desc, u.tree_from, o.job_name, o.uuid limit ?
            """;
    private static final String IN_UNIT = """
             from critical_outlook o
             left join critical_position p on p.uuid = o.uuid
             join unit u on u.uuid = o.unit_uuid
             join unit r on u.tree_from between r.tree_from and r.tree_to
             where r.uuid = ?
            """;
    private static final String CRITICAL = " and p.critical";
    private static final String UNASSESSED = " and o.suggested and p.uuid is null";
    private static final String CELLS = "select o.risk, p.impact, count(*)" + IN_UNIT + CRITICAL
            + " group by o.risk, p.impact order by o.risk, p.impact";
    private static final String COLUMNS = "select o.uuid, o.job_name, u.uuid as unit, u.name as unit_name, o.holders,"
            + " o.free_on, o.free_why, o.risk, o.risk_points, p.impact, p.percent, o.rule_points, o.rules";
    private static final String RISK_FIRST =
            " order by case p.impact when 'HIGH' then 0 when 'MIDDLE' then 1 else 2 end"
                    + " + case o.risk when 'HIGH' then 0 when 'MIDDLE' then 1 else 2 end, o.risk_points desc, p.percent desc,"
                    + " o.free_on, u.tree_from, o.job_name, o.uuid";
    private static final String STRONGEST_FIRST = " order by o.rule_points desc, u.tree_from, o.job_name, o.uuid";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    CriticalViews() {}

    CriticalViews(DataSource database) {
        this.database = database;
    }

    /** The first of those that the rules suggest and nobody has assessed, the strongest suggestion first. */
    List<UUID> firstSuggested(int most) {
        return Rows.list(database, SUGGESTED, row -> row.getObject(1, UUID.class), most);
    }

    /** How many critical positions of the unit stand where. */
    List<HeatMap.Cell> cells(UUID unit) {
        return Rows.list(
                database,
                CELLS,
                row -> new HeatMap.Cell(Band.valueOf(row.getString(1)), Band.valueOf(row.getString(2)), row.getInt(3)),
                unit);
    }

    /** How many of the unit are suggested that nobody has assessed. */
    int suggested(UUID unit) {
        return (int) Rows.number(database, "select count(*)" + IN_UNIT + UNASSESSED, unit);
    }

    /** The day that the outlook stands for. */
    Optional<LocalDate> asOf() {
        return Rows.first(
                database, "select as_of from critical_outlook_state", row -> row.getObject(1, LocalDate.class));
    }

    /** A page of those asked for: the most urgent first, of those suggested the strongest suggestion. */
    CriticalPage page(UUID unit, CriticalAsked asked) {
        List<Object> arguments = new ArrayList<>(List.of(unit));
        String which = which(asked, arguments);
        int total = (int) Rows.number(database, "select count(*)" + IN_UNIT + which, arguments.toArray());
        arguments.add(asked.size());
        arguments.add(asked.first());
        String order = asked.suggested() ? STRONGEST_FIRST : RISK_FIRST;
        List<Stored> rows = Rows.list(
                database,
                COLUMNS + IN_UNIT + which + order + " limit ? offset ?",
                CriticalViews::stored,
                arguments.toArray());
        Map<UUID, String> names = new Names(database)
                .people(rows.stream()
                        .flatMap(one -> one.holders().stream())
                        .distinct()
                        .toList());
        return new CriticalPage(total, rows.stream().map(one -> one.row(names)).toList());
    }

    private static String which(CriticalAsked asked, List<Object> arguments) {
        StringBuilder which = new StringBuilder(asked.suggested() ? UNASSESSED : CRITICAL);
        asked.risk().ifPresent(band -> {
            which.append(" and o.risk = ?");
            arguments.add(band.name());
        });
        asked.impact().filter(band -> !asked.suggested()).ifPresent(band -> {
            which.append(" and p.impact = ?");
            arguments.add(band.name());
        });
        if (!asked.words().isEmpty()) {
            which.append(" and (lower(o.job_name) like ? escape '!' or lower(u.name) like ? escape '!')");
            String wanted = asked.words().toLowerCase(Locale.ROOT);
            String pattern = "%" + wanted.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
            arguments.add(pattern);
            arguments.add(pattern);
        }
        return which.toString();
    }

    /** A row without the names of its holders. */
    private record Stored(CriticalRow bare, List<UUID> holders) {
        CriticalRow row(Map<UUID, String> names) {
            return new CriticalRow(
                    bare.position(),
                    bare.jobName(),
                    bare.unit(),
                    bare.unitName(),
                    holders.stream()
                            .map(one -> new CriticalRow.Holder(one, names.getOrDefault(one, "")))
                            .toList(),
                    bare.free(),
                    bare.risk(),
                    bare.riskPoints(),
                    bare.impact(),
                    bare.percent(),
                    bare.rulePoints(),
                    bare.rules());
        }
    }

    private static Stored stored(ResultSet row) throws SQLException {
        LocalDate free = row.getObject("free_on", LocalDate.class);
        String impact = row.getString("impact");
        CriticalRow bare = new CriticalRow(
                row.getObject("uuid", UUID.class),
                row.getString("job_name"),
                row.getObject("unit", UUID.class),
                row.getString("unit_name"),
                List.of(),
                free == null
                        ? Optional.empty()
                        : Optional.of(new FreeDay(free, FreeDay.Why.valueOf(row.getString("free_why")))),
                Band.valueOf(row.getString("risk")),
                row.getInt("risk_points"),
                impact == null ? null : Band.valueOf(impact),
                impact == null ? null : row.getInt("percent"),
                row.getInt("rule_points"),
                Keys.list(row.getString("rules")));
        return new Stored(
                bare,
                Keys.list(row.getString("holders")).stream()
                        .map(UUID::fromString)
                        .toList());
    }
}
