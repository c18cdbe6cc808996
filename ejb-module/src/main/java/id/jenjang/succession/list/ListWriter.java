package id.jenjang.succession.list;

import id.jenjang.succession.rank.Cover;
import id.jenjang.succession.rank.ScorePart;
import id.jenjang.succession.rank.Successor;
import id.jenjang.succession.rank.TalentCell;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** Writes a change into the tables, on a connection whose transaction is somebody else's. */
final class ListWriter {
    private static final String LIST = """
            insert into successor_list (unit_uuid, job_uuid, job_name, falls_free, incumbents, candidates, ready_now, hash,
              position_uuid, filled_at_once) values (?, ?, ?, ?, ?, ?, ?, ?, ?, false)
            """;
    private static final String LINE = """
            insert into successor_line (position_uuid, employee_uuid, place, from_job, step, readiness, verdict, earliest,
              score, fit, box, experience, ready, cell) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String COVER = """
            insert into successor_cover (position_uuid, employee_uuid, place, job, levels_below, fit)
            values (?, ?, ?, ?, ?, ?)
            """;
    // What the bench says of a position stays until the bench is counted anew.
    private static final String AGAIN = """
            update successor_list set unit_uuid = ?, job_uuid = ?, job_name = ?, falls_free = ?, incumbents = ?,
              candidates = ?, ready_now = ?, hash = ? where position_uuid = ?
            """;

    private final Connection connection;

    ListWriter(Connection connection) {
        this.connection = connection;
    }

    void write(ListChange change) throws SQLException {
        for (UUID gone : change.gone()) {
            empty(gone);
            run("delete from successor_list where position_uuid = ?", gone);
        }
        try (PreparedStatement again = connection.prepareStatement(AGAIN);
                PreparedStatement lists = connection.prepareStatement(LIST);
                PreparedStatement lines = connection.prepareStatement(LINE);
                PreparedStatement covers = connection.prepareStatement(COVER)) {
            for (Map.Entry<ListText, String> each : change.lists().entrySet()) {
                empty(each.getKey().position().id());
                if (list(again, each.getKey(), each.getValue()) == 0) {
                    list(lists, each.getKey(), each.getValue());
                }
                lines(lines, each.getKey());
                covers(covers, each.getKey());
            }
        }
    }

    private void empty(UUID position) throws SQLException {
        run("delete from successor_line where position_uuid = ?", position);
        run("delete from successor_cover where position_uuid = ?", position);
    }

    private static int list(PreparedStatement add, ListText text, String hash) throws SQLException {
        add.setObject(1, text.position().unit());
        add.setObject(2, text.position().job().uuid());
        add.setString(3, text.position().job().name());
        add.setObject(4, text.position().fallsFree());
        add.setString(5, text.incumbents());
        add.setInt(6, text.list().candidates());
        add.setInt(7, text.list().readyNow());
        add.setString(8, hash);
        add.setObject(9, text.position().id());
        return add.executeUpdate();
    }

    private static void lines(PreparedStatement add, ListText text) throws SQLException {
        int place = 0;
        for (Successor one : text.list().successors()) {
            add.setObject(1, text.position().id());
            add.setObject(2, one.employee());
            add.setInt(3, ++place);
            add.setString(4, one.from());
            add.setString(5, one.step());
            add.setString(6, one.readiness().name());
            add.setString(7, one.today().name());
            add.setObject(8, one.earliest());
            add.setInt(9, one.score());
            add.setInt(10, one.parts().getOrDefault(ScorePart.FIT, 0));
            add.setInt(11, one.parts().getOrDefault(ScorePart.BOX, 0));
            add.setInt(12, one.parts().getOrDefault(ScorePart.EXPERIENCE, 0));
            add.setInt(13, one.parts().getOrDefault(ScorePart.READINESS, 0));
            add.setInt(14, text.cells().getOrDefault(one.employee(), TalentCell.UNKNOWN));
            add.addBatch();
        }
        if (place > 0) {
            add.executeBatch();
        }
    }

    private static void covers(PreparedStatement add, ListText text) throws SQLException {
        int place = 0;
        for (Cover one : text.cover()) {
            add.setObject(1, text.position().id());
            add.setObject(2, one.employee());
            add.setInt(3, ++place);
            add.setString(4, one.job());
            add.setInt(5, one.levelsBelow());
            add.setInt(6, one.fit());
            add.addBatch();
        }
        if (place > 0) {
            add.executeBatch();
        }
    }

    private void run(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }
}
