package id.jenjang.succession.critical;

import id.jenjang.store.Rows;
import id.jenjang.talent.scheme.Band;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of assessments, and what the last of each position decided. */
@Dependent
class Assessments {
    private static final String FIRST = "insert into critical_position (critical, impact, percent, marks, decided_by,"
            + " decided_at, uuid, version) values (?, ?, ?, ?, ?, ?, ?, 1)";
    private static final String NEXT = "update critical_position set critical = ?, impact = ?, percent = ?, marks = ?,"
            + " decided_by = ?, decided_at = ?, version = version + 1 where uuid = ? and version = ?";
    private static final String ADD = "insert into critical_assessment (id, uuid, position_uuid, scheme_key,"
            + " scheme_version, answers, marks, points, most, impact, risk, risk_points, critical, reason, assessed_by,"
            + " assessed_at) values (nextval('critical_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Assessments() {}

    Assessments(DataSource database) {
        this.database = database;
    }

    /** What was decided last of a position. */
    record Decided(boolean critical, long version) {}

    Optional<Decided> decided(UUID position) {
        return Rows.first(
                database,
                "select critical, version from critical_position where uuid = ?",
                row -> new Decided(row.getBoolean(1), row.getLong(2)),
                position);
    }

    /** Whether that form was sent before. */
    boolean sent(UUID form) {
        return Rows.number(database, "select count(*) from critical_assessment where uuid = ?", form) > 0;
    }

    /** All of a position, the newest first. */
    List<Assessment> of(UUID position) {
        return Rows.list(
                database,
                "select * from critical_assessment where position_uuid = ? order by id desc",
                Assessments::assessment,
                position);
    }

    boolean none() {
        return Rows.number(database, "select count(*) from critical_assessment") == 0;
    }

    /**
     * Stores one; false when somebody else was quicker.
     *
     * @param version that the position had when the form was rendered; 0 for none
     */
    boolean store(Assessment one, long version) {
        Object[] said = {
            one.critical(),
            one.impact().name(),
            one.percent(),
            Keys.joined(one.marks()),
            one.by(),
            one.at().atOffset(ZoneOffset.UTC),
            one.position()
        };
        boolean first = decided(one.position()).isEmpty();
        if (first != (version == 0)) {
            return false;
        }
        if (first) {
            Rows.run(database, FIRST, said);
        } else if (Rows.run(database, NEXT, with(said, version)) == 0) {
            return false;
        }
        Rows.run(
                database,
                ADD,
                one.form(),
                one.position(),
                one.schemeKey(),
                one.schemeVersion(),
                Keys.pairs(new TreeMap<>(one.answers())),
                Keys.joined(one.marks()),
                one.points(),
                one.most(),
                one.impact().name(),
                one.risk().name(),
                one.riskPoints(),
                one.critical(),
                one.reason(),
                one.by(),
                one.at().atOffset(ZoneOffset.UTC));
        return true;
    }

    private static Object[] with(Object[] said, long version) {
        Object[] all = java.util.Arrays.copyOf(said, said.length + 1);
        all[said.length] = version;
        return all;
    }

    private static Assessment assessment(ResultSet row) throws SQLException {
        return new Assessment(
                row.getObject("uuid", UUID.class),
                row.getObject("position_uuid", UUID.class),
                row.getString("scheme_key"),
                row.getInt("scheme_version"),
                Keys.pairs(row.getString("answers")),
                Keys.set(row.getString("marks")),
                row.getInt("points"),
                row.getInt("most"),
                Band.valueOf(row.getString("impact")),
                Band.valueOf(row.getString("risk")),
                row.getInt("risk_points"),
                row.getBoolean("critical"),
                row.getString("reason"),
                row.getString("assessed_by"),
                row.getObject("assessed_at", OffsetDateTime.class).toInstant());
    }
}
