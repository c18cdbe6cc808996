package id.jenjang.talent.calibrate;

import id.jenjang.people.Names;
import id.jenjang.store.Rows;
import id.jenjang.talent.calibrate.CalibrationSession.Signed;
import id.jenjang.talent.scheme.TalentBox;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Stores what a session does about people, and keeps every step; the session is taken by whoever writes here. */
@Dependent
class Entries {
    private static final String ID = "(select id from calibration_session where uuid = ?)";
    private static final String STEP = """
            insert into calibration_step (id, session_id, employee_uuid, kind, before_worst, before_best, box_after,
              words, by_user, by_employee, at_instant)
            select nextval('calibration_seq'), s.id, ?, ?, ?, ?, ?, ?, ?, ?, ? from calibration_session s
            where s.uuid = ?
            """;

    private Names names;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Entries() {}

    @Inject
    Entries(Names names) {
        this.names = names;
    }

    Entries(DataSource database) {
        this.database = database;
        this.names = new Names(database);
    }

    /** Moves somebody; to no box means back to where they were at first. */
    void move(UUID session, Standing from, Optional<TalentBox> to, String reason, Signed by) {
        ensure(session, from);
        Rows.run(
                database,
                "update calibration_entry set box_to = ?, reason = ?, moved_by = ?, moved_employee = ?, moved_at = ?,"
                        + " version = version + 1 where employee_uuid = ? and session_id = " + ID,
                to.map(TalentBox::key).orElse(null),
                reason,
                by.user(),
                by.employee(),
                by.at().atOffset(ZoneOffset.UTC),
                from.employee(),
                session);
        step(session, from, to.isPresent() ? Step.Kind.MOVED : Step.Kind.RETURNED, to, reason, by);
    }

    /** Takes a move back after a vote; nobody moved them then, so that the last reason stays. */
    void takeBack(UUID session, Standing from, Optional<TalentBox> to) {
        Rows.run(
                database,
                "update calibration_entry set box_to = ?, version = version + 1 where employee_uuid = ?"
                        + " and session_id = " + ID,
                to.map(TalentBox::key).orElse(null),
                from.employee(),
                session);
    }

    /** Says that something happened to the standing which those who look at it should see. */
    void touch(UUID session, UUID employee) {
        Rows.run(
                database,
                "update calibration_entry set version = version + 1 where employee_uuid = ? and session_id = " + ID,
                employee,
                session);
    }

    void discussed(UUID session, Standing from, boolean spoken, Signed by) {
        ensure(session, from);
        Rows.run(
                database,
                "update calibration_entry set discussed_at = ?, version = version + 1 where employee_uuid = ?"
                        + " and session_id = " + ID,
                spoken ? by.at().atOffset(ZoneOffset.UTC) : null,
                from.employee(),
                session);
        step(session, from, spoken ? Step.Kind.DISCUSSED : Step.Kind.UNDISCUSSED, Optional.empty(), "", by);
    }

    private void ensure(UUID session, Standing from) {
        if (from.version() == 0) {
            Rows.run(
                    database,
                    "insert into calibration_entry (session_id, employee_uuid, box_from_worst, box_from_best, version)"
                            + " values (" + ID + ", ?, ?, ?, 0)",
                    session,
                    from.employee(),
                    from.fromWorst().key(),
                    from.fromBest().key());
        }
    }

    void step(UUID session, Standing from, Step.Kind kind, Optional<TalentBox> after, String words, Signed by) {
        Rows.run(
                database,
                STEP,
                from.employee(),
                kind.name(),
                from.to().orElse(from.fromWorst()).key(),
                from.to().orElse(from.fromBest()).key(),
                after.map(TalentBox::key).orElse(null),
                words,
                by.user(),
                by.employee(),
                by.at().atOffset(ZoneOffset.UTC),
                session);
    }

    /** Whether another session of the same cycle that is not closed moved the person. */
    boolean elsewhere(CalibrationSession session, UUID employee) {
        return Rows.number(
                        database,
                        "select count(*) from calibration_entry x join calibration_session s on s.id = x.session_id"
                                + " join calibration_session o on o.uuid = ? and o.cycle_id = s.cycle_id"
                                + " where s.id <> o.id and s.state <> 'CLOSED' and x.box_to is not null"
                                + " and x.employee_uuid = ?",
                        session.uuid(),
                        employee)
                > 0;
    }

    /** What was done about somebody in their order; about everybody for null. */
    List<Step> steps(UUID session, UUID employee) {
        List<Object> arguments = employee == null ? List.of(session) : List.of(session, employee);
        Set<UUID> who = new HashSet<>();
        List<Raw> raw = Rows.list(
                database,
                "select * from calibration_step where session_id = " + ID
                        + (employee == null ? "" : " and employee_uuid = ?") + " order by id",
                Entries::raw,
                arguments.toArray());
        raw.forEach(one -> one.by().ifPresent(who::add));
        Map<UUID, String> said = names.people(who);
        return raw.stream()
                .map(one -> one.named(one.by().map(said::get).orElse("")))
                .toList();
    }

    private record Raw(Step step, Optional<UUID> by) {
        Step named(String name) {
            return new Step(step.employee(), step.kind(), step.before(), step.after(), step.words(), name, step.at());
        }
    }

    private static Raw raw(ResultSet row) throws SQLException {
        String words = row.getString("words");
        Step step = new Step(
                row.getObject("employee_uuid", UUID.class),
                Step.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("before_worst")).map(TalentBox::of),
                Optional.ofNullable(row.getString("box_after")).map(TalentBox::of),
                words == null ? "" : words,
                "",
                Sessions.at(row, "at_instant").orElseThrow());
        return new Raw(step, Optional.ofNullable(row.getObject("by_employee", UUID.class)));
    }
}
