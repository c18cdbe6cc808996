package id.jenjang.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Who heads a unit on a day (kepala unit): the definitive holder of its head seat, else who acts in it that day (Plt,
 * Plh, Pj; the newest where several do), else the head of the unit above. Where a unit has no head seat, because
 * positions were not delivered, the head that the host names for the unit counts.
 */
@Dependent
public class HeadsOfUnits {
    private static final String HOLDER = """
            select s.unit_id, e.uuid as holder, a.kind, a.valid_from, a.id
            from seat s
            join appointment a on
            """;

    private static final String ON_DAY = """
            join employee e on e.id = a.employee_id
            where s.heads_unit and s.gone_import_id is null
              and s.valid_from <= ? and (s.valid_to is null or s.valid_to >= ?)
              and a.gone_import_id is null and a.kind in ('DEFINITIVE', 'PLT', 'PLH', 'PJ')
              and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)
              and e.gone_import_id is null and
            """;

    // In two halves, each with the condition inside, since one join by either way would read all appointments.
    private static String holders(String condition) {
        return "(" + HOLDER + " a.seat_id = s.id " + ON_DAY + condition + " union all " + HOLDER
                + " a.seat_id is null and a.unit_id = s.unit_id and a.job_id = s.job_id " + ON_DAY + condition + ") h";
    }

    private static final String DEFINITIVE_FIRST =
            " order by case when h.kind = 'DEFINITIVE' then 0 else 1 end, h.valid_from desc, h.id desc";

    private static final String ALL_HOLDERS = "select u.uuid, holder from " + holders("1 = 1")
            + " join unit u on u.id = h.unit_id where u.gone_import_id is null" + DEFINITIVE_FIRST;

    private static final String PARENTS_FIRST = """
            select u.uuid, p.uuid as parent from unit u left join unit p on p.id = u.parent_id
            where u.gone_import_id is null order by u.tree_from
            """;

    private static final String FIRST_HOLDER =
            "select holder from " + holders("s.unit_id = ?") + DEFINITIVE_FIRST + " limit 1";

    // Arguments: the day twice.
    private static final String NAMED = """
            from unit u
            join employee e on e.source_key = u.head_employee_key and e.gone_import_id is null
            where u.gone_import_id is null
              and not exists (select 1 from seat s where s.unit_id = u.id and s.heads_unit
                and s.gone_import_id is null and s.valid_from <= ? and (s.valid_to is null or s.valid_to >= ?))
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    HeadsOfUnits() {}

    /** The heads as stored in that database. */
    public HeadsOfUnits(DataSource database) {
        this.database = database;
    }

    /**
     * Who heads the unit on that day; empty when neither it nor any unit above has a head, or it is not in the tree.
     */
    public Optional<UUID> headOf(UUID unit, LocalDate day) {
        try (Connection connection = database.getConnection()) {
            Optional<Long> here =
                    number(connection, "select id from unit where uuid = ? and gone_import_id is null", unit);
            while (here.isPresent()) {
                Optional<UUID> head = ownHead(connection, here.get(), day);
                if (head.isPresent()) {
                    return head;
                }
                here = number(connection, "select parent_id from unit where id = ?", here.get());
            }
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("Heads of units cannot be read", e);
        }
    }

    /**
     * Of every unit the heads of it and of all units above it on that day, the nearest first; read at once, for who
     * asks about many.
     */
    public Map<UUID, Set<UUID>> lines(LocalDate day) {
        Map<UUID, UUID> own = new HashMap<>();
        Sql.list(
                database,
                ALL_HOLDERS,
                row -> own.putIfAbsent(row.getObject("uuid", UUID.class), row.getObject("holder", UUID.class)),
                day,
                day,
                day,
                day,
                day,
                day,
                day,
                day);
        Sql.list(
                database,
                "select u.uuid, e.uuid as holder " + NAMED,
                row -> own.putIfAbsent(row.getObject("uuid", UUID.class), row.getObject("holder", UUID.class)),
                day,
                day);
        Map<UUID, Set<UUID>> lines = new HashMap<>();
        Sql.list(
                database,
                PARENTS_FIRST,
                row -> lines.put(
                        row.getObject("uuid", UUID.class),
                        line(
                                own.get(row.getObject("uuid", UUID.class)),
                                lines.get(row.getObject("parent", UUID.class)))));
        return lines;
    }

    private static Set<UUID> line(UUID own, Set<UUID> above) {
        Set<UUID> line = new LinkedHashSet<>();
        if (own != null) {
            line.add(own);
        }
        if (above != null) {
            line.addAll(above);
        }
        return line;
    }

    /** The units whose own head the employee is on that day; what lies below them is not listed. */
    public Set<UUID> headedBy(UUID employee, LocalDate day) {
        try (Connection connection = database.getConnection()) {
            Set<UUID> headed = new HashSet<>();
            for (long unit : candidates(connection, employee, day)) {
                if (ownHead(connection, unit, day).filter(employee::equals).isPresent()) {
                    headed.add(uuidOf(connection, unit));
                }
            }
            return headed;
        } catch (SQLException e) {
            throw new IllegalStateException("Heads of units cannot be read", e);
        }
    }

    private static Optional<UUID> ownHead(Connection connection, long unit, LocalDate day) throws SQLException {
        Optional<UUID> holder = uuid(connection, FIRST_HOLDER, day, day, day, day, unit, day, day, day, day, unit);
        return holder.isPresent()
                ? holder
                : uuid(connection, "select e.uuid " + NAMED + " and u.id = ?", day, day, unit);
    }

    private static Set<Long> candidates(Connection connection, UUID employee, LocalDate day) throws SQLException {
        String sql = "select unit_id from " + holders("e.uuid = ?") + " union select u.id " + NAMED + " and e.uuid = ?";
        Set<Long> units = new HashSet<>();
        try (PreparedStatement statement = prepared(
                        connection,
                        sql,
                        day,
                        day,
                        day,
                        day,
                        employee,
                        day,
                        day,
                        day,
                        day,
                        employee,
                        day,
                        day,
                        employee);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                units.add(rows.getLong(1));
            }
        }
        return units;
    }

    private static UUID uuidOf(Connection connection, long unit) throws SQLException {
        return uuid(connection, "select uuid from unit where id = ?", unit).orElseThrow();
    }

    private static Optional<UUID> uuid(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.ofNullable(rows.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    private static Optional<Long> number(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.ofNullable(rows.getObject(1, Long.class)) : Optional.empty();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
