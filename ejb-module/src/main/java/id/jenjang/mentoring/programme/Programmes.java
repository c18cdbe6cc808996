package id.jenjang.mentoring.programme;

import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.match.PolicyText;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The stored collection of programmes, every version of their policies, and who is invited. */
@Dependent
public class Programmes {
    private static final String PROGRAMME = """
            select p.uuid, p.name, p.purpose, p.state, p.unit, p.by_invitation, p.evergreen, p.starts_on, p.ends_on,
              p.sign_up_until, p.size_most, p.policy_no, p.version, y.content
            from mentoring_programme p
            join mentoring_policy y on y.programme = p.uuid and y.version_no = p.policy_no
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Programmes() {}

    /** Those stored in that database. */
    public Programmes(DataSource database) {
        this.database = database;
    }

    /** The programme; empty when there is none of that id. */
    public Optional<MentoringProgramme> find(UUID uuid) {
        return Rows.first(database, PROGRAMME + " where p.uuid = ?", Programmes::programme, uuid);
    }

    /** The programme, which nobody else changes until the transaction ends; empty when there is none of that id. */
    public Optional<MentoringProgramme> lock(UUID uuid) {
        Rows.first(
                database,
                "select uuid from mentoring_programme where uuid = ? for update",
                row -> row.getObject(1, UUID.class),
                uuid);
        return find(uuid);
    }

    /** All programmes, the newest first. */
    public List<MentoringProgramme> all() {
        return Rows.list(database, PROGRAMME + " order by p.begun_at desc, p.uuid", Programmes::programme);
    }

    /** Stores a new programme as a draft with the first version of its policy. */
    public void add(UUID uuid, ProgrammeForm form, MatchingPolicy policy, String by, Instant at) {
        Rows.run(
                database,
                "insert into mentoring_programme (uuid, name, purpose, state, unit, by_invitation, evergreen, starts_on,"
                        + " ends_on, size_most, policy_no, begun_by, begun_at, version)"
                        + " values (?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?, 1, ?, ?, 1)",
                uuid,
                form.name(),
                form.purpose(),
                form.unit().orElse(null),
                form.byInvitation(),
                form.evergreen(),
                form.from(),
                form.until(),
                form.size(),
                by,
                utc(at));
        write(uuid, 1, policy, by, at);
    }

    /** Writes what the form says; false when the programme was changed since that version. */
    public boolean change(UUID uuid, long version, ProgrammeForm form) {
        return Rows.run(
                        database,
                        "update mentoring_programme set name = ?, purpose = ?, unit = ?, by_invitation = ?, evergreen = ?,"
                                + " starts_on = ?, ends_on = ?, size_most = ?, version = version + 1"
                                + " where uuid = ? and version = ?",
                        form.name(),
                        form.purpose(),
                        form.unit().orElse(null),
                        form.byInvitation(),
                        form.evergreen(),
                        form.from(),
                        form.until(),
                        form.size(),
                        uuid,
                        version)
                == 1;
    }

    /** Adds a version of the policy, the newest from now on; false when the programme was changed meanwhile. */
    public boolean revise(MentoringProgramme programme, long version, MatchingPolicy policy, String by, Instant at) {
        int number = programme.policyNo() + 1;
        int changed = Rows.run(
                database,
                "update mentoring_programme set policy_no = ?, version = version + 1 where uuid = ? and version = ?",
                number,
                programme.uuid(),
                version);
        if (changed == 1) {
            write(programme.uuid(), number, policy, by, at);
        }
        return changed == 1;
    }

    /** Opens sign-up until the end of that day; false when the programme was changed since that version. */
    public boolean openUntil(UUID uuid, long version, LocalDate last) {
        return Rows.run(
                        database,
                        "update mentoring_programme set state = 'OPEN', sign_up_until = ?, version = version + 1"
                                + " where uuid = ? and version = ?",
                        last,
                        uuid,
                        version)
                == 1;
    }

    /** Brings the programme into a state; false when it was changed since that version. */
    public boolean move(UUID uuid, long version, ProgrammeState next) {
        return Rows.run(
                        database,
                        "update mentoring_programme set state = ?, version = version + 1 where uuid = ? and version = ?",
                        next.name(),
                        uuid,
                        version)
                == 1;
    }

    /** Every version of the policy, the newest first. */
    public List<PolicyRow> policies(UUID programme) {
        return Rows.list(
                database,
                "select version_no, content, written_at from mentoring_policy where programme = ?"
                        + " order by version_no desc",
                row -> new PolicyRow(
                        row.getInt("version_no"),
                        PolicyText.read(row.getString("content")),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()),
                programme);
    }

    /** Who is invited. */
    public Set<UUID> invited(UUID programme) {
        return Rows.list(
                        database,
                        "select employee from mentoring_invited where programme = ?",
                        row -> row.getObject("employee", UUID.class),
                        programme)
                .stream()
                .collect(Collectors.toSet());
    }

    /** Whether that one is invited. */
    public boolean invited(UUID programme, UUID employee) {
        return Rows.number(
                        database,
                        "select count(*) from mentoring_invited where programme = ? and employee = ?",
                        programme,
                        employee)
                > 0;
    }

    /** Invites; nothing happens when they are. */
    public void invite(UUID programme, UUID employee, Instant at) {
        if (!invited(programme, employee)) {
            Rows.run(
                    database,
                    "insert into mentoring_invited (programme, employee, invited_at) values (?, ?, ?)",
                    programme,
                    employee,
                    utc(at));
        }
    }

    /** Takes an invitation back. */
    public void uninvite(UUID programme, UUID employee) {
        Rows.run(database, "delete from mentoring_invited where programme = ? and employee = ?", programme, employee);
    }

    private void write(UUID programme, int number, MatchingPolicy policy, String by, Instant at) {
        Rows.run(
                database,
                "insert into mentoring_policy (programme, version_no, content, written_at, written_by)"
                        + " values (?, ?, ?, ?, ?)",
                programme,
                number,
                PolicyText.write(policy),
                utc(at),
                by);
    }

    private static MentoringProgramme programme(ResultSet row) throws SQLException {
        return new MentoringProgramme(
                row.getObject("uuid", UUID.class),
                row.getString("name"),
                row.getString("purpose"),
                ProgrammeState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("unit", UUID.class)),
                row.getBoolean("by_invitation"),
                row.getBoolean("evergreen"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                Optional.ofNullable(row.getObject("sign_up_until", LocalDate.class)),
                row.getInt("size_most"),
                row.getInt("policy_no"),
                PolicyText.read(row.getString("content")),
                row.getLong("version"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
