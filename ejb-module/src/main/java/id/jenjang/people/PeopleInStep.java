package id.jenjang.people;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads people in order, everybody or some, with their histories in step; streamed on one connection. */
final class PeopleInStep {
    /** H2 compares each row that it finds by {@code = any(?)} with each of the ids once more: a few ids at a time. */
    private static final int AT_ONCE = 250;

    private final DataSource database;
    private final String employees;
    private final Reader reader;

    /**
     * @param employees a query of employees as {@code e} that ends in a condition; the column id is read here
     * @param reader takes each person
     */
    PeopleInStep(DataSource database, String employees, Reader reader) {
        this.database = database;
        this.employees = employees;
        this.reader = reader;
    }

    /** Takes the person that the row stands on; the histories are theirs. */
    @FunctionalInterface
    interface Reader {
        void read(ResultSet row, Histories histories) throws SQLException;
    }

    /** Reads those employees; who is gone is left out. */
    void some(Collection<UUID> wanted) {
        List<UUID> all = List.copyOf(wanted);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> ids = Sql.list(
                    database,
                    "select e.id from employee e where e.gone_import_id is null and e.uuid = any(?) order by e.id",
                    row -> row.getLong("id"),
                    (Object) all.subList(from, Math.min(all.size(), from + AT_ONCE))
                            .toArray(UUID[]::new));
            if (!ids.isEmpty()) {
                read(Optional.of(ids.toArray(Long[]::new)));
            }
        }
    }

    /** Reads everybody. */
    void everyone() {
        read(Optional.empty());
    }

    private void read(Optional<Long[]> some) {
        try (Connection connection = database.getConnection()) {
            boolean own = connection.getAutoCommit();
            if (own) {
                connection.setAutoCommit(false);
            }
            try {
                stream(new Histories.OfMany(connection, some));
            } finally {
                if (own) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private void stream(Histories.OfMany people) throws SQLException {
        try (people;
                PreparedStatement statement = people.prepared(employees + people.which("e.id") + " order by e.id");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                people.moveTo(row.getLong("id"));
                reader.read(row, people);
            }
        }
    }

    static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("The people tables cannot be read", e);
    }
}
