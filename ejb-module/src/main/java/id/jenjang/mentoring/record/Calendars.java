package id.jenjang.mentoring.record;

import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of calendar addresses; of their secrets only hashes are kept. */
@Dependent
public class Calendars {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Calendars() {}

    /** Those stored in that database. */
    public Calendars(DataSource database) {
        this.database = database;
    }

    /** Since when a person has an address; empty without one. */
    public Optional<Instant> since(UUID employee) {
        return Rows.first(
                database,
                "select made_at from mentoring_calendar where open_employee = ?",
                row -> Changed.instant(row, "made_at"),
                employee);
    }

    /** Gives a person an address of that secret in place of the one before. */
    public void give(UUID employee, String secret, Instant at) {
        revoke(employee, at);
        Rows.run(
                database,
                "insert into mentoring_calendar (uuid, employee, open_employee, token_hash, made_at)"
                        + " values (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                employee,
                employee,
                hash(secret),
                Changed.at(at));
    }

    /** Takes the address back; whether there was one. */
    public boolean revoke(UUID employee, Instant at) {
        String sql = "update mentoring_calendar set revoked_at = ?, open_employee = null where open_employee = ?";
        return Rows.run(database, sql, Changed.at(at), employee) > 0;
    }

    private record Kept(UUID employee, String hash) {}

    /** Whose calendar the secret opens; empty for one that is wrong or revoked. */
    public Optional<UUID> owner(String secret) {
        String hash = hash(secret);
        return Rows.first(
                        database,
                        "select open_employee, token_hash from mentoring_calendar"
                                + " where token_hash = ? and revoked_at is null",
                        row -> new Kept(row.getObject(1, UUID.class), row.getString(2)),
                        hash)
                .filter(kept -> same(kept.hash(), hash))
                .map(Kept::employee);
    }

    // The search goes by the hash, of which nothing can be learned step by step; this holds whatever the index does.
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    static String hash(String secret) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
