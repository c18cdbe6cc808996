package id.jenjang.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Goes once through the entries of a stream, in order, and finds the first flaw of each day's chain. */
final class StreamCheck {
    private final Connection connection;
    private final Stream stream;
    private final Map<LocalDate, Map<Long, String>> exported = new HashMap<>();
    private final TreeMap<LocalDate, Flaw> flaws = new TreeMap<>();
    private final TreeMap<LocalDate, ChainHead> ends = new TreeMap<>();
    private long entries;
    private LocalDate day;
    private long lastSeq;
    private String lastHash;

    StreamCheck(Connection connection, Stream stream, List<ChainHead> exports) {
        this.connection = connection;
        this.stream = stream;
        exports.stream()
                .filter(h -> h.stream() == stream)
                .forEach(h ->
                        exported.computeIfAbsent(h.day(), d -> new HashMap<>()).putIfAbsent(h.seq(), h.hash()));
    }

    /** Checks the chains of these days, both included. */
    void check(LocalDate from, LocalDate to) throws SQLException {
        TreeMap<LocalDate, ChainHead> before = heads(from, to);
        lastHash = hashBefore(from);
        String sql = """
                select chain_day, seq, at_instant, actor, verb, person_uuid, facts, request_id, previous_hash, entry_hash
                from audit_entry where stream = ? and chain_day between ? and ? order by chain_day, seq
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(5000);
            statement.setString(1, stream.code());
            statement.setObject(2, from);
            statement.setObject(3, to);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    check(entry(row));
                }
            }
        }
        // Heads move while entries are read: the chain must reach what was known before and not pass what is known now.
        TreeMap<LocalDate, ChainHead> after = heads(from, to);
        before.values().forEach(this::reaches);
        ends.values().forEach(end -> endsAt(end, after.get(end.day())));
        exported.forEach((d, heads) -> {
            if (!d.isBefore(from) && !d.isAfter(to)) {
                heads.keySet().forEach(seq -> reachesExport(d, seq));
            }
        });
    }

    long entries() {
        return entries;
    }

    int chains() {
        return ends.size();
    }

    List<Flaw> flaws() {
        return new ArrayList<>(flaws.values());
    }

    private void check(AuditEntry entry) {
        entries++;
        if (!entry.day().equals(day)) {
            day = entry.day();
            lastSeq = 0;
        }
        if (entry.seq() != lastSeq + 1) {
            flaw(day, lastSeq + 1, Flaw.Kind.MISSING);
        } else if (!entry.previousHash().equals(lastHash)) {
            flaw(day, entry.seq(), Flaw.Kind.UNLINKED);
        } else if (!entry.isWhole()) {
            flaw(day, entry.seq(), Flaw.Kind.CHANGED);
        } else if (!exported.getOrDefault(day, Map.of())
                .getOrDefault(entry.seq(), entry.hash())
                .equals(entry.hash())) {
            flaw(day, entry.seq(), Flaw.Kind.EXPORT_DIFFERS);
        }
        lastSeq = entry.seq();
        lastHash = entry.hash();
        ends.put(day, new ChainHead(stream, day, lastSeq, lastHash));
    }

    private void reaches(ChainHead head) {
        ChainHead end = ends.get(head.day());
        if (end == null || end.seq() < head.seq()) {
            flaw(head.day(), end == null ? 1 : end.seq() + 1, Flaw.Kind.MISSING);
        }
    }

    private void endsAt(ChainHead end, ChainHead head) {
        if (head == null || end.seq() > head.seq()) {
            flaw(end.day(), head == null ? 1 : head.seq() + 1, Flaw.Kind.BEYOND_HEAD);
        } else if (end.seq() == head.seq() && !end.hash().equals(head.hash())) {
            flaw(end.day(), end.seq(), Flaw.Kind.HEAD_DIFFERS);
        }
    }

    private void reachesExport(LocalDate exportedDay, long seq) {
        ChainHead end = ends.get(exportedDay);
        if (end == null || end.seq() < seq) {
            flaw(exportedDay, end == null ? 1 : end.seq() + 1, Flaw.Kind.MISSING);
        }
    }

    private void flaw(LocalDate where, long seq, Flaw.Kind kind) {
        flaws.merge(where, new Flaw(stream, where, seq, kind), (old, one) -> old.seq() <= one.seq() ? old : one);
    }

    private TreeMap<LocalDate, ChainHead> heads(LocalDate from, LocalDate to) throws SQLException {
        TreeMap<LocalDate, ChainHead> heads = new TreeMap<>();
        ChainHeads.stored(connection).stream()
                .filter(h -> h.stream() == stream)
                .filter(h -> !h.day().isBefore(from) && !h.day().isAfter(to))
                .forEach(h -> heads.put(h.day(), h));
        return heads;
    }

    private String hashBefore(LocalDate from) throws SQLException {
        return ChainHeads.stored(connection).stream()
                .filter(h -> h.stream() == stream && h.day().isBefore(from))
                .reduce((first, second) -> second)
                .map(ChainHead::hash)
                .orElse(AuditEntry.GENESIS);
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        Draft content = new Draft(
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getString(5),
                row.getObject(6, UUID.class),
                row.getString(7),
                row.getString(8));
        return new AuditEntry(
                stream,
                row.getObject(1, LocalDate.class),
                row.getLong(2),
                content,
                row.getString(9),
                row.getString(10));
    }
}
