package id.jenjang.succession.pool;

import id.jenjang.people.JobLevel;
import id.jenjang.people.PersonRow;
import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of pools with the history of their changes. */
@Dependent
class Pools {
    private static final String POOL = "select p.* from talent_pool p ";
    private static final String EVENTS = """
            select v.kind, v.employee_uuid, e.title_before, e.name, e.title_after, v.words, v.stand, v.done_by, v.done_at
            from pool_event v join talent_pool p on p.id = v.pool_id
            left join employee e on e.uuid = v.employee_uuid where p.uuid = ?
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Pools() {}

    Pools(DataSource database) {
        this.database = database;
    }

    Optional<TalentPool> find(UUID uuid) {
        return Rows.first(database, POOL + "where p.uuid = ?", Pools::pool, uuid);
    }

    /** The pools of a unit and all below it, those open first. */
    List<PoolRow> of(UUID unit) {
        return Rows.list(
                database,
                "select p.*, u.name as unit_name, (select count(*) from pool_member m where m.pool_id = p.id"
                        + " and m.present_employee is not null) as people,"
                        + " (select count(*) from pool_nomination n where n.pool_id = p.id and n.state = 'WAITING')"
                        + " as waiting, (select max(d.decree_date) from pool_decree d where d.pool_id = p.id) as decreed"
                        + " from talent_pool p join unit u on u.uuid = p.unit_uuid"
                        + " join unit r on u.tree_from between r.tree_from and r.tree_to where r.uuid = ?"
                        + " order by p.open desc, p.name, p.uuid",
                row -> new PoolRow(
                        pool(row),
                        row.getString("unit_name"),
                        row.getInt("people"),
                        row.getInt("waiting"),
                        Optional.ofNullable(row.getObject("decreed", java.time.LocalDate.class))),
                unit);
    }

    /** The open pools whose unit holds one of these units, by name. */
    List<TalentPool> openAbove(UUID... units) {
        return Rows.list(
                database,
                POOL + "join unit r on r.uuid = p.unit_uuid where p.open and exists (select 1 from unit u"
                        + " where u.uuid = any(?) and u.tree_from between r.tree_from and r.tree_to)"
                        + " order by p.name, p.uuid",
                Pools::pool,
                (Object) units);
    }

    boolean none() {
        return Rows.number(database, "select count(*) from talent_pool") == 0;
    }

    void add(PoolForm form, JobLevel level, UUID unit, String by, Instant at) {
        Rows.run(
                database,
                "insert into talent_pool (id, uuid, name, kind, level_code, family, position_uuid, unit_uuid, term_months,"
                        + " group_only, within_months, open, opened_by, opened_at, version)"
                        + " values (nextval('pool_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?, ?, 1)",
                form.uuid(),
                form.name(),
                form.kind().name(),
                level.name(),
                form.family().orElse(null),
                form.position().orElse(null),
                unit,
                form.termMonths(),
                form.rule().groupOnly(),
                form.rule().withinMonths().orElse(null),
                by,
                at.atOffset(ZoneOffset.UTC));
    }

    /** False when somebody else was quicker. */
    boolean close(UUID pool, long version) {
        return Rows.run(
                        database,
                        "update talent_pool set open = false, version = version + 1"
                                + " where uuid = ? and open and version = ?",
                        pool,
                        version)
                == 1;
    }

    /** Keeps that something happened; part of the transaction in which it does. */
    void tell(UUID pool, PoolEvent.Kind kind, UUID employee, String words, Stand stand, String by, Instant at) {
        Rows.run(
                database,
                "insert into pool_event (id, pool_id, employee_uuid, kind, words, stand, done_by, done_at)"
                        + " select nextval('pool_seq'), p.id, cast(? as uuid), ?, ?, ?, ?, ? from talent_pool p"
                        + " where p.uuid = ?",
                employee,
                kind.name(),
                words,
                stand == null ? null : stand.text(),
                by,
                at.atOffset(ZoneOffset.UTC),
                pool);
    }

    /** What happened to a pool, the newest first. */
    List<PoolEvent> events(UUID pool, int most) {
        return Rows.list(database, EVENTS + " order by v.id desc limit ?", Pools::event, pool, most);
    }

    /** What happened to one person in a pool, the newest first. */
    List<PoolEvent> events(UUID pool, UUID employee) {
        return Rows.list(
                database, EVENTS + " and v.employee_uuid = ? order by v.id desc", Pools::event, pool, employee);
    }

    private static PoolEvent event(ResultSet row) throws SQLException {
        String stand = row.getString("stand");
        String name = row.getString("name");
        return new PoolEvent(
                PoolEvent.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("employee_uuid", UUID.class)),
                name == null ? "" : PersonRow.titled(row.getString("title_before"), name, row.getString("title_after")),
                row.getString("words"),
                Optional.ofNullable(stand).map(Stand::of),
                row.getString("done_by"),
                row.getObject("done_at", OffsetDateTime.class).toInstant());
    }

    static TalentPool pool(ResultSet row) throws SQLException {
        int months = row.getInt("within_months");
        Optional<Integer> within = row.wasNull() ? Optional.empty() : Optional.of(months);
        return new TalentPool(
                row.getObject("uuid", UUID.class),
                row.getString("name"),
                PoolKind.valueOf(row.getString("kind")),
                JobLevel.valueOf(row.getString("level_code")),
                Optional.ofNullable(row.getString("family")),
                Optional.ofNullable(row.getObject("position_uuid", UUID.class)),
                row.getObject("unit_uuid", UUID.class),
                row.getInt("term_months"),
                new EntryRule(row.getBoolean("group_only"), within),
                row.getBoolean("open"),
                row.getLong("version"));
    }
}
