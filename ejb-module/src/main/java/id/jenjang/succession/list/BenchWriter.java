package id.jenjang.succession.list;

import id.jenjang.succession.rank.Bench;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Writes what a count of the bench changes, on a connection whose transaction is somebody else's. */
final class BenchWriter {
    private final Connection connection;

    BenchWriter(Connection connection) {
        this.connection = connection;
    }

    /** False, with nothing written, when the stored lists are not those that were counted. */
    boolean write(Bench bench, BenchState state) throws SQLException {
        if (!counted(state.revision())) {
            return false;
        }
        positions(bench);
        essential(new HashSet<>(bench.essential()));
        if (state("update bench_state set revision = ?, as_of = ?, counted_at = ? where id = 1", state) == 0) {
            state("insert into bench_state (revision, as_of, counted_at, id) values (?, ?, ?, 1)", state);
        }
        return true;
    }

    /** Holds the lists as they are until the count is stored. */
    private boolean counted(long revision) throws SQLException {
        try (PreparedStatement ask =
                        connection.prepareStatement("select revision from ranking_state where id = 1 for update");
                ResultSet row = ask.executeQuery()) {
            return row.next() && row.getLong(1) == revision;
        }
    }

    private record Marks(boolean filled, UUID only) {}

    private void positions(Bench bench) throws SQLException {
        Set<UUID> open = new HashSet<>(bench.open());
        Map<UUID, UUID> only = new HashMap<>();
        bench.onlySuccessors().forEach(one -> one.positions().forEach(id -> only.put(id, one.employee())));
        Map<UUID, Marks> differing = new HashMap<>();
        try (PreparedStatement ask = connection.prepareStatement(
                        "select position_uuid, filled_at_once, only_uuid from successor_list");
                ResultSet row = ask.executeQuery()) {
            while (row.next()) {
                UUID id = row.getObject(1, UUID.class);
                Marks now = new Marks(!open.contains(id), only.get(id));
                if (now.filled() != row.getBoolean(2) || !Objects.equals(now.only(), row.getObject(3, UUID.class))) {
                    differing.put(id, now);
                }
            }
        }
        try (PreparedStatement change = connection.prepareStatement(
                "update successor_list set filled_at_once = ?, only_uuid = ? where position_uuid = ?")) {
            for (Map.Entry<UUID, Marks> each : differing.entrySet()) {
                change.setBoolean(1, each.getValue().filled());
                change.setObject(2, each.getValue().only());
                change.setObject(3, each.getKey());
                change.addBatch();
            }
            change.executeBatch();
        }
    }

    private void essential(Set<UUID> now) throws SQLException {
        Set<UUID> gone = new HashSet<>();
        try (PreparedStatement ask = connection.prepareStatement("select employee_uuid from essential_successor");
                ResultSet row = ask.executeQuery()) {
            while (row.next()) {
                UUID one = row.getObject(1, UUID.class);
                if (!now.remove(one)) {
                    gone.add(one);
                }
            }
        }
        each("delete from essential_successor where employee_uuid = ?", gone);
        each("insert into essential_successor (employee_uuid) values (?)", now);
    }

    private void each(String sql, Set<UUID> people) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            for (UUID one : people) {
                change.setObject(1, one);
                change.addBatch();
            }
            change.executeBatch();
        }
    }

    private int state(String sql, BenchState state) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            change.setLong(1, state.revision());
            change.setObject(2, state.asOf());
            change.setObject(3, state.countedAt().atOffset(ZoneOffset.UTC));
            return change.executeUpdate();
        }
    }
}
