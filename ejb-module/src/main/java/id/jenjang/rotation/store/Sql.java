package id.jenjang.rotation.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Plain JDBC on the rotation tables; a failure names no argument, since arguments can be personal. */
final class Sql {
    private static final String DUPLICATE = "23505";

    private Sql() {}

    /** Makes a value of the row that the result stands on. */
    @FunctionalInterface
    interface Made<T> {
        T from(ResultSet row) throws SQLException;
    }

    static <T> List<T> list(DataSource database, String sql, Made<T> made, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(made.from(rows));
            }
            return list;
        } catch (SQLException e) {
            throw new IllegalStateException("The rotation tables cannot be read, SQL state " + e.getSQLState());
        }
    }

    static <T> Optional<T> first(DataSource database, String sql, Made<T> made, Object... arguments) {
        return list(database, sql, made, arguments).stream().findFirst();
    }

    /** How many rows the statement changed. */
    static int change(DataSource database, String sql, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            if (DUPLICATE.equals(e.getSQLState())) {
                throw new OutOfDate();
            }
            throw new IllegalStateException("The rotation tables cannot be written, SQL state " + e.getSQLState());
        }
    }

    /** Runs one statement for each row of arguments. */
    static void changeMany(DataSource database, String sql, List<Object[]> rows) {
        for (Object[] row : rows) {
            change(database, sql, row);
        }
    }

    static long next(DataSource database) {
        return first(database, "select nextval('rotation_seq') as n", row -> row.getLong("n"))
                .orElseThrow();
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static Double number(ResultSet row, String column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? null : number;
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < arguments.length; i++) {
                Object argument = arguments[i];
                if (argument instanceof Instant at) {
                    statement.setObject(i + 1, at.atOffset(ZoneOffset.UTC));
                } else if (argument instanceof UUID[] all) {
                    statement.setArray(i + 1, connection.createArrayOf("uuid", all));
                } else {
                    statement.setObject(i + 1, argument);
                }
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }
}
