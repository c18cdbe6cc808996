package id.jenjang.people;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads rows of the people tables with plain JDBC; a failure names no argument, since arguments are personal. */
final class Sql {
    private static final int FETCH = 2_000;

    private Sql() {}

    /** Makes a value of the row that the result stands on. */
    @FunctionalInterface
    interface Made<T> {
        T from(ResultSet row) throws SQLException;
    }

    static <T> List<T> list(DataSource database, String sql, Made<T> made, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            for (int i = 0; i < arguments.length; i++) {
                Object argument = arguments[i];
                statement.setObject(
                        i + 1, argument instanceof UUID[] all ? connection.createArrayOf("uuid", all) : argument);
            }
            List<T> list = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    list.add(made.from(rows));
                }
            }
            return list;
        } catch (SQLException e) {
            throw new IllegalStateException("The people tables cannot be read", e);
        }
    }

    static <T> Optional<T> first(DataSource database, String sql, Made<T> made, Object... arguments) {
        return list(database, sql, made, arguments).stream().findFirst();
    }

    /** The date of a column; null where it is empty. */
    static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** The number of a column; null where it is empty. */
    static Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
