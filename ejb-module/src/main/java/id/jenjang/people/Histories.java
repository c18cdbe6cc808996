package id.jenjang.people;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the rows of a person's histories come from; the number tells the histories apart. */
interface Histories {
    int FETCH = 5_000;

    <T> List<T> read(int number, DossierRows.Table<T> table) throws SQLException;

    /** One person's rows, asked for by the person. */
    record OfOne(Connection connection, long employee) implements Histories {
        @Override
        public <T> List<T> read(int number, DossierRows.Table<T> table) throws SQLException {
            List<T> facts = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(table.ofOne())) {
                statement.setLong(1, employee);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        facts.add(table.made().from(row));
                    }
                }
            }
            return facts;
        }
    }

    /** The rows of all or of some, in order of person: each history is one open result, all read in step. */
    final class OfMany implements Histories, AutoCloseable {
        private final Connection connection;
        private final Optional<Long[]> some;
        private final List<Cursor> cursors = new ArrayList<>();
        private long employee;

        OfMany(Connection connection, Optional<Long[]> some) {
            this.connection = connection;
            this.some = some;
        }

        String which(String column) {
            return some.isPresent() ? " and " + column + " = any(?)" : "";
        }

        PreparedStatement prepared(String sql) throws SQLException {
            PreparedStatement statement = connection.prepareStatement(sql);
            statement.setFetchSize(FETCH);
            if (some.isPresent()) {
                statement.setArray(1, connection.createArrayOf("bigint", some.get()));
            }
            return statement;
        }

        void moveTo(long next) {
            employee = next;
        }

        @Override
        public <T> List<T> read(int number, DossierRows.Table<T> table) throws SQLException {
            if (number == cursors.size()) {
                cursors.add(new Cursor(prepared(some.isPresent() ? table.ofSome() : table.ofAll())));
            }
            return cursors.get(number).of(employee, table.made());
        }

        @Override
        public void close() throws SQLException {
            for (Cursor cursor : cursors) {
                cursor.close();
            }
        }
    }

    /** One open result that stands before the next person's first row. */
    final class Cursor implements AutoCloseable {
        private final PreparedStatement statement;
        private final ResultSet row;
        private boolean more;

        private Cursor(PreparedStatement statement) throws SQLException {
            this.statement = statement;
            row = statement.executeQuery();
            more = row.next();
        }

        private <T> List<T> of(long employee, Sql.Made<T> made) throws SQLException {
            while (more && row.getLong("employee_id") < employee) {
                more = row.next();
            }
            if (!more || row.getLong("employee_id") > employee) {
                return List.of();
            }
            List<T> facts = new ArrayList<>(4);
            while (more && row.getLong("employee_id") == employee) {
                facts.add(made.from(row));
                more = row.next();
            }
            return facts;
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
