package id.jenjang.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks on their way into the chain: written at once without a lock, linked later in blocks. */
final class Looks {
    private static final int BLOCK = 20_000;

    private Looks() {}

    /** Writes looks in the reader's transaction, one row each. */
    static void write(Connection connection, List<Draft> looks) throws SQLException {
        String sql = """
                insert into audit_look (id, at_instant, actor, verb, person_uuid, facts, request_id)
                values (?, ?, ?, ?, ?, ?, ?)
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            long id = 0;
            int left = 0;
            for (Draft look : looks) {
                if (left == 0) {
                    left = 50;
                    id = nextIds(connection);
                }
                left--;
                insert.setLong(1, id++);
                insert.setObject(2, look.at().atOffset(ZoneOffset.UTC));
                insert.setString(3, look.actor());
                insert.setString(4, look.verb());
                insert.setObject(5, look.person());
                insert.setString(6, look.facts());
                insert.setString(7, look.request());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /**
     * Moves a block of looks into the chain, those of one request that say the same as one entry. Leaves it to the
     * other when another node is about it.
     *
     * @return how many were moved; 0 when there is nothing to do or another node does it
     */
    static int link(Connection connection, LocalDate today) throws SQLException {
        if (!Chain.tryLock(connection, Stream.LOOKS)) {
            return 0;
        }
        Map<Long, Draft> waiting = waiting(connection);
        List<Draft> distinct = waiting.values().stream()
                .collect(
                        LinkedHashMap<List<Object>, Draft>::new,
                        (seen, look) -> seen.putIfAbsent(sameness(look), look),
                        Map::putAll)
                .values()
                .stream()
                .toList();
        Chain.append(connection, Stream.LOOKS, today, distinct);
        delete(connection, waiting.keySet());
        return waiting.size();
    }

    private static List<Object> sameness(Draft look) {
        String request = look.request() == null ? look.at().toString() : look.request();
        return List.of(request, look.actor(), look.verb(), look.person(), look.facts());
    }

    private static long nextIds(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select nextval('audit_look_seq')");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Map<Long, Draft> waiting(Connection connection) throws SQLException {
        String sql = """
                select id, at_instant, actor, verb, person_uuid, facts, request_id
                from audit_look order by at_instant, id limit ?
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, BLOCK);
            Map<Long, Draft> waiting = new LinkedHashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    waiting.put(
                            row.getLong(1),
                            new Draft(
                                    row.getObject(2, OffsetDateTime.class).toInstant(),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getObject(5, UUID.class),
                                    row.getString(6),
                                    row.getString(7)));
                }
            }
            return waiting;
        }
    }

    private static void delete(Connection connection, Iterable<Long> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("delete from audit_look where id = ?")) {
            for (long id : ids) {
                statement.setLong(1, id);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
