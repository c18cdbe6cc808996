package id.jenjang.requirement.publication;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;

/** The stored collection of published rule sets and reference tables: versions are added, never changed. */
@Dependent
class PublishedRules {
    private static final String KINDS = " from rule_set where kind in ('RULES', 'REFERENCE')";
    private static final String ALL =
            "select kind, rule_set_key, version_no, valid_from, valid_to, content, content_hash" + KINDS
                    + " order by rule_set_key, version_no";
    private static final String ADD = """
            insert into rule_set (id, rule_set_key, version_no, kind, valid_from, valid_to, content, content_hash,
              published_at, published_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    PublishedRules() {}

    PublishedRules(DataSource database) {
        this.database = database;
    }

    /**
     * One version as published.
     *
     * @param kind RULES or REFERENCE
     * @param content the JSON as published
     * @param hash SHA-256 of the content, in hex
     */
    record Version(
            String kind, String key, int number, LocalDate validFrom, LocalDate validTo, String content, String hash) {

        static Version of(String kind, String key, int number, LocalDate from, LocalDate to, String content) {
            return new Version(kind, key, number, from, to, content, hashed(content));
        }

        private static String hashed(String content) {
            try {
                byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Grows with every publication; 0 before the first. */
    long mark() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(max(id), 0)" + KINDS)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** Every version, in order of key and number. */
    List<Version> all() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ALL)) {
            List<Version> versions = new ArrayList<>();
            while (row.next()) {
                versions.add(new Version(
                        row.getString("kind"),
                        row.getString("rule_set_key"),
                        row.getInt("version_no"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("content"),
                        row.getString("content_hash")));
            }
            return versions;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** Adds versions, all or none; of two nodes that add the same at once one fails. */
    void add(List<Version> versions, Instant at, String by) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                for (Version version : versions) {
                    add(connection, version, at, by);
                }
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static void add(Connection connection, Version version, Instant at, String by) throws SQLException {
        try (PreparedStatement next = connection.prepareStatement("select nextval('rule_seq')");
                ResultSet number = next.executeQuery();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            number.next();
            statement.setLong(1, number.getLong(1));
            statement.setString(2, version.key());
            statement.setInt(3, version.number());
            statement.setString(4, version.kind());
            statement.setObject(5, version.validFrom());
            statement.setObject(6, version.validTo());
            statement.setString(7, version.content());
            statement.setString(8, version.hash());
            statement.setObject(9, at.atOffset(ZoneOffset.UTC));
            statement.setString(10, by);
            statement.executeUpdate();
        }
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("The published rules cannot be read", e);
    }
}
