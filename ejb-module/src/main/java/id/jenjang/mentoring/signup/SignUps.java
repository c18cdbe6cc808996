package id.jenjang.mentoring.signup;

import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The stored collection of sign-ups; whom somebody avoids is written with them and never read back here. */
@Dependent
class SignUps {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    SignUps() {}

    SignUps(DataSource database) {
        this.database = database;
    }

    DataSource database() {
        return database;
    }

    Optional<MentorSignUp> mentor(UUID programme, UUID employee) {
        return SignUpRows.mentors(database, " and m.employee = ?", programme, employee).stream()
                .findFirst();
    }

    Optional<MenteeSignUp> mentee(UUID programme, UUID employee) {
        return SignUpRows.mentees(database, " and m.employee = ?", programme, employee).stream()
                .findFirst();
    }

    /** All mentors in that state, who signed up first first. */
    List<MentorSignUp> mentors(UUID programme, MentorState state) {
        return SignUpRows.mentors(
                database, " and m.state = ? order by m.signed_at, m.employee", programme, state.name());
    }

    /** Those of the people who signed up as mentor, in whatever state. */
    Map<UUID, MentorSignUp> mentors(UUID programme, List<UUID> employees) {
        return SignUpRows.mentors(database, " and m.employee = any(?)", programme, employees.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(MentorSignUp::employee, one -> one));
    }

    /** Who of the approved mentors offers that topic, empty for any, and has a place left if that is asked. */
    List<UUID> approved(UUID programme, Optional<String> topic, boolean freeOnly) {
        List<Object> arguments = new ArrayList<>(List.of(programme));
        StringBuilder sql = new StringBuilder(
                "select m.employee from mentoring_mentor m where m.programme = ? and m.state = 'APPROVED'");
        if (freeOnly) {
            sql.append(" and m.taken - m.unseen < m.capacity");
        }
        topic.ifPresent(one -> {
            sql.append(" and exists (select 1 from mentoring_topic t where t.programme = m.programme"
                    + " and t.employee = m.employee and t.side = 'MENTOR' and t.topic = ?)");
            arguments.add(one);
        });
        return Rows.list(database, sql.toString(), row -> row.getObject("employee", UUID.class), arguments.toArray());
    }

    /** All mentees who have not withdrawn, who signed up first first. */
    List<MenteeSignUp> mentees(UUID programme) {
        return SignUpRows.mentees(database, " and m.state = 'SIGNED' order by m.signed_at, m.employee", programme);
    }

    /** Another text after every change of any sign-up of the programme; says neither whose nor which. */
    String mark(UUID programme) {
        String sql = "select count(*) as people, coalesce(sum(version), 0) as changes from ";
        String where = " where programme = ?";
        return Rows.first(database, sql + "mentoring_mentor" + where, SignUps::mark, programme)
                        .orElseThrow()
                + " "
                + Rows.first(database, sql + "mentoring_mentee" + where, SignUps::mark, programme)
                        .orElseThrow();
    }

    private static String mark(ResultSet row) throws SQLException {
        return row.getLong("people") + ":" + row.getLong("changes");
    }

    /** Stores a mentor's form; false when it was changed since that version, 0 for the first. */
    boolean keep(UUID programme, UUID employee, long version, MentorForm form, MentorState state, Instant at) {
        String languages = String.join(" ", form.languages().stream().sorted().toList());
        String asksFor = form.asksFor().map(Enum::name).orElse(null);
        int kept = version == 0
                ? Rows.run(
                        database,
                        "insert into mentoring_mentor (programme, employee, state, capacity, taken, unseen, free_times,"
                                + " languages, asks_for, statement, signed_at, version)"
                                + " select ?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?, 1 where not exists"
                                + " (select 1 from mentoring_mentor where programme = ? and employee = ?)",
                        programme,
                        employee,
                        state.name(),
                        form.capacity(),
                        form.free(),
                        languages,
                        asksFor,
                        form.statement(),
                        at.atOffset(ZoneOffset.UTC),
                        programme,
                        employee)
                : Rows.run(
                        database,
                        "update mentoring_mentor set state = ?, capacity = ?, free_times = ?, languages = ?, asks_for = ?,"
                                + " statement = ?, version = version + 1"
                                + " where programme = ? and employee = ? and version = ? and taken - unseen <= ?",
                        state.name(),
                        form.capacity(),
                        form.free(),
                        languages,
                        asksFor,
                        form.statement(),
                        programme,
                        employee,
                        version,
                        form.capacity());
        if (kept == 1) {
            said(programme, employee, Side.MENTOR, form.topics(), form.wishes(), form.avoids());
        }
        return kept == 1;
    }

