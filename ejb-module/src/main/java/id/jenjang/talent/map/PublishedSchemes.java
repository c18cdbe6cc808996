package id.jenjang.talent.map;

import id.jenjang.store.Rows;
import id.jenjang.talent.scheme.SchemeText;
import id.jenjang.talent.scheme.TalentScheme;
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

/** The stored collection of published schemes: versions are added, never changed. */
@Dependent
public class PublishedSchemes {
    private static final String KIND = "TALENT";
    private static final String PREFIX = "talent:";
    private static final String VERSIONS =
            "select rule_set_key, version_no, content from rule_set where kind = '" + KIND + "' ";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    PublishedSchemes() {}

    /** Those stored in that database. */
    public PublishedSchemes(DataSource database) {
        this.database = database;
    }

    private record Version(String key, int number, String content) {
        private TalentScheme scheme() {
            return SchemeText.read(key, content).published(number);
        }
    }

    /** The scheme in force on that day, the one begun last before an older one; empty when there is none. */
    public Optional<TalentScheme> inForce(LocalDate day) {
        return Rows.first(
                        database,
                        VERSIONS + "and valid_from <= ? and (valid_to is null or valid_to >= ?)"
                                + " order by valid_from desc, id desc",
                        PublishedSchemes::version,
                        day,
                        day)
                .map(Version::scheme);
    }

    /** The version by which a cycle was mapped. */
    public TalentScheme version(String key, int number) {
        return Rows.first(
                        database,
                        VERSIONS + "and rule_set_key = ? and version_no = ?",
                        PublishedSchemes::version,
                        PREFIX + key,
                        number)
                .map(Version::scheme)
                .orElseThrow(() -> new IllegalStateException("Scheme " + key + " " + number + " is not stored"));
    }

    /** Stores the scheme of a text unless the last version says the same; tells the new version, if there is one. */
    public Optional<TalentScheme> publish(String file, String text, Instant at, String by) {
        TalentScheme scheme = SchemeText.read(file, text);
        Optional<Version> last = Rows.first(
                database,
                VERSIONS + "and rule_set_key = ? order by version_no desc",
                PublishedSchemes::version,
                PREFIX + scheme.key());
        if (last.filter(version -> version.content().equals(text)).isPresent()) {
            return Optional.empty();
        }
        TalentScheme next = scheme.published(last.map(Version::number).orElse(0) + 1);
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

    /** Whether any is published. */
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
