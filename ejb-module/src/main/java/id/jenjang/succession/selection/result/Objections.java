package id.jenjang.succession.selection.result;

import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of objections to results of selections: one an applicant. */
@Dependent
class Objections {
    private static final String ALL = "select * from selection_objection ";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Objections() {}

    Objections(DataSource database) {
        this.database = database;
    }

    Optional<Objection> find(UUID uuid) {
        return Rows.first(database, ALL + "where uuid = ?", Objections::objection, uuid);
    }

    Optional<Objection> by(UUID applicant) {
        return Rows.first(database, ALL + "where applicant = ?", Objections::objection, applicant);
    }

    List<Objection> to(UUID contest) {
        return Rows.list(database, ALL + "where contest = ? order by made_at, uuid", Objections::objection, contest);
    }

    void add(UUID uuid, UUID contest, UUID applicant, String words, Instant at, LocalDate answerBy) {
        Rows.run(
                database,
                "insert into selection_objection (uuid, contest, applicant, words, made_at, answer_by, version)"
                        + " values (?, ?, ?, ?, ?, ?, 1)",
                uuid,
                contest,
                applicant,
                words,
                at.atOffset(ZoneOffset.UTC),
                answerBy);
    }

    /** Stores the answer; false when there is one already, or it was changed since that version. */
    boolean answer(Objection one, boolean upheld, String answer, String by, Instant at) {
        return Rows.run(
                        database,
                        "update selection_objection set answer = ?, upheld = ?, answered_by = ?, answered_at = ?,"
                                + " version = version + 1 where uuid = ? and version = ? and answer is null",
                        answer,
                        upheld,
                        by,
                        at.atOffset(ZoneOffset.UTC),
                        one.uuid(),
                        one.version())
                == 1;
    }

    private static Objection objection(ResultSet row) throws SQLException {
        return new Objection(
                row.getObject("uuid", UUID.class),
                row.getObject("contest", UUID.class),
                row.getObject("applicant", UUID.class),
                row.getString("words"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("answer_by", LocalDate.class),
                Optional.ofNullable(row.getString("answer")),
                Optional.ofNullable(row.getObject("upheld", Boolean.class)),
                row.getLong("version"));
    }
}
