package id.jenjang.succession.source;

import id.jenjang.store.Rows;
import id.jenjang.succession.rank.SuccessionPolicy;
import id.jenjang.succession.rank.SuccessionPolicyText;
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

/** The stored collection of published succession policies: versions are added, never changed. */
@Dependent
public class PublishedPolicies {
    private static final String KIND = "SUCCESSION";
    private static final String PREFIX = "succession:";
    private static final String VERSIONS =
            "select rule_set_key, version_no, content from rule_set where kind = '" + KIND + "' ";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    PublishedPolicies() {}

    /** Those stored in that database. */
    public PublishedPolicies(DataSource database) {
        this.database = database;
    }

    private record Version(int number, String content) {
        private SuccessionPolicy policy() {
            return SuccessionPolicyText.read(content, number);
        }
    }

    /** The policy in force on that day, the one begun last before an older one; empty when there is none. */
    public Optional<SuccessionPolicy> inForce(LocalDate day) {
        return Rows.first(
                        database,
                        VERSIONS + "and valid_from <= ? order by valid_from desc, id desc",
                        PublishedPolicies::version,
                        day)
                .map(Version::policy);
    }

    /** Stores the policy of a text unless the last version says the same; tells the new version, if there is one. */
    public Optional<SuccessionPolicy> publish(String text, Instant at, String by) {
        SuccessionPolicy read = SuccessionPolicyText.read(text, 0);
        Optional<Version> last = Rows.first(
                database,
                VERSIONS + "and rule_set_key = ? order by version_no desc",
                PublishedPolicies::version,
                PREFIX + read.key());
        if (last.filter(version -> version.content().equals(text)).isPresent()) {
            return Optional.empty();
        }
        int number = last.map(Version::number).orElse(0) + 1;
        Rows.run(
                database,
                "insert into rule_set (id, rule_set_key, version_no, kind, valid_from, valid_to, content, content_hash,"
                        + " published_at, published_by) values (nextval('rule_seq'), ?, ?, ?, ?, null, ?, ?, ?, ?)",
                PREFIX + read.key(),
                number,
                KIND,
                read.validFrom(),
                text,
                hash(text),
                at.atOffset(ZoneOffset.UTC),
                by);
        return Optional.of(SuccessionPolicyText.read(text, number));
    }

    /** Whether any is published. */
    boolean any() {
        return Rows.number(database, "select count(*) from rule_set where kind = '" + KIND + "'") > 0;
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(row.getInt(2), row.getString(3));
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
