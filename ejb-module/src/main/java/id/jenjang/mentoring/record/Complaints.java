package id.jenjang.mentoring.record;

import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of complaints, read by their author and by coordinators. */
@Dependent
public class Complaints {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Complaints() {}

    /** Those stored in that database. */
    public Complaints(DataSource database) {
        this.database = database;
    }

    /** What a person said of a pair, the newest first. */
    public List<Complaint> by(UUID author, UUID pair) {
        String sql = "select * from mentoring_complaint where author = ? and pair = ? order by written_at desc";
        return Rows.list(database, sql, Complaints::complaint, author, pair);
    }

    /** What was said in a programme, open ones first, then the newest. */
    public List<Complaint> ofProgramme(UUID programme) {
        String sql = "select c.* from mentoring_complaint c join mentoring_pair p on p.uuid = c.pair"
                + " where p.programme = ? order by case when c.answered_at is null then 0 else 1 end,"
                + " c.written_at desc, c.uuid";
        return Rows.list(database, sql, Complaints::complaint, programme);
    }

    /** One of them. */
    public Optional<Complaint> find(UUID complaint) {
        return Rows.first(
                database, "select * from mentoring_complaint where uuid = ?", Complaints::complaint, complaint);
    }

    /** Keeps what was said; the same key again keeps nothing. */
    public void say(UUID key, UUID pair, UUID author, String words, boolean rematch, Instant at) {
        if (!Changed.before(database, "mentoring_complaint", key)) {
            Rows.run(
                    database,
                    "insert into mentoring_complaint (uuid, pair, author, words, wants_rematch, written_at, version)"
                            + " values (?, ?, ?, ?, ?, ?, 1)",
                    key,
                    pair,
                    author,
                    words,
                    rematch,
                    Changed.at(at));
        }
    }

    /** Answers an open one. */
    public void answer(UUID complaint, String words, String by, long version, Instant at) {
        Changed.one(
                database,
                "update mentoring_complaint set answer = ?, answered_at = ?, answered_by = ?, version = version + 1"
                        + " where uuid = ? and version = ? and answered_at is null",
                words,
                Changed.at(at),
                by,
                complaint,
                version);
    }

    private static Complaint complaint(ResultSet row) throws SQLException {
        return new Complaint(
                row.getObject("uuid", UUID.class),
                row.getObject("pair", UUID.class),
                row.getObject("author", UUID.class),
                row.getString("words"),
                row.getBoolean("wants_rematch"),
                Changed.instant(row, "written_at"),
                row.getString("answer"),
                Changed.instant(row, "answered_at"),
                row.getLong("version"));
    }
}
