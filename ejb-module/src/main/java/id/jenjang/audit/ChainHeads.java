package id.jenjang.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The heads of all chains: as stored, and as exported to a directory that IT operations copy to where nobody with
 * access to the database can write. Only against an export can a cut or newly written tail be noticed.
 */
final class ChainHeads {
    private ChainHeads() {}

    /** The stored heads, by stream and day. */
    static List<ChainHead> stored(Connection connection) throws SQLException {
        List<ChainHead> heads = new ArrayList<>();
        String sql = "select stream, chain_day, last_seq, last_hash from audit_head order by stream, chain_day";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                heads.add(new ChainHead(
                        Stream.of(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getLong(3),
                        row.getString(4)));
            }
        }
        return heads;
    }

    /** What was exported to the directory so far; none where it does not exist yet. */
    static List<ChainHead> exported(Path directory) {
        try (var files = Files.list(directory)) {
            List<ChainHead> heads = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".heads")).sorted().toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .map(ChainHead::ofLine)
                        .forEach(heads::add);
            }
            return heads;
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds what is not exported yet to the file of that day; never rewrites a line. Returns how many lines it added.
     */
    static int export(List<ChainHead> stored, Path directory, LocalDate today) {
        Set<ChainHead> known = new HashSet<>(exported(directory));
        List<String> lines = stored.stream()
                .filter(head -> !known.contains(head))
                .map(ChainHead::line)
                .toList();
        try {
            Files.createDirectories(directory);
            Files.write(
                    directory.resolve("audit-" + today + ".heads"),
                    lines,
                    StandardCharsets.US_ASCII,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return lines.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
