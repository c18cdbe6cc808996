package id.jenjang.host.staging;

import id.jenjang.host.feed.Feed;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Fills a staging table by COPY; only loaded where the driver of PostgreSQL is. */
final class CopyRows implements StagedRows {
    private static final int CHUNK = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(CHUNK + 4_096);

    private CopyRows(CopyIn copy) {
        this.copy = copy;
    }

    static CopyRows into(Connection connection, Feed feed) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        String command = "copy " + feed.staging() + " (" + BatchRows.names(feed) + ") from stdin";
        return new CopyRows(postgres.getCopyAPI().copyIn(command));
    }

    @Override
    public void add(long line, long hash, String[] values) throws SQLException {
        text.append(line).append('\t').append(hash);
        for (String value : values) {
            text.append('\t');
            escape(value);
        }
        text.append('\n');
        if (text.length() >= CHUNK) {
            send();
        }
    }

    @Override
    public void finish() throws SQLException {
        send();
        copy.endCopy();
    }

    @Override
    public void abandon() {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException e) {
            // A cancelled COPY always answers with an error; the transaction is rolled back by the caller.
        }
    }

    private void send() throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private void escape(String value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
