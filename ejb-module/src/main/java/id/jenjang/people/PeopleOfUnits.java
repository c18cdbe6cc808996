package id.jenjang.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Lists units with the people and seats in them, as of a day; nobody whom the host no longer delivers. */
@Dependent
public class PeopleOfUnits {
    private static final String HELD = """
             a.kind = 'DEFINITIVE' and a.gone_import_id is null
              and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)
            """;
    private static final String IN_UNIT = PersonColumns.COLUMNS + """
            from unit r
            join unit u on u.tree_from between r.tree_from and r.tree_to and u.gone_import_id is null
            join appointment a on a.unit_id = u.id and
            """ + HELD + """
            join employee e on e.id = a.employee_id and e.gone_import_id is null
            join job j on j.id = a.job_id
            where r.uuid = ? and r.gone_import_id is null
            order by e.name, e.uuid
            """;
    private static final String ONE = PersonColumns.COLUMNS + """
            from employee e
            left join appointment a on a.employee_id = e.id and
            """ + HELD + """
            left join unit u on u.id = a.unit_id
            left join job j on j.id = a.job_id
            where e.uuid = ?
            order by a.valid_from desc, a.id desc
            """;
    private static final String UNITS = """
            select u.uuid, p.uuid as parent, u.name, u.depth
            from unit r
            join unit u on u.tree_from between r.tree_from and r.tree_to and u.gone_import_id is null
            left join unit p on p.id = u.parent_id
            where r.uuid = ? and r.gone_import_id is null
            order by u.tree_from
            """;
    // Quotas and holders are read apart and put together here: joined, each seat would have the holders counted anew.
    private static final String QUOTAS = """
            select u.uuid as unit, u.name as unit_name, j.source_key as job, sum(s.quota) as quota,
              max(case when s.derived then 1 else 0 end) as derived
            from seat s
            join unit u on u.id = s.unit_id and u.gone_import_id is null
            join job j on j.id = s.job_id
            """;
    private static final String QUOTAS_ON_DAY = """
             where s.gone_import_id is null and s.valid_from <= ? and (s.valid_to is null or s.valid_to >= ?)
            """;
    private static final String QUOTAS_GROUPED = """
            group by u.uuid, u.name, u.tree_from, j.source_key, j.name
            order by u.tree_from, j.name, j.source_key
            """;
    private static final String HOLDERS = """
            select u.uuid as unit, j.source_key as job, count(*) as holders
            from appointment a
            join employee e on e.id = a.employee_id and e.gone_import_id is null
            join unit u on u.id = a.unit_id
            join job j on j.id = a.job_id
            """;
    private static final String BELOW = """
            join unit r on u.tree_from between r.tree_from and r.tree_to and r.uuid = ? and r.gone_import_id is null
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    PeopleOfUnits() {}

    /** What is stored in that database. */
    public PeopleOfUnits(DataSource database) {
        this.database = database;
    }

    /** Who holds a definitive position in the unit or below it that day, by name; empty for an unknown unit. */
    public List<PersonRow> in(UUID unit, LocalDate day) {
        return Sql.list(database, IN_UNIT, PersonColumns::person, day, day, day, unit);
    }

    /** One person that day, also one who holds no position; empty when not known. */
    public Optional<PersonRow> person(UUID employee, LocalDate day) {
        return Sql.first(database, ONE, PersonColumns::person, day, day, day, employee);
    }

    /** The unit and all below it, parents first; empty for an unknown unit. */
    public List<UnitRow> units(UUID unit) {
        return Sql.list(
                database,
                UNITS,
                row -> new UnitRow(
                        row.getObject("uuid", UUID.class),
                        row.getObject("parent", UUID.class),
                        row.getString("name"),
                        row.getInt("depth")),
                unit);
    }

    /** The unit above; empty for one that stands below none, or is not known. */
    public Optional<UUID> parent(UUID unit) {
        String sql = "select p.uuid from unit u join unit p on p.id = u.parent_id where u.uuid = ?";
        return Sql.first(database, sql, row -> row.getObject("uuid", UUID.class), unit);
    }

    /** The units that stand below none. */
    public List<UUID> roots() {
        String sql = "select uuid from unit where parent_id is null and gone_import_id is null order by tree_from";
        return Sql.list(database, sql, row -> row.getObject("uuid", UUID.class));
    }

    /** The seats of the unit and all below it, by unit and job. */
    public List<SeatRow> seatsIn(UUID unit, LocalDate day) {
        return seats(BELOW, unit, day, day);
    }

    /** The seats of the whole agency, by unit and job. */
    public List<SeatRow> seats(LocalDate day) {
        return seats("", day, day);
    }

    private List<SeatRow> seats(String where, Object... arguments) {
        Map<List<Object>, Integer> holders = new HashMap<>();
        Sql.list(
                database,
                HOLDERS + where + " where " + HELD + " group by u.uuid, j.source_key",
                row -> holders.put(
                        List.of(row.getObject("unit", UUID.class), row.getString("job")), row.getInt("holders")),
                arguments);
        return Sql.list(
                database, QUOTAS + where + QUOTAS_ON_DAY + QUOTAS_GROUPED, row -> seats(row, holders), arguments);
    }

    private static SeatRow seats(ResultSet row, Map<List<Object>, Integer> holders) throws SQLException {
        UUID unit = row.getObject("unit", UUID.class);
        String job = row.getString("job");
        boolean known = row.getInt("derived") == 0;
        return new SeatRow(
                unit,
                row.getString("unit_name"),
                job,
                known ? row.getInt("quota") : 0,
                holders.getOrDefault(List.of(unit, job), 0),
                known);
    }
}
