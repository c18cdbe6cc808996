package id.jenjang.audit;

import java.time.LocalDate;

/**
 * How far the chain of a stream and day had come (kepala rantai).
 *
 * @param day in UTC
 * @param seq the number of its last entry, and so how many it has
 * @param hash of its last entry
 */
public record ChainHead(Stream stream, LocalDate day, long seq, String hash) {
    /** As a line of an export. */
    public String line() {
        return stream.code() + ";" + day + ";" + seq + ";" + hash;
    }

    static ChainHead ofLine(String line) {
        String[] parts = line.strip().split(";");
        if (parts.length != 4 || !parts[3].matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not an exported head: " + line);
        }
        return new ChainHead(Stream.of(parts[0]), LocalDate.parse(parts[1]), Long.parseLong(parts[2]), parts[3]);
    }
}
