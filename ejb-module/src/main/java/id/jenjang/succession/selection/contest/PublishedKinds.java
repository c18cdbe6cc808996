package id.jenjang.succession.selection.contest;

import id.jenjang.store.Rows;
import id.jenjang.succession.selection.rules.KindsText;
import id.jenjang.succession.selection.rules.SelectionKinds;
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

/** The stored collection of published kinds of selection: versions are added, never changed. */
@Dependent
public class PublishedKinds {
    private static final String KIND = "SELECTION";
    private static final String PREFIX = "selection:";
    private static final String VERSIONS =
            "select rule_set_key, version_no, content from rule_set where kind = '" + KIND + "' ";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    PublishedKinds() {}

    /** Those stored in that database. */
    public PublishedKinds(DataSource database) {
        this.database = database;
    }

    /** The kinds in force on that day; empty when there are none. */
    public Optional<SelectionKinds> inForce(LocalDate day) {
        return Rows.first(
                database,
                VERSIONS + "and valid_from <= ? and (valid_to is null or valid_to >= ?)"
                        + " order by valid_from desc, id desc",
                PublishedKinds::read,
                day,
                day);
    }

    /** The version that a selection goes by. */
    public SelectionKinds version(String key, int number) {
        return Rows.first(
                        database,
                        VERSIONS + "and rule_set_key = ? and version_no = ?",
                        PublishedKinds::read,
                        PREFIX + key,
                        number)
                .orElseThrow(() -> new IllegalStateException("Kinds " + key + " " + number + " are not stored"));
    }

    /** Stores what the text says otherwise than the last version; empty when it says the same. */
    public Optional<SelectionKinds> publish(String file, String text, Instant at, String by) {
        SelectionKinds read = KindsText.read(file, text);
        Optional<SelectionKinds> last = Rows.first(
                database,
                VERSIONS + "and rule_set_key = ? order by version_no desc",
                PublishedKinds::read,
                PREFIX + read.key());
        int number = last.map(SelectionKinds::version).orElse(0);
        SelectionKinds next = read.published(number + 1);
        if (last.filter(one -> one.equals(read.published(number))).isPresent()) {
            return Optional.empty();
        }
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

    /** Whether any are published. */
    boolean any() {
        return Rows.number(database, "select count(*) from rule_set where kind = '" + KIND + "'") > 0;
    }

    private static SelectionKinds read(ResultSet row) throws SQLException {
        return KindsText.read(row.getString(1), row.getString(3)).published(row.getInt(2));
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
