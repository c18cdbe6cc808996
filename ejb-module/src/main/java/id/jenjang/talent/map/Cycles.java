package id.jenjang.talent.map;

import id.jenjang.store.Rows;
import id.jenjang.talent.scheme.TalentScheme;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of cycles. */
@Dependent
public class Cycles {
    private static final String CYCLE = "select c.* from talent_cycle c ";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Cycles() {}

    /** Those stored in that database. */
    public Cycles(DataSource database) {
        this.database = database;
    }

    /** The cycle; empty when there is none of that id. */
    public Optional<TalentCycle> find(UUID uuid) {
        return Rows.first(database, CYCLE + "where c.uuid = ?", Cycles::cycle, uuid);
    }

    /** All cycles, the newest first. */
    public List<TalentCycle> all() {
        return Rows.list(database, CYCLE + "order by c.as_of desc, c.begun_at desc, c.id desc", Cycles::cycle);
    }

    /** The cycles with results in which a person is, the newest first. */
    List<TalentCycle> of(UUID employee) {
        return Rows.list(
                database,
                CYCLE + "join talent_placement p on p.cycle_id = c.id where c.state = 'READY' and p.employee_uuid = ?"
                        + " order by c.as_of desc, c.begun_at desc, c.id desc",
                Cycles::cycle,
                employee);
    }

    /** Stores a new cycle that waits for its results. */
    void add(CycleForm form, UUID unit, TalentScheme scheme, String by, Instant at) {
        Rows.run(
                database,
                "insert into talent_cycle (id, uuid, name, mapped_year, unit_uuid, as_of, scheme_key, scheme_version,"
                        + " state, people, certain, begun_by, begun_at, version)"
                        + " values (nextval('talent_seq'), ?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, 0, ?, ?, 1)",
                form.uuid(),
                form.name(),
                form.year(),
                unit,
                form.asOf(),
                scheme.key(),
                scheme.version(),
                by,
                at.atOffset(ZoneOffset.UTC));
    }

    /** Says that the results could not be computed, or that they are waited for once more. */
    boolean turn(UUID uuid, CycleState from, CycleState to) {
        return Rows.run(
                        database,
                        "update talent_cycle set state = ?, version = version + 1 where uuid = ? and state = ?",
                        to.name(),
                        uuid,
                        from.name())
                == 1;
    }

    /**
     * Announces a cycle that is ready and was not announced yet; false when it was changed since that version, or a
     * committee is calibrating it.
     */
    boolean announce(UUID uuid, long version, String by, Instant at) {
        return Rows.run(
                        database,
                        "update talent_cycle set announced_by = ?, announced_at = ?, version = version + 1"
                                + " where uuid = ? and version = ? and state = 'READY' and announced_at is null"
                                + " and not exists (select 1 from calibration_session s"
                                + " where s.cycle_id = talent_cycle.id and s.state <> 'CLOSED')",
                        by,
                        at.atOffset(ZoneOffset.UTC),
                        uuid,
                        version)
                == 1;
    }

    /** Whether a committee is calibrating it. */
    boolean calibrating(UUID uuid) {
        return Rows.number(
                        database,
                        "select count(*) from calibration_session s join talent_cycle c on c.id = s.cycle_id"
                                + " where c.uuid = ? and s.state <> 'CLOSED'",
                        uuid)
                > 0;
    }

    private static TalentCycle cycle(ResultSet row) throws SQLException {
        return new TalentCycle(
                row.getObject("uuid", UUID.class),
                row.getString("name"),
                row.getInt("mapped_year"),
                row.getObject("unit_uuid", UUID.class),
                row.getObject("as_of", LocalDate.class),
                row.getString("scheme_key"),
                row.getInt("scheme_version"),
                CycleState.valueOf(row.getString("state")),
                row.getInt("people"),
                row.getInt("certain"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("announced_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getLong("version"));
    }
}
