package id.jenjang.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The stored entries of the trail, newest first. */
final class Trails {
    private static final String COLUMNS = "select stream, chain_day, seq, at_instant, actor, verb, person_uuid, facts ";

    private Trails() {}

    static long count(Connection connection, TrailFilter filter) throws SQLException {
        List<Object> arguments = new ArrayList<>();
        String sql = "select count(*) " + where(filter, arguments);
        try (PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Gives each row to the reader as it comes from the database; a count of 0 means all. */
    static void read(Connection connection, TrailFilter filter, int first, int count, Consumer<TrailRow> reader)
            throws SQLException {
        List<Object> arguments = new ArrayList<>();
        String sql = COLUMNS + where(filter, arguments) + " order by at_instant desc, stream, chain_day desc, seq desc";
        if (count > 0) {
            sql += " offset ? rows fetch next ? rows only";
            arguments.add(first);
            arguments.add(count);
        }
        try (PreparedStatement statement = prepared(connection, sql, arguments)) {
            statement.setFetchSize(2000);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.accept(row(row));
                }
            }
        }
    }

    private static String where(TrailFilter filter, List<Object> arguments) {
        StringBuilder sql = new StringBuilder("from audit_entry where at_instant >= ? and at_instant < ?");
        arguments.add(filter.from().atOffset(ZoneOffset.UTC));
        arguments.add(filter.to().atOffset(ZoneOffset.UTC));
        filter.stream().ifPresent(stream -> {
            sql.append(" and stream = ?");
            arguments.add(stream.code());
        });
        filter.person().ifPresent(person -> {
            sql.append(" and person_uuid = ?");
            arguments.add(person);
        });
        filter.actor().ifPresent(actor -> {
            sql.append(" and actor = ?");
            arguments.add(actor);
        });
        filter.verb().ifPresent(verb -> {
            sql.append(" and verb = ?");
            arguments.add(verb);
        });
        return sql.toString();
    }

    private static PreparedStatement prepared(Connection connection, String sql, List<Object> arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.size(); i++) {
            statement.setObject(i + 1, arguments.get(i));
        }
        return statement;
    }

    private static TrailRow row(ResultSet row) throws SQLException {
        return new TrailRow(
                Stream.of(row.getString(1)),
                row.getObject(2, LocalDate.class),
                row.getLong(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5),
                row.getString(6),
                row.getObject(7, UUID.class),
                row.getString(8));
    }
}
