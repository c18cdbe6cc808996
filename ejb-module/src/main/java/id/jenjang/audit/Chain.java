package id.jenjang.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Appends to a stream of the trail inside the caller's transaction. Takes the stream's lock, which is held until that
 * transaction ends: append last, just before the commit, in one block.
 */
final class Chain {
    private record Head(LocalDate day, long seq, String hash) {}

    private final Connection connection;
    private final Stream stream;

    private Chain(Connection connection, Stream stream) {
        this.connection = connection;
        this.stream = stream;
    }

    /**
     * Appends the drafts in their order to the chain of that day. A node whose clock is behind appends to the newest
     * day there is, so that a finished day stays finished.
     */
    static void append(Connection connection, Stream stream, LocalDate today, List<Draft> drafts) throws SQLException {
        if (!drafts.isEmpty()) {
            Chain chain = new Chain(connection, stream);
            chain.lock("for update");
            chain.append(today, drafts);
        }
    }

    /** Takes the stream's lock if nobody has it; false when somebody else is appending. */
    static boolean tryLock(Connection connection, Stream stream) throws SQLException {
        return new Chain(connection, stream).lock("for update skip locked");
    }

    private boolean lock(String how) throws SQLException {
        String sql = "select stream from audit_stream where stream = ? " + how;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, stream.code());
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private void append(LocalDate today, List<Draft> drafts) throws SQLException {
        Head head = head();
        boolean newDay = head == null || head.day().isBefore(today);
        LocalDate day = newDay ? today : head.day();
        long seq = newDay ? 0 : head.seq();
        String hash = head == null ? AuditEntry.GENESIS : head.hash();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_entry (stream, chain_day, seq, at_instant, actor, verb, person_uuid, facts, request_id,"
                        + " previous_hash, entry_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Draft draft : drafts) {
                AuditEntry entry = AuditEntry.chained(stream, day, ++seq, draft, hash);
                hash = entry.hash();
                fill(insert, entry);
                insert.addBatch();
                if (seq % 1000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        store(new Head(day, seq, hash), newDay);
    }

    private Head head() throws SQLException {
        String sql =
                "select chain_day, last_seq, last_hash from audit_head where stream = ? order by chain_day desc limit 1";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, stream.code());
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? new Head(row.getObject(1, LocalDate.class), row.getLong(2), row.getString(3))
                        : null;
            }
        }
    }

    private void store(Head head, boolean newDay) throws SQLException {
        String sql = newDay
                ? "insert into audit_head (last_seq, last_hash, stream, chain_day) values (?, ?, ?, ?)"
                : "update audit_head set last_seq = ?, last_hash = ? where stream = ? and chain_day = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, head.seq());
            statement.setString(2, head.hash());
            statement.setString(3, stream.code());
            statement.setObject(4, head.day());
            statement.executeUpdate();
        }
    }

    private static void fill(PreparedStatement insert, AuditEntry entry) throws SQLException {
        Draft content = entry.content();
        insert.setString(1, entry.stream().code());
        insert.setObject(2, entry.day());
        insert.setLong(3, entry.seq());
        insert.setObject(4, content.at().atOffset(ZoneOffset.UTC));
        insert.setString(5, content.actor());
        insert.setString(6, content.verb());
        if (content.person() == null) {
            insert.setNull(7, Types.OTHER);
        } else {
            insert.setObject(7, content.person());
        }
        insert.setString(8, content.facts());
        insert.setString(9, content.request());
        insert.setString(10, entry.previousHash());
        insert.setString(11, entry.hash());
    }
}
