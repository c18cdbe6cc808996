package id.jenjang.succession.pool;

import id.jenjang.people.PersonRow;
import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of who is in which pool, and of the decrees that set pools. */
@Dependent
class Members {
    private static final String PRESENT = """
             from pool_member m join talent_pool p on p.id = m.pool_id join employee e on e.uuid = m.employee_uuid
             where p.uuid = ? and m.present_employee is not null
            """;
    private static final String DECREED = ", exists (select 1 from pool_decree_member x where x.employee_uuid ="
            + " m.employee_uuid and x.decree_id = (select max(d.id) from pool_decree d where d.pool_id = p.id)) as decreed";
    private static final String LEAVE = "update pool_member set present_employee = null, left_on = ?, left_why = ?,"
            + " left_reason = ?, left_by = ? where present_employee = ? and pool_id ="
            + " (select id from talent_pool where uuid = ?)";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Members() {}

    Members(DataSource database) {
        this.database = database;
    }

    /** Why somebody left. */
    enum Why {
        TERM,
        LEFT,
        DECISION,
        GONE
    }

    /** Somebody in a pool. */
    record Present(UUID pool, UUID employee) {}

    boolean in(UUID pool, UUID employee) {
        return Rows.number(database, "select count(*)" + PRESENT + " and m.employee_uuid = ?", pool, employee) > 0;
    }

    int count(UUID pool) {
        return (int) Rows.number(database, "select count(*)" + PRESENT, pool);
    }

    /** A page of who is in, by name. */
    MemberPage page(UUID pool, String words, int first, int size) {
        List<Object> arguments = new ArrayList<>(List.of(pool));
        String which = "";
        if (!words.isBlank()) {
            which = " and lower(e.name) like ? escape '!'";
            String wanted = words.strip().toLowerCase(Locale.ROOT);
            arguments.add("%" + wanted.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        int total = (int) Rows.number(database, "select count(*)" + PRESENT + which, arguments.toArray());
        arguments.add(size);
        arguments.add(first);
        return new MemberPage(
                total,
                Rows.list(
                        database,
                        "select m.employee_uuid, e.title_before, e.name, e.title_after, m.entered_on, m.last_day, m.stand"
                                + DECREED + PRESENT + which + " order by e.name, m.employee_uuid limit ? offset ?",
                        Members::row,
                        arguments.toArray()));
    }

    private static MemberRow row(ResultSet row) throws SQLException {
        return new MemberRow(
                row.getObject("employee_uuid", UUID.class),
                PersonRow.titled(row.getString("title_before"), row.getString("name"), row.getString("title_after")),
                row.getObject("entered_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Stand.of(row.getString("stand")),
                row.getBoolean("decreed"));
    }

    /** Puts somebody in; refused by the database when they are in. */
    void add(TalentPool pool, UUID employee, UUID nomination, LocalDate day, Stand stand) {
        Rows.run(
                database,
                "insert into pool_member (id, pool_id, employee_uuid, present_employee, nomination_id, entered_on,"
                        + " last_day, stand) select nextval('pool_seq'), p.id, cast(? as uuid), cast(? as uuid),"
                        + " (select n.id from pool_nomination n where n.uuid = ?), cast(? as date), cast(? as date), ?"
                        + " from talent_pool p where p.uuid = ?",
                employee,
                employee,
                nomination,
                day,
                pool.lastDay(day),
                stand.text(),
                pool.uuid());
    }

    /** Takes somebody out; false when they are not in. */
    boolean leave(UUID pool, UUID employee, LocalDate day, Why why, String reason, String by) {
        return Rows.run(database, LEAVE, day, why.name(), reason, by, employee, pool) == 1;
    }

    /** Whose term is over. */
    List<Present> over(LocalDate today) {
        return present("m.last_day < ?", today);
    }

    /** Who is no longer delivered. */
    List<Present> gone() {
        return present("e.gone_import_id is not null");
    }

    private List<Present> present(String which, Object... arguments) {
        return Rows.list(
                database,
                "select p.uuid, m.employee_uuid from pool_member m join talent_pool p on p.id = m.pool_id"
                        + " join employee e on e.uuid = m.employee_uuid where m.present_employee is not null and "
                        + which
                        + " order by m.id",
                row -> new Present(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                arguments);
    }

    /** Pools that a person is in: the pool with entry and last day. */
    List<OwnEntry> of(UUID employee) {
        return Rows.list(
                database,
                "select p.*, m.entered_on, m.last_day, m.stand from pool_member m join talent_pool p on p.id = m.pool_id"
                        + " where m.present_employee = ? order by p.name, p.uuid",
                row -> new OwnEntry(
                        Pools.pool(row),
                        row.getObject("entered_on", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        Stand.of(row.getString("stand"))),
                employee);
    }

    boolean decreed(UUID form) {
        return Rows.number(database, "select count(*) from pool_decree where uuid = ?", form) > 0;
    }

    void decree(UUID pool, DecreeForm form, String by, Instant at) {
        Rows.run(
                database,
                "insert into pool_decree (id, uuid, pool_id, number_text, decree_date, set_by, set_at)"
                        + " select nextval('pool_seq'), cast(? as uuid), p.id, ?, cast(? as date), ?, ?"
                        + " from talent_pool p where p.uuid = ?",
                form.uuid(),
                form.number(),
                form.day(),
                by,
                at.atOffset(ZoneOffset.UTC),
                pool);
        Rows.run(
                database,
                "insert into pool_decree_member (decree_id, employee_uuid) select d.id, m.employee_uuid"
                        + " from pool_decree d join pool_member m on m.pool_id = d.pool_id"
                        + " where d.uuid = ? and m.present_employee is not null",
                form.uuid());
    }

    /** The decrees that set a pool, the newest first. */
    List<Decree> decrees(UUID pool) {
        return Rows.list(
                database,
                "select d.number_text, d.decree_date, d.set_by, d.set_at, (select count(*) from pool_decree_member x"
                        + " where x.decree_id = d.id) as people from pool_decree d"
                        + " join talent_pool p on p.id = d.pool_id where p.uuid = ? order by d.id desc",
                row -> new Decree(
                        row.getString("number_text"),
                        row.getObject("decree_date", LocalDate.class),
                        row.getInt("people"),
                        row.getString("set_by"),
                        row.getObject("set_at", OffsetDateTime.class).toInstant()),
                pool);
    }
}
