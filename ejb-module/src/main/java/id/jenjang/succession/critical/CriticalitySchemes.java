package id.jenjang.succession.critical;

import id.jenjang.store.Rows;
import id.jenjang.succession.criteria.CriticalityScheme;
import id.jenjang.succession.criteria.CriticalityText;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;

/** The stored collection of published schemes of critical positions: versions are added, never changed. */
@Dependent
class CriticalitySchemes {
    private static final String KIND = "CRITICALITY";
    private static final String PREFIX = "critical:";
    private static final String VERSIONS =
            "select rule_set_key, version_no, content from rule_set where kind = '" + KIND + "' ";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    CriticalitySchemes() {}

    CriticalitySchemes(DataSource database) {
        this.database = database;
    }

    private record Version(String key, int number, String content) {
        private CriticalityScheme scheme() {
            return CriticalityText.read(key, content).published(number);
        }
    }

    /** The scheme in force on that day, the one begun last before an older one; empty when there is none. */
    Optional<CriticalityScheme> inForce(LocalDate day) {
        return Rows.first(
                        database,
                        VERSIONS + "and valid_from <= ? and (valid_to is null or valid_to >= ?)"
                                + " order by valid_from desc, id desc",
                        CriticalitySchemes::version,
                        day,
                        day)
                .map(Version::scheme);
    }

    /** The version by which a position was assessed. */
    CriticalityScheme version(String key, int number) {
        return Rows.first(
                        database,
                        VERSIONS + "and rule_set_key = ? and version_no = ?",
                        CriticalitySchemes::version,
                        PREFIX + key,
                        number)
                .map(Version::scheme)
                .orElseThrow(() -> new IllegalStateException("Scheme " + key + " " + number + " is not stored"));
    }

    /** Stores the scheme of a text unless the last version says the same; tells the new version, if there is one. */
    Optional<CriticalityScheme> publish(String file, String text, Instant at, String by) {
        CriticalityScheme scheme = CriticalityText.read(file, text);
        Optional<Version> last = Rows.first(
                database,
                VERSIONS + "and rule_set_key = ? order by version_no desc",
                CriticalitySchemes::version,
                PREFIX + scheme.key());
        if (last.filter(version -> version.content().equals(text)).isPresent()) {
            return Optional.empty();
        }
        CriticalityScheme next = scheme.published(last.map(Version::number).orElse(0) + 1);
        Rows.run(
                database,
                "insert into rule_set (id, rule_set_key, version_no, kind, valid_from, valid_to, content, content_hash,"
                        + " published_at, published_by) values (nextval('rule_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                PREFIX + next.key(),
                next.version(),
                KIND,
                next.validFrom(),
                next.validTo(),
                text,
                hash(text),
                at.atOffset(ZoneOffset.UTC),
                by);
        return Optional.of(next);
    }

    boolean any() {
        return Rows.number(database, "select count(*) from rule_set where kind = '" + KIND + "'") > 0;
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(row.getString(1).substring(PREFIX.length()), row.getInt(2), row.getString(3));
    }

    private static String hash(String content) {
        try {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
