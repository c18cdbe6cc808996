package id.jenjang.ladder.pattern;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;

/** The stored collection of published career patterns: versions are added, never changed. */
@Dependent
public class PublishedPatterns {
    private static final String COLUMNS =
            "select id, rule_set_key, version_no, content, content_hash from rule_set where kind = 'CAREER_PATTERN' ";
    private static final String ADD = """
            insert into rule_set (id, rule_set_key, version_no, kind, valid_from, content, content_hash,
              published_at, published_by)
            values (?, ?, ?, 'CAREER_PATTERN', ?, ?, ?, ?, ?)
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    PublishedPatterns() {}

    /** Those stored in that database. */
    public PublishedPatterns(DataSource database) {
        this.database = database;
    }

    /**
     * A version as published.
     *
     * @param id grows with every publication
     * @param version counts publications of its key, from 1
     * @param content the JSON as published
     * @param hash SHA-256 of the content, in hex
     */
    public record Published(long id, String key, int version, String content, String hash) {
        /** The pattern that the content holds; content that was published always reads. */
        public CareerPattern pattern() {
            return PatternReader.read(content).pattern().orElseThrow();
        }
    }

    /** The one in force on a day: the last to have begun by then, and of those the last published. */
    public Optional<Published> inForce(LocalDate day) {
        return first(COLUMNS + "and valid_from <= ? order by valid_from desc, id desc limit 1", day);
    }

    /** The last version of a key. */
    public Optional<Published> newest(String key) {
        return first(COLUMNS + "and rule_set_key = ? order by version_no desc limit 1", key);
    }

    /** The version of a key with that number. */
    public Optional<Published> version(String key, int version) {
        return first(COLUMNS + "and rule_set_key = ? and version_no = ?", key, version);
    }

    /** Stores the next version of a key; two nodes that do so at once get one version between them. */
    void add(CareerPattern pattern, String content, int version, Instant at, String by) {
        try (Connection connection = database.getConnection();
                PreparedStatement next = connection.prepareStatement("select nextval('rule_seq')");
                ResultSet number = next.executeQuery();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            number.next();
            statement.setLong(1, number.getLong(1));
            statement.setString(2, pattern.key());
            statement.setInt(3, version);
            statement.setObject(4, pattern.validFrom());
            statement.setString(5, content);
            statement.setString(6, hash(content));
            statement.setObject(7, at.atOffset(ZoneOffset.UTC));
            statement.setString(8, by);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The career pattern cannot be stored", e);
        }
    }

    static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Published> first(String sql, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Published(
                                row.getLong("id"),
                                row.getString("rule_set_key"),
                                row.getInt("version_no"),
                                row.getString("content"),
                                row.getString("content_hash")))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Career patterns cannot be read", e);
        }
    }
}
