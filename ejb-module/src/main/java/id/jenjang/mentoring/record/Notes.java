package id.jenjang.mentoring.record;

import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of notes: there is no way to words but by who reads, so that nobody can forget to ask. */
@Dependent
public class Notes {
    private static final String OF_READER = """
            select n.* from mentoring_note n join mentoring_session s on s.uuid = n.session_uuid
            where s.pair = ? and (n.author = ?
              or exists (select 1 from mentoring_note_reader r where r.note = n.uuid and r.reader = ?))
            order by n.written_at, n.uuid
            """;
    private static final String OF_COORDINATOR = """
            select n.* from mentoring_note n join mentoring_session s on s.uuid = n.session_uuid
            where s.pair = ? and n.for_coordinator order by n.written_at, n.uuid
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Notes() {}

    /** Those stored in that database. */
    public Notes(DataSource database) {
        this.database = database;
    }

    /** The notes of a pair that the person wrote, or was named for. */
    public List<Note> readBy(UUID reader, UUID pair) {
        return Rows.list(database, OF_READER, this::note, pair, reader, reader);
    }

    /** The notes of a pair that their authors opened to the coordinators. */
    public List<Note> readByCoordinators(UUID pair) {
        return Rows.list(database, OF_COORDINATOR, this::note, pair);
    }

    /** Writes a note; the same key again writes nothing. */
    public void write(
            UUID key, UUID session, UUID author, String words, Set<UUID> readers, boolean coordinator, Instant at) {
        if (Changed.before(database, "mentoring_note", key)) {
            return;
        }
        Rows.run(
                database,
                "insert into mentoring_note (uuid, session_uuid, author, words, for_coordinator, written_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, 1)",
                key,
                session,
                author,
                words,
                coordinator,
                Changed.at(at));
        name(key, readers);
    }

    /** Says anew who may read a note; its author alone may. */
    public void open(UUID note, UUID author, Set<UUID> readers, boolean coordinator, long version) {
        Changed.one(
                database,
                "update mentoring_note set for_coordinator = ?, version = version + 1"
                        + " where uuid = ? and author = ? and version = ?",
                coordinator,
                note,
                author,
                version);
        Rows.run(database, "delete from mentoring_note_reader where note = ?", note);
        name(note, readers);
    }

    private void name(UUID note, Set<UUID> readers) {
        readers.forEach(reader ->
                Rows.run(database, "insert into mentoring_note_reader (note, reader) values (?, ?)", note, reader));
    }

    private Note note(ResultSet row) throws SQLException {
        UUID uuid = row.getObject("uuid", UUID.class);
        List<UUID> readers = Rows.list(
                database,
                "select reader from mentoring_note_reader where note = ?",
                one -> one.getObject("reader", UUID.class),
                uuid);
        return new Note(
                uuid,
                row.getObject("session_uuid", UUID.class),
                row.getObject("author", UUID.class),
                row.getString("words"),
                new HashSet<>(readers),
                row.getBoolean("for_coordinator"),
                Changed.instant(row, "written_at"),
                row.getLong("version"));
    }
}
