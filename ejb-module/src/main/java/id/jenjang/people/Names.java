package id.jenjang.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The names behind opaque ids, for capabilities whose own tables name people, units and positions by them. */
@Dependent
public class Names {
    private static final String SEARCH = """
            select e.uuid, e.title_before, e.name, e.title_after,
              (select min(u.name) from appointment a join unit u on u.id = a.unit_id
                where a.employee_id = e.id and a.kind = 'DEFINITIVE' and a.gone_import_id is null
                  and a.valid_from <= current_date and (a.valid_to is null or a.valid_to >= current_date)) as unit_name
            from employee e where lower(e.name) like ? escape '!' and e.gone_import_id is null
            order by e.name, e.uuid limit ?
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Names() {}

    /** What is stored in that database. */
    public Names(DataSource database) {
        this.database = database;
    }

    /**
     * A unit's name and its own zone.
     *
     * @param zone empty when the host delivered none
     */
    public record UnitName(String name, Optional<ZoneId> zone) {}

    /** A position: what work it is, and in which unit. */
    public record SeatName(String job, UUID unit, String unitName) {}

    /**
     * Somebody found by name.
     *
     * @param unit where they work; empty when they hold no position
     */
    public record Found(UUID uuid, String name, String unit) {}

    /** Names of people with titles as recorded, also of those the host no longer delivers. */
    public Map<UUID, String> people(Collection<UUID> employees) {
        return map(
                "select uuid, title_before, name, title_after from employee where uuid = any(?)",
                employees,
                Names::titled);
    }

    /** Names and zones of units, also of those that are gone. */
    public Map<UUID, UnitName> units(Collection<UUID> units) {
        return map(
                "select uuid, name, time_zone from unit where uuid = any(?)",
                units,
                row -> new UnitName(row.getString("name"), zone(row.getString("time_zone"))));
    }

    /** What positions are. */
    public Map<UUID, SeatName> seats(Collection<UUID> seats) {
        return map(
                "select s.uuid, j.name as job, u.uuid as unit, u.name as unit_name from seat s"
                        + " join job j on j.id = s.job_id join unit u on u.id = s.unit_id where s.uuid = any(?)",
                seats,
                row -> new SeatName(
                        row.getString("job"), row.getObject("unit", UUID.class), row.getString("unit_name")));
    }

    /** The office e-mail address of an employee; empty when none is recorded or they are gone. */
    public Optional<String> email(UUID employee) {
        return Sql.first(
                        database,
                        "select email from employee where uuid = ? and gone_import_id is null",
                        row -> Optional.ofNullable(row.getString(1)),
                        employee)
                .flatMap(found -> found);
    }

    /** People whose name holds these words, by name; empty for less than three letters. */
    public List<Found> search(String words, int most) {
        String wanted = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        if (wanted.length() < 3) {
            return List.of();
        }
        String pattern = "%" + wanted.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return Sql.list(
                database,
                SEARCH,
                row -> new Found(
                        row.getObject("uuid", UUID.class),
                        titled(row),
                        Optional.ofNullable(row.getString("unit_name")).orElse("")),
                pattern,
                most);
    }

    private static String titled(ResultSet row) throws SQLException {
        return PersonRow.titled(row.getString("title_before"), row.getString("name"), row.getString("title_after"));
    }

    private static Optional<ZoneId> zone(String id) {
        return Optional.ofNullable(id)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of);
    }

    private <T> Map<UUID, T> map(String sql, Collection<UUID> ids, Sql.Made<T> made) {
        Map<UUID, T> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray(UUID[]::new)));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getObject("uuid", UUID.class), made.from(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Names cannot be read", e);
        }
    }
}
