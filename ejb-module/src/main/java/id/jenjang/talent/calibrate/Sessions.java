package id.jenjang.talent.calibrate;

import id.jenjang.json.OwnFile;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Names;
import id.jenjang.store.Rows;
import id.jenjang.talent.calibrate.CalibrationSession.Signed;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The stored collection of sessions with their committees. */
@Dependent
class Sessions {
    private static final String SESSION =
            "select s.*, c.uuid as cycle from calibration_session s join talent_cycle c on c.id = s.cycle_id ";
    private static final String ROWS = """
            select s.uuid, s.name, c.uuid as cycle, c.name as cycle_name, s.unit_uuid, u.name as unit_name, s.job_level,
              s.state, s.begun_at,
              (select count(*) from calibration_member m where m.session_id = s.id) as members,
              (select count(*) from calibration_entry e where e.session_id = s.id and e.box_to is not null) as moved
            from calibration_session s join talent_cycle c on c.id = s.cycle_id join unit u on u.uuid = s.unit_uuid
            order by s.id desc
            """;
    private static final String ADD = """
            insert into calibration_session (id, uuid, name, cycle_id, unit_uuid, job_level, guide, majority_percent,
              quorum_percent, tie_rule, state, begun_by, begun_at, version)
            select nextval('calibration_seq'), ?, ?, c.id, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, 1
            from talent_cycle c where c.uuid = ?
            """;
    private static final String ID = "(select id from calibration_session where uuid = ?)";

    private Names names;
    private CalibrationTerms terms = CalibrationTerms.shipped();

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Sessions() {}

    @Inject
    Sessions(Names names, OwnFile own) {
        this.names = names;
        terms = own.read(CalibrationTerms.FILE, CalibrationTerms::read, CalibrationTerms.shipped());
    }

    Sessions(DataSource database) {
        this.database = database;
        this.names = new Names(database);
    }

    /** How committees vote and which spread is expected, unless a session says otherwise. */
    CalibrationTerms terms() {
        return terms;
    }

    List<SessionRow> rows() {
        return Rows.list(
                database,
                ROWS,
                row -> new SessionRow(
                        row.getObject("uuid", UUID.class),
                        row.getString("name"),
                        row.getObject("cycle", UUID.class),
                        row.getString("cycle_name"),
                        row.getObject("unit_uuid", UUID.class),
                        row.getString("unit_name"),
                        level(row),
                        SessionState.valueOf(row.getString("state")),
                        at(row, "begun_at").orElseThrow(),
                        row.getInt("members"),
                        row.getInt("moved")));
    }

    Optional<CalibrationSession> find(UUID session) {
        return Rows.first(database, SESSION + "where s.uuid = ?", this::session, session);
    }

    /** A number that grows whenever anything is done in the session. */
    long pulse(UUID session) {
        return Rows.number(
                database,
                "select s.version + (select count(*) from calibration_step t where t.session_id = s.id)"
                        + " + (select coalesce(sum(e.version), 0) from calibration_entry e where e.session_id = s.id)"
                        + " from calibration_session s where s.uuid = ?",
                session);
    }

    /** The session, held until the end of the transaction: whoever changes something in it waits for one another. */
    Optional<CalibrationSession> take(UUID session) {
        Rows.first(
                database,
                "select id from calibration_session where uuid = ? for update",
                row -> row.getLong(1),
                session);
        return find(session);
    }

    void add(SessionForm form, UUID unit, CalibrationTerms terms, String by, Instant at) {
        Rows.run(
                database,
                ADD,
                form.uuid(),
                form.name(),
                unit,
                form.level().map(JobLevel::name).orElse(null),
                terms.text(),
                terms.majority(),
                terms.quorum(),
                terms.tie().name(),
                by,
                at.atOffset(ZoneOffset.UTC),
                form.cycle());
        for (int i = 0; i < form.members().size(); i++) {
            Rows.run(
                    database,
                    "insert into calibration_member (session_id, employee_uuid, chair) values (" + ID + ", ?, ?)",
                    form.uuid(),
                    form.members().get(i),
                    i == 0);
        }
    }

    /** Notes that a member came, once. */
    void attend(UUID session, UUID member, Instant at) {
        Rows.run(
                database,
                "update calibration_member set attended_at = ? where attended_at is null and employee_uuid = ?"
                        + " and session_id = " + ID,
                at.atOffset(ZoneOffset.UTC),
                member,
                session);
    }

    boolean lock(UUID session, Signed by) {
        return turn(
                "state = 'LOCKED', locked_by = ?, locked_employee = ?, locked_at = ?",
                "OPEN",
                by.user(),
                by.employee(),
                by.at().atOffset(ZoneOffset.UTC),
                session);
    }

    boolean open(UUID session) {
        return turn("state = 'OPEN', locked_by = null, locked_employee = null, locked_at = null", "LOCKED", session);
    }

    boolean close(UUID session, Signed by) {
        return turn(
                "state = 'CLOSED', closed_by = ?, closed_employee = ?, closed_at = ?",
                "LOCKED",
                by.user(),
                by.employee(),
                by.at().atOffset(ZoneOffset.UTC),
                session);
    }

    private boolean turn(String set, String from, Object... arguments) {
        String sql = "update calibration_session set " + set + ", version = version + 1 where uuid = ? and state = '"
                + from + "'";
        return Rows.run(database, sql, arguments) == 1;
    }

    private CalibrationSession session(ResultSet row) throws SQLException {
        UUID uuid = row.getObject("uuid", UUID.class);
        CalibrationTerms begunWith = new CalibrationTerms(
                row.getInt("majority_percent"),
                row.getInt("quorum_percent"),
                TieRule.valueOf(row.getString("tie_rule")),
                CalibrationTerms.guide(row.getString("guide")),
                terms.source(),
                terms.confirmed());
        return new CalibrationSession(
                uuid,
                row.getString("name"),
                row.getObject("cycle", UUID.class),
                row.getObject("unit_uuid", UUID.class),
                level(row),
                begunWith,
                SessionState.valueOf(row.getString("state")),
                at(row, "begun_at").orElseThrow(),
                signed(row, "locked"),
                signed(row, "closed"),
                members(uuid),
                row.getLong("version"));
    }

    private List<Member> members(UUID session) {
        List<Member> members = Rows.list(
                database,
                "select employee_uuid, chair, attended_at from calibration_member where session_id = " + ID
                        + " order by chair desc, employee_uuid",
                row -> new Member(
                        row.getObject("employee_uuid", UUID.class),
                        "",
                        row.getBoolean("chair"),
                        at(row, "attended_at")),
                session);
        Map<UUID, String> said =
                names.people(members.stream().map(Member::employee).collect(Collectors.toSet()));
        return members.stream()
                .map(one -> new Member(
                        one.employee(), said.getOrDefault(one.employee(), "?"), one.chair(), one.attendedAt()))
                .toList();
    }

    private Optional<Signed> signed(ResultSet row, String kind) throws SQLException {
        String user = row.getString(kind + "_by");
        if (user == null) {
            return Optional.empty();
        }
        UUID employee = row.getObject(kind + "_employee", UUID.class);
        String name = names.people(Set.of(employee)).getOrDefault(employee, "?");
        return Optional.of(
                new Signed(user, employee, name, at(row, kind + "_at").orElseThrow()));
    }

    private static Optional<JobLevel> level(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("job_level")).map(JobLevel::valueOf);
    }

    static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
