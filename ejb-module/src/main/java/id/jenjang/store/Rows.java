package id.jenjang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Plain SQL within the caller's transaction: connections of the data source belong to it. A failure names no argument,
 * since arguments may be personal.
 */
public final class Rows {
    private Rows() {}

    /** Makes a value of the row that the result stands on. */
    @FunctionalInterface
    public interface Made<T> {
        /** The value of this row. */
        T from(ResultSet row) throws SQLException;
    }

    /** Every row of a query; empty when there is none. */
    public static <T> List<T> list(DataSource database, String sql, Made<T> made, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, arguments);
            List<T> list = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    list.add(made.from(rows));
                }
            }
            return list;
        } catch (SQLException e) {
            throw new StoreFailed(e);
        }
    }

    /** The first row of a query. */
    public static <T> Optional<T> first(DataSource database, String sql, Made<T> made, Object... arguments) {
        return list(database, sql, made, arguments).stream().findFirst();
    }

    /** The number that a query answers, such as a count. */
    public static long number(DataSource database, String sql, Object... arguments) {
        return first(database, sql, row -> row.getLong(1), arguments).orElse(0L);
    }

    /** Runs a statement; how many rows it changed. */
    public static int run(DataSource database, String sql, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new StoreFailed(e);
        }
    }

    private static void fill(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            if (argument instanceof Object[] all) {
                String type = argument instanceof UUID[] ? "uuid" : "varchar";
                statement.setArray(i + 1, statement.getConnection().createArrayOf(type, all));
            } else {
                statement.setObject(i + 1, argument);
            }
        }
    }
}
