package id.jenjang.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The positions of units with their holders, as of a day: what a plan of moves starts from. Who may read them is
 * checked by the use cases that ask.
 */
@Dependent
public class PositionsOfUnits {
    private static final String BELOW = """
             join unit u on u.id = %s.unit_id and u.gone_import_id is null
             where exists (select 1 from unit r where r.uuid = any(?) and r.gone_import_id is null
               and u.tree_from between r.tree_from and r.tree_to)
            """;
    private static final String POSITIONS = """
            select s.uuid, u.uuid as unit, j.source_key as job, s.quota, s.heads_unit, s.term_months, s.valid_to
            from seat s join job j on j.id = s.job_id
            """ + BELOW.formatted("s") + """
              and s.gone_import_id is null and not s.derived
              and s.valid_from <= ? and (s.valid_to is null or s.valid_to >= ?)
            order by u.tree_from, s.source_key
            """;
    private static final String HOLDERS = """
            select e.uuid, e.name, e.title_before, e.title_after, e.kind, e.sex, e.birth_date, e.retires_on,
              s.uuid as position, j.source_key as job, u.uuid as unit, a.valid_from, a.delivered_to
            from appointment a
            join employee e on e.id = a.employee_id and e.gone_import_id is null
            join job j on j.id = a.job_id
            left join seat s on s.id = a.seat_id and s.gone_import_id is null
            """ + BELOW.formatted("a") + """
              and a.kind = 'DEFINITIVE' and a.gone_import_id is null
              and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)
            order by u.tree_from, e.source_key, a.valid_from, a.id
            """;
    private static final String PLACES = """
            select u.uuid, p.uuid as parent, u.name, u.location, u.time_zone, u.latitude, u.longitude
            from unit u left join unit p on p.id = u.parent_id
            where u.gone_import_id is null order by u.tree_from
            """;
    private static final String DECLARED = """
            select one.uuid as one, other.uuid as other, d.kind, d.declared
            from declaration d
            join employee one on one.id = d.employee_id and one.gone_import_id is null
            join employee other on other.id = d.other_id and other.gone_import_id is null
            where d.gone_import_id is null
            """;
    private static final String WITHIN = """
              and exists (select 1 from appointment a join unit u on u.id = a.unit_id and u.gone_import_id is null
                join unit r on r.uuid = any(?) and r.gone_import_id is null and u.tree_from between r.tree_from and r.tree_to
                where a.employee_id = %s.id and a.kind = 'DEFINITIVE' and a.gone_import_id is null
                  and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?))
            """;
    private static final String BETWEEN =
            " and ((one.uuid = ? and other.uuid = ?) or (one.uuid = ? and other.uuid = ?))";
    private static final String IN_ORDER = " order by d.declared, d.id";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    PositionsOfUnits() {}

    /** What is stored in that database. */
    public PositionsOfUnits(DataSource database) {
        this.database = database;
    }

    /**
     * The positions in the units and below them that exist on that day, in order of the tree; positions that are only
     * known from their holders are left out, since their vacancies are unknown.
     */
    public List<PositionRow> positions(Collection<UUID> roots, LocalDate day) {
        return Sql.list(database, POSITIONS, PositionsOfUnits::position, roots.toArray(UUID[]::new), day, day);
    }

    /** Who holds a position in the units or below them on that day, one row an appointment, in order of the tree. */
    public List<HolderRow> holders(Collection<UUID> roots, LocalDate day) {
        return Sql.list(database, HOLDERS, PositionsOfUnits::holder, roots.toArray(UUID[]::new), day, day);
    }

    /** Every unit of the agency, parents first. */
    public List<PlaceRow> places() {
        return Sql.list(
                database,
                PLACES,
                row -> new PlaceRow(
                        row.getObject("uuid", UUID.class),
                        row.getObject("parent", UUID.class),
                        row.getString("name"),
                        row.getString("location"),
                        row.getString("time_zone"),
                        degrees(row, "latitude"),
                        degrees(row, "longitude")));
    }

    /** Every declaration between two people who are still delivered. */
    public List<DeclaredRow> declarations() {
        return Sql.list(database, DECLARED + IN_ORDER, PositionsOfUnits::declared);
    }

    /** Those of them between two people who both hold a position in the units or below them on that day. */
    public List<DeclaredRow> declarations(Collection<UUID> roots, LocalDate day) {
        UUID[] units = roots.toArray(UUID[]::new);
        String both = WITHIN.formatted("one") + WITHIN.formatted("other");
        return Sql.list(
                database, DECLARED + both + IN_ORDER, PositionsOfUnits::declared, units, day, day, units, day, day);
    }

    /** Whether these two are declared to be kin or to have a conflict of interest, either way round. */
    public boolean declared(UUID one, UUID other) {
        return Sql.list(database, DECLARED + BETWEEN, PositionsOfUnits::declared, one, other, other, one).stream()
                .findAny()
                .isPresent();
    }

    private static DeclaredRow declared(ResultSet row) throws SQLException {
        return new DeclaredRow(
                row.getObject("one", UUID.class),
                row.getObject("other", UUID.class),
                row.getString("kind"),
                Sql.date(row, "declared"));
    }

    private static PositionRow position(ResultSet row) throws SQLException {
        return new PositionRow(
                row.getObject("uuid", UUID.class),
                row.getObject("unit", UUID.class),
                row.getString("job"),
                row.getInt("quota"),
                row.getBoolean("heads_unit"),
                Sql.number(row, "term_months"),
                Sql.date(row, "valid_to"));
    }

    private static HolderRow holder(ResultSet row) throws SQLException {
        return new HolderRow(
                row.getObject("uuid", UUID.class),
                PersonRow.titled(row.getString("title_before"), row.getString("name"), row.getString("title_after")),
                EmployeeKind.valueOf(row.getString("kind")),
                Sex.valueOf(row.getString("sex")),
                Sql.date(row, "birth_date"),
                Sql.date(row, "retires_on"),
                row.getObject("position", UUID.class),
                row.getString("job"),
                row.getObject("unit", UUID.class),
                Sql.date(row, "valid_from"),
                Sql.date(row, "delivered_to"));
    }

    private static Double degrees(ResultSet row, String column) throws SQLException {
        double degrees = row.getDouble(column);
        return row.wasNull() ? null : degrees;
    }
}
