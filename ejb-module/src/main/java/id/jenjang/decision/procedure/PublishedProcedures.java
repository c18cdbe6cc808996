package id.jenjang.decision.procedure;

import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The stored collection of published procedures and calendars: versions are added, never changed. */
@Dependent
public class PublishedProcedures {
    private static final String KIND = "PROCEDURE";
    private static final String PREFIX = "procedure:";
    private static final String COLUMNS =
            "select rule_set_key, version_no, content from rule_set where kind = '" + KIND + "' and rule_set_key = ? ";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    PublishedProcedures() {}

    /** Those stored in that database. */
    public PublishedProcedures(DataSource database) {
        this.database = database;
    }

    private record Version(String key, int number, String content) {}

    /** The procedure by which a matter brought in on that day goes; empty when there is none of that key. */
    public Optional<Procedure> inForce(String key, LocalDate day) {
        return first(COLUMNS + "and valid_from <= ? order by valid_from desc, version_no desc", key, day)
                .map(PublishedProcedures::procedure);
    }

    /** The version by which a matter began. */
    public Procedure version(String key, int number) {
        return first(COLUMNS + "and version_no = ?", key, number)
                .map(PublishedProcedures::procedure)
                .orElseThrow(() -> new IllegalStateException("Procedure " + key + " " + number + " is not stored"));
    }

    /** The calendar published last. */
    public HolidayCalendar calendar() {
        Version version = first(COLUMNS + "order by version_no desc", ProcedureFiles.CALENDAR)
                .orElseThrow(() -> new IllegalStateException("No calendar is published"));
        List<String> faults = new ArrayList<>();
        return new ProcedureReader(faults)
                .calendar(version.key(), ProcedureFiles.parse(version.key(), version.content(), faults));
    }

    /** Stores what the files say otherwise than the last versions do; tells the keys. Returns none on a second call. */
    List<String> publish(Map<String, JsonObject> files, Instant at) {
        List<String> published = new ArrayList<>();
        files.forEach((name, json) -> {
            String content = json.toString();
            Optional<Version> last = first(COLUMNS + "order by version_no desc", name);
            if (last.filter(version -> version.content().equals(content)).isEmpty()) {
                int number = last.map(Version::number).orElse(0) + 1;
                add(name, number, json.getString("validFrom", "2000-01-01"), content, at);
                published.add(name + " " + number);
            }
        });
        return published;
    }

    /** What is published, such as "rotation 2, holidays 1". */
    String summary() {
        return Rows.list(
                        database,
                        "select rule_set_key, max(version_no) as newest from rule_set where kind = '" + KIND
                                + "' group by rule_set_key order by rule_set_key",
                        row -> row.getString(1).substring(PREFIX.length()) + " " + row.getInt(2))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private void add(String key, int number, String from, String content, Instant at) {
        Rows.run(
                database,
                "insert into rule_set (id, rule_set_key, version_no, kind, valid_from, content, content_hash, published_at,"
                        + " published_by) values (nextval('rule_seq'), ?, ?, ?, ?, ?, ?, ?, 'sistem')",
                PREFIX + key,
                number,
                KIND,
                LocalDate.parse(from),
                content,
                hash(content),
                at.atOffset(ZoneOffset.UTC));
    }

    private Optional<Version> first(String sql, String key, Object... further) {
        Object[] arguments = new Object[further.length + 1];
        arguments[0] = PREFIX + key;
        System.arraycopy(further, 0, arguments, 1, further.length);
        return Rows.first(database, sql, PublishedProcedures::version, arguments);
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(row.getString(1).substring(PREFIX.length()), row.getInt(2), row.getString(3));
    }

    private static Procedure procedure(Version version) {
        List<String> faults = new ArrayList<>();
        return new ProcedureReader(faults)
                .procedure(version.key(), ProcedureFiles.parse(version.key(), version.content(), faults))
                .numbered(version.number());
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
