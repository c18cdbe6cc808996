package id.jenjang.succession.critical;

import id.jenjang.people.HeldPosition;
import id.jenjang.store.Rows;
import id.jenjang.succession.criteria.CriticalityScheme;
import id.jenjang.succession.criteria.FreeDay;
import id.jenjang.succession.criteria.SuggestionRule;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The stored outlook of positions that are assessed or suggested. */
@Dependent
class Outlooks {
    private static final int AT_ONCE = 1_000;
    private static final String ADD = "insert into critical_outlook (uuid, unit_uuid, job_name, holders, free_on,"
            + " free_why, risk, risk_points, rule_points, suggested, rules) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String STATE = "insert into critical_outlook_state (id, import_id, as_of, scheme_key,"
            + " scheme_version) values (1, ?, ?, ?, ?)";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Outlooks() {}

    Outlooks(DataSource database) {
        this.database = database;
    }

    /** What an outlook stands for. */
    record Stands(long importId, LocalDate day, CriticalityScheme scheme) {}

    /** Whether the stored outlook stands for that. */
    boolean standsFor(Stands stands) {
        String sql = "select count(*) from critical_outlook_state where import_id = ? and as_of = ? and scheme_key = ?"
                + " and scheme_version = ?";
        CriticalityScheme scheme = stands.scheme();
        return Rows.number(database, sql, stands.importId(), stands.day(), scheme.key(), scheme.version()) > 0;
    }

    /** Has all worked out anew in the next round: something changed that has no number. */
    void forget() {
        Rows.run(database, "delete from critical_outlook_state");
    }

    /** Whose outlook is kept though no rule suggests them, with their marks of risk by commas. */
    List<Assessed> assessed() {
        return Rows.list(
                database,
                "select uuid, marks from critical_position",
                row -> new Assessed(row.getObject(1, UUID.class), row.getString(2)));
    }

    /** A position that was assessed. */
    record Assessed(UUID position, String marks) {}

    /** Puts one in the place of what was stored, in the caller's transaction. */
    void put(Outlook one) {
        Rows.run(
                database,
                "delete from critical_outlook where uuid = ?",
                one.position().uuid());
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            fill(add, one);
            add.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Puts all that the work hands over in the place of what was stored, or nothing. */
    void replace(Stands stands, Consumer<Consumer<Outlook>> work) {
        try (Connection connection = database.getConnection()) {
            boolean own = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                replace(connection, stands, work);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(own);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void replace(Connection connection, Stands stands, Consumer<Consumer<Outlook>> work)
            throws SQLException {
        try (PreparedStatement clear = connection.prepareStatement("delete from critical_outlook");
                PreparedStatement forget = connection.prepareStatement("delete from critical_outlook_state");
                PreparedStatement add = connection.prepareStatement(ADD);
                PreparedStatement state = connection.prepareStatement(STATE)) {
            forget.executeUpdate();
            clear.executeUpdate();
            Batch batch = new Batch(add);
            work.accept(batch::put);
            batch.flush();
            state.setLong(1, stands.importId());
            state.setObject(2, stands.day());
            state.setString(3, stands.scheme().key());
            state.setInt(4, stands.scheme().version());
            state.executeUpdate();
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("The outlook of positions cannot be stored", e);
    }

    private static void fill(PreparedStatement add, Outlook one) throws SQLException {
        HeldPosition position = one.position();
        add.setObject(1, position.uuid());
        add.setObject(2, position.unit());
        add.setString(3, one.job().name());
        add.setString(
                4,
                Keys.joined(position.holders().stream()
                        .map(holder -> holder.employee().toString())
                        .limit(Keys.MOST_IDS)
                        .toList()));
        add.setObject(5, one.free().map(FreeDay::day).orElse(null));
        add.setString(6, one.free().map(free -> free.why().name()).orElse(null));
        add.setString(7, one.risk().band().name());
        add.setInt(8, one.risk().points());
        add.setInt(9, one.suggestion().points());
        add.setBoolean(10, one.suggestion().suggested());
        add.setString(
                11, one.suggestion().rules().stream().map(SuggestionRule::key).collect(Collectors.joining(",")));
    }

    /** Rows on their way, a thousand at a time. */
    private static final class Batch {
        private final PreparedStatement add;
        private int waiting;

        Batch(PreparedStatement add) {
            this.add = add;
        }

        void put(Outlook one) {
            try {
                fill(add, one);
                add.addBatch();
                if (++waiting == AT_ONCE) {
                    flush();
                }
            } catch (SQLException e) {
                throw failed(e);
            }
        }

        void flush() throws SQLException {
            if (waiting > 0) {
                add.executeBatch();
                waiting = 0;
            }
        }
    }
}