    /** Stores a mentee's form with what follows from the career goal; false when it was changed since that version. */
    boolean keep(UUID programme, UUID employee, long version, MenteeForm form, Gaps gaps, Instant at) {
        String languages = String.join(" ", form.languages().stream().sorted().toList());
        String asksFor = form.asksFor().map(Enum::name).orElse(null);
        int kept = version == 0
                ? Rows.run(
                        database,
                        "insert into mentoring_mentee (programme, employee, state, own_goal, target_job, free_times,"
                                + " languages, asks_for, signed_at, version)"
                                + " select ?, ?, 'SIGNED', ?, cast(? as uuid), ?, ?, ?, ?, 1 where not exists"
                                + " (select 1 from mentoring_mentee where programme = ? and employee = ?)",
                        programme,
                        employee,
                        form.ownGoal(),
                        gaps.target().orElse(null),
                        form.free(),
                        languages,
                        asksFor,
                        at.atOffset(ZoneOffset.UTC),
                        programme,
                        employee)
                : Rows.run(
                        database,
                        "update mentoring_mentee set state = 'SIGNED', own_goal = ?, target_job = ?, free_times = ?,"
                                + " languages = ?, asks_for = ?,"
                                + " signed_at = case when state = 'SIGNED' then signed_at else ? end, version = version + 1"
                                + " where programme = ? and employee = ? and version = ?",
                        form.ownGoal(),
                        gaps.target().orElse(null),
                        form.free(),
                        languages,
                        asksFor,
                        at.atOffset(ZoneOffset.UTC),
                        programme,
                        employee,
                        version);
        if (kept == 1) {
            goals(programme, employee, form.goals(), gaps);
            said(programme, employee, Side.MENTEE, form.topics(), form.wishes(), form.avoids());
        }
        return kept == 1;
    }

    /** Takes a sign-up back, with whom the person wished for and avoids; false when it was changed meanwhile. */
    boolean withdraw(UUID programme, UUID employee, Side side, long version) {
        String table = side == Side.MENTOR ? "mentoring_mentor" : "mentoring_mentee";
        int changed = Rows.run(
                database,
                "update " + table + " set state = 'WITHDRAWN', version = version + 1"
                        + " where programme = ? and employee = ? and version = ?",
                programme,
                employee,
                version);
        if (changed == 1) {
            said(programme, employee, side, Set.of(), List.of(), Optional.of(Set.of()));
        }
        return changed == 1;
    }

    /** Stores what the head says of a mentor; false when the sign-up was changed meanwhile. */
    boolean decide(UUID programme, UUID mentor, long version, Decided decided) {
        return Rows.run(
                        database,
                        "update mentoring_mentor set state = ?, decided_by = ?, decided_at = ?, reason = ?,"
                                + " version = version + 1"
                                + " where programme = ? and employee = ? and version = ? and state = 'WAITING'",
                        decided.state().name(),
                        decided.by(),
                        decided.at().atOffset(ZoneOffset.UTC),
                        decided.reason(),
                        programme,
                        mentor,
                        version)
                == 1;
    }

    /** What a head says; the reason is null when they agree. */
    record Decided(MentorState state, UUID by, Instant at, String reason) {}

    private void goals(UUID programme, UUID employee, Set<String> goals, Gaps gaps) {
        Rows.run(database, "delete from mentoring_goal where programme = ? and employee = ?", programme, employee);
        gaps.rows().stream()
                .filter(gap -> goals.contains(gap.competency()))
                .forEach(gap -> Rows.run(
                        database,
                        "insert into mentoring_goal (programme, employee, competency, level_needed) values (?, ?, ?, ?)",
                        programme,
                        employee,
                        gap.competency(),
                        gap.needed()));
        Rows.run(database, "delete from mentoring_route where programme = ? and employee = ?", programme, employee);
        int place = 0;
        for (String job : gaps.route()) {
            Rows.run(
                    database,
                    "insert into mentoring_route (programme, employee, place, job) values (?, ?, ?, ?)",
                    programme,
                    employee,
                    ++place,
                    job);
        }
    }

    private void said(
            UUID programme,
            UUID employee,
            Side side,
            Set<String> topics,
            List<UUID> wishes,
            Optional<Set<UUID>> avoids) {
        for (String table : List.of("mentoring_topic", "mentoring_wish")) {
            Rows.run(
                    database,
                    "delete from " + table + " where programme = ? and employee = ? and side = ?",
                    programme,
                    employee,
                    side.name());
        }
        topics.forEach(topic -> Rows.run(
                database,
                "insert into mentoring_topic (programme, employee, side, topic) values (?, ?, ?, ?)",
                programme,
                employee,
                side.name(),
                topic));
        int place = 0;
        for (UUID other : wishes) {
            Rows.run(
                    database,
                    "insert into mentoring_wish (programme, employee, side, place, other) values (?, ?, ?, ?, ?)",
                    programme,
                    employee,
                    side.name(),
                    ++place,
                    other);
        }
        avoids.ifPresent(all -> new Avoids(database).replace(programme, employee, side, all));
    }
}
