package id.jenjang.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** One entry of the trail in its place (jejak audit): its hash covers the hash before it and all that it says. */
record AuditEntry(Stream stream, LocalDate day, long seq, Draft content, String previousHash, String hash) {
    /** What the very first entry links to. */
    static final String GENESIS = "0".repeat(64);

    static AuditEntry chained(Stream stream, LocalDate day, long seq, Draft content, String previousHash) {
        return new AuditEntry(stream, day, seq, content, previousHash, hash(stream, day, seq, content, previousHash));
    }

    /** Whether what it says is what was hashed. */
    boolean isWhole() {
        return hash.equals(hash(stream, day, seq, content, previousHash));
    }

    private static String hash(Stream stream, LocalDate day, long seq, Draft content, String previousHash) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("actor", content.actor());
        fields.put("at", content.at().toString());
        fields.put("day", day.toString());
        fields.put("facts", content.facts());
        fields.put("person", content.person() == null ? "" : content.person().toString());
        fields.put("request", content.request() == null ? "" : content.request());
        fields.put("seq", Long.toString(seq));
        fields.put("stream", stream.code());
        fields.put("verb", content.verb());
        MessageDigest digest = sha256();
        digest.update(previousHash.getBytes(StandardCharsets.US_ASCII));
        digest.update(Canonical.object(fields).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
