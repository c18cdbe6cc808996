package id.jenjang.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The tree of units (unit organisasi) and where people stand in it, read from the stored rows at every question. */
@Dependent
public class UnitTree {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    UnitTree() {}

    /** The tree stored in that database. */
    public UnitTree(DataSource database) {
        this.database = database;
    }

    /** Whether that employee is stored, also when the host no longer delivers them. */
    public boolean knows(UUID employee) {
        return !ids("select uuid from employee where uuid = ?", employee).isEmpty();
    }

    /** Whether that unit is in the tree. */
    public boolean has(UUID unit) {
        return !ids("select uuid from unit where uuid = ? and gone_import_id is null", unit)
                .isEmpty();
    }

    /** The unit with that key of the host; empty when it is not in the tree. */
    public Optional<UUID> byKey(String key) {
        return ids("select uuid from unit where source_key = ? and gone_import_id is null", key).stream()
                .findFirst();
    }

    /** The name of a unit, also of one that is gone; empty when there was never one of that id. */
    public Optional<String> nameOf(UUID unit) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select name from unit where uuid = ?")) {
            statement.setObject(1, unit);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The unit tree cannot be read", e);
        }
    }

    /** The units of all appointments that the person holds on that day, acting ones included; empty when none. */
    public Set<UUID> unitsOf(UUID employee, LocalDate day) {
        String sql = """
                select distinct u.uuid
                from appointment a
                join employee e on e.id = a.employee_id
                join unit u on u.id = a.unit_id
                where e.uuid = ? and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)
                  and a.gone_import_id is null and u.gone_import_id is null
                """;
        return ids(sql, employee, day, day);
    }

    /** Whether the unit is one of the roots or lies below one, at any depth. */
    public boolean within(UUID unit, Collection<UUID> roots) {
        if (roots.isEmpty()) {
            return false;
        }
        String sql = """
                select u.uuid
                from unit u
                join unit r on u.tree_from between r.tree_from and r.tree_to
                where u.uuid = ? and r.uuid = any(?) and u.gone_import_id is null and r.gone_import_id is null
                """;
        return !ids(sql, unit, roots.toArray(UUID[]::new)).isEmpty();
    }

    private Set<UUID> ids(String sql, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                Object argument = arguments[i];
                statement.setObject(
                        i + 1, argument instanceof UUID[] all ? connection.createArrayOf("uuid", all) : argument);
            }
            Set<UUID> found = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The unit tree cannot be read", e);
        }
    }
}
