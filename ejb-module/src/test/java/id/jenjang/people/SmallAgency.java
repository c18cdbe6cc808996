package id.jenjang.people;

import id.jenjang.store.SliceStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A few units, seats and people written straight into a migrated database; everything is named by its key. */
public final class SmallAgency {
    /** The day on which the tests stand. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final DataSource database;
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private long lastId = 100_000;

    private SmallAgency(DataSource database) {
        this.database = database;
        run(
                "insert into import_run (id, uuid, status, file_name, source, as_of, started_by, started_at, version)"
                        + " values (1, ?, 'APPLIED', 'kecil.zip', 'UJI', ?, 'uji', current_timestamp, 1)",
                UUID.randomUUID(),
                TODAY);
        run(
                "insert into job (id, uuid, source_key, name, level_code, row_hash, source, import_id)"
                        + " values (1, ?, 'KEPALA', 'Kepala', 'PENGAWAS', 0, 'UJI', 1)",
                UUID.randomUUID());
        run(
                "insert into job (id, uuid, source_key, name, level_code, row_hash, source, import_id)"
                        + " values (2, ?, 'STAF', 'Staf', 'PELAKSANA', 0, 'UJI', 1)",
                UUID.randomUUID());
    }

    /** An empty agency in a database of its own in memory. */
    public static SmallAgency inMemory() {
        return in(SliceStore.h2().database());
    }

    /** An empty agency in that migrated database. */
    public static SmallAgency in(DataSource database) {
        return new SmallAgency(database);
    }

    /** An empty agency in that database, which is migrated first. */
    public static SmallAgency in(DataSource database, String vendor) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .load()
                .migrate();
        return new SmallAgency(database);
    }

    /** The database behind it. */
    public DataSource database() {
        return database;
    }

    /** Adds a unit below another; null for the root. */
    public SmallAgency unit(String key, String parent) {
        children.put(key, new ArrayList<>());
        Long parentId = parent == null ? null : id("unit", parent);
        run(
                "insert into unit (id, uuid, source_key, parent_id, name, time_zone, tree_from, tree_to, depth, valid_from,"
                        + " row_hash, source, import_id) values (?, ?, ?, ?, ?, 'Asia/Jakarta', 0, 0, 0, ?, 0, 'UJI', 1)",
                ++lastId,
                UUID.randomUUID(),
                key,
                parentId,
                "Unit " + key,
                TODAY.minusYears(20));
        if (parent != null) {
            children.get(parent).add(key);
        }
        number(children.keySet().iterator().next(), 1);
        return this;
    }

    /** Adds the result of a competency assessment. */
    public SmallAgency assessed(String employee, String competency, int level, LocalDate day) {
        run(
                "insert into competency_result (id, employee_id, source_key, competency, level_found, assessed, row_hash,"
                        + " source, import_id) values (?, ?, ?, ?, ?, ?, 0, 'UJI', 1)",
                ++lastId,
                id("employee", employee),
                "hasil-" + lastId,
                competency,
                level,
                day);
        return this;
    }

    /** Names the head of a unit as a host does that delivers no positions. */
    public SmallAgency namesHead(String unit, String employee) {
        run("update unit set head_employee_key = ? where source_key = ?", employee, unit);
        return this;
    }

    /** Adds the head seat of a unit, with the key of the unit and "-kepala". */
    public SmallAgency headSeat(String unit) {
        return seat(unit + "-kepala", unit, 1, true);
    }

    private SmallAgency seat(String key, String unit, long job, boolean heads) {
        run(
                "insert into seat (id, uuid, source_key, unit_id, job_id, quota, heads_unit, valid_from, derived, row_hash,"
                        + " source, import_id) values (?, ?, ?, ?, ?, 1, ?, ?, false, 0, 'UJI', 1)",
                ++lastId,
                UUID.randomUUID(),
                key,
                id("unit", unit),
                job,
                heads,
                TODAY.minusYears(20));
        return this;
    }

    /** Adds a person without any appointment. */
    public SmallAgency person(String key) {
        run(
                "insert into employee (id, uuid, source_key, kind, name, birth_date, sex, email, row_hash, source, import_id)"
                        + " values (?, ?, ?, 'PNS', ?, ?, 'MALE', ?, 0, 'UJI', 1)",
                ++lastId,
                UUID.randomUUID(),
                key,
                "Nama " + key,
                TODAY.minusYears(40),
                key + "@contoh.go.id");
        return this;
    }

    /** Adds a person who works in the unit without a seat. */
    public SmallAgency staff(String key, String unit) {
        return person(key).appointment(key, null, unit, 2, "DEFINITIVE", TODAY.minusYears(3), null);
    }

    /** Puts a person on the head seat of a unit. */
    public SmallAgency heads(String key, String unit, String kind, LocalDate from, LocalDate to) {
        return appointment(key, unit + "-kepala", unit, 1, kind, from, to);
    }

    /** Gives a person the head's job in a unit, with no seat named, as hosts do for acting heads. */
    public SmallAgency actsUnseated(String key, String unit, String kind, LocalDate from, LocalDate to) {
        return appointment(key, null, unit, 1, kind, from, to);
    }

    /** Ends whatever appointments the person has. */
    public SmallAgency endsAll(String key, LocalDate last) {
        run("update appointment set valid_to = ? where employee_id = ?", last, id("employee", key));
        return this;
    }

    /** Marks a person as no longer delivered by the host. */
    public SmallAgency isGone(String key) {
        run("update employee set gone_import_id = 1 where source_key = ?", key);
        return this;
    }

    /** Marks a unit as no longer delivered by the host. */
    public SmallAgency unitIsGone(String key) {
        run("update unit set gone_import_id = 1 where source_key = ?", key);
        return this;
    }

    /** The id in addresses of a row, by table and key. */
    public UUID uuid(String table, String key) {
        return (UUID) one("select uuid from " + table + " where source_key = ?", key);
    }

    /** Runs one statement. */
    public void run(String sql, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private SmallAgency appointment(
            String key, String seat, String unit, long job, String kind, LocalDate from, LocalDate to) {
        long id = ++lastId;
        run(
                "insert into appointment (id, employee_id, source_key, seat_id, job_id, unit_id, kind, valid_from, valid_to,"
                        + " row_hash, source, import_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 'UJI', 1)",
                id,
                id("employee", key),
                "rj" + id,
                seat == null ? null : id("seat", seat),
                job,
                id("unit", unit),
                kind,
                from,
                to);
        return this;
    }

    private long id(String table, String key) {
        return ((Number) one("select id from " + table + " where source_key = ?", key)).longValue();
    }

    private Object one(String sql, String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalArgumentException("No such key: " + key);
                }
                return row.getObject(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private int number(String unit, int from) {
        int next = from + 1;
        for (String child : children.get(unit)) {
            next = number(child, next) + 1;
        }
        run("update unit set tree_from = ?, tree_to = ? where source_key = ?", from, next - 1, unit);
        return next - 1;
    }
}
