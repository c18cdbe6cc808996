package id.jenjang.succession.selection.apply;

import id.jenjang.people.Grade;
import id.jenjang.store.Rows;
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

/** The stored collection of applications. */
@Dependent
public class Applications {
    private static final String ALL = "select * from selection_applicant ";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Applications() {}

    /** Those stored in that database. */
    public Applications(DataSource database) {
        this.database = database;
    }

    /** The application; empty when there is none of that id. */
    public Optional<Application> find(UUID uuid) {
        return Rows.first(database, ALL + "where uuid = ?", Applications::application, uuid);
    }

    /** What the employee sent to that selection. */
    public Optional<Application> of(UUID contest, UUID employee) {
        return Rows.first(
                database, ALL + "where contest = ? and employee = ?", Applications::application, contest, employee);
    }

    /** All applications to a selection, in the order in which they came. */
    public List<Application> to(UUID contest) {
        return Rows.list(
                database, ALL + "where contest = ? order by applied_at, uuid", Applications::application, contest);
    }

    /** Those of them that were admitted. */
    public List<Application> admitted(UUID contest) {
        return to(contest).stream()
                .filter(one -> one.state() == ApplicationState.ADMITTED)
                .toList();
    }

    /** Everything that the employee applied for, the newest first. */
    public List<Application> by(UUID employee) {
        return Rows.list(
                database,
                ALL + "where employee = ? order by applied_at desc, uuid",
                Applications::application,
                employee);
    }

    /** Stores a new application. */
    public void add(
            UUID uuid, UUID contest, UUID employee, List<NamedPaper> papers, List<RuleCheck> checks, Instant at) {
        Rows.run(
                database,
                "insert into selection_applicant (uuid, contest, employee, state, applied_at, papers, checks, version)"
                        + " values (?, ?, ?, 'APPLIED', ?, ?, ?, 1)",
                uuid,
                contest,
                employee,
                at.atOffset(ZoneOffset.UTC),
                ApplicationText.papers(papers),
                ApplicationText.checks(checks));
    }

    /** Sends one that was withdrawn anew. */
    boolean again(Application one, List<NamedPaper> papers, List<RuleCheck> checks, Instant at) {
        return changed(
                one,
                "state = 'APPLIED', applied_at = ?, papers = ?, checks = ?",
                at.atOffset(ZoneOffset.UTC),
                ApplicationText.papers(papers),
                ApplicationText.checks(checks));
    }

    boolean withdraw(Application one) {
        return changed(one, "state = 'WITHDRAWN'");
    }

    /**
     * Admits or refuses; false when it was changed since.
     *
     * @param ties what ties are settled by; nulls in it where unknown
     */
    public boolean settle(Application one, ApplicationState to, String reason, Ties ties, String by, Instant at) {
        return changed(
                one,
                "state = ?, settled_reason = ?, settled_by = ?, settled_at = ?, grade = ?, grade_since = ?,"
                        + " birth_date = ?",
                to.name(),
                reason,
                by,
                at.atOffset(ZoneOffset.UTC),
                ties.grade() == null ? null : ties.grade().code(),
                ties.gradeSince(),
                ties.birth());
    }

    /** What is known of somebody on the day of admission that ties are settled by; nulls where unknown. */
    public record Ties(Grade grade, LocalDate gradeSince, LocalDate birth) {}

    private boolean changed(Application one, String what, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = one.uuid();
        all[arguments.length + 1] = one.version();
        String sql =
                "update selection_applicant set " + what + ", version = version + 1 where uuid = ? and version = ?";
        return Rows.run(database, sql, all) == 1;
    }

    private static Application application(ResultSet row) throws SQLException {
        return new Application(
                row.getObject("uuid", UUID.class),
                row.getObject("contest", UUID.class),
                row.getObject("employee", UUID.class),
                ApplicationState.valueOf(row.getString("state")),
                row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                ApplicationText.papers(row.getString("papers")),
                ApplicationText.checks(row.getString("checks")),
                Optional.ofNullable(row.getString("settled_reason")),
                Optional.ofNullable(row.getString("grade")).map(Grade::of).orElse(null),
                row.getObject("grade_since", LocalDate.class),
                row.getObject("birth_date", LocalDate.class),
                row.getLong("version"));
    }
}
