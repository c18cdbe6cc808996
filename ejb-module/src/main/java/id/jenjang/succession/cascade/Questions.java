package id.jenjang.succession.cascade;

import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The stored collection of questions with their answers. */
@Dependent
class Questions {
    private static final String ALL = "select q.* from succession_question q ";
    private static final String WITHIN = " join unit u on u.uuid = q.unit_uuid"
            + " join unit r on u.tree_from between r.tree_from and r.tree_to where r.uuid = ?"
            + " order by q.asked_at desc, q.uuid limit ?";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Questions() {}

    Questions(DataSource database) {
        this.database = database;
    }

    /** The question; empty when there is none of that id. */
    Optional<QuestionRow> find(UUID uuid) {
        return Rows.first(database, ALL + "where q.uuid = ?", Questions::row, uuid);
    }

    /** The newest questions about a unit or what is below it. */
    List<QuestionRow> newest(UUID unit, int most) {
        return Rows.list(database, ALL + WITHIN, Questions::row, unit, most);
    }

    /** What was answered; empty before. */
    Optional<Answer> answer(UUID uuid) {
        return Rows.first(
                database,
                "select answer from succession_question where uuid = ? and state = 'READY'",
                row -> AnswerText.read(row.getString(1)),
                uuid);
    }

    void add(QuestionForm form, UUID unit, String by, Instant at) {
        Rows.run(
                database,
                "insert into succession_question (uuid, kind, unit_uuid, positions, first_uuid, state, asked_by, asked_at)"
                        + " values (?, ?, ?, ?, ?, 'WAITING', ?, ?)",
                form.uuid(),
                form.kind().name(),
                unit,
                form.positions().stream().map(UUID::toString).collect(Collectors.joining(",")),
                form.first().orElse(null),
                by,
                at.atOffset(ZoneOffset.UTC));
    }

    /** Stores the answer to a question that waits for it. */
    void answered(UUID uuid, Answer answer, long revision) {
        Rows.run(
                database,
                "update succession_question set state = 'READY', answer = ?, revision = ? where uuid = ? and state = 'WAITING'",
                AnswerText.write(answer),
                revision,
                uuid);
    }

    /** Says that a question could not be answered. */
    void failed(UUID uuid) {
        Rows.run(
                database, "update succession_question set state = 'FAILED' where uuid = ? and state = 'WAITING'", uuid);
    }

    private static QuestionRow row(ResultSet row) throws SQLException {
        long revision = row.getLong("revision");
        Optional<Long> answeredFrom = row.wasNull() ? Optional.empty() : Optional.of(revision);
        return new QuestionRow(
                row.getObject("uuid", UUID.class),
                QuestionKind.valueOf(row.getString("kind")),
                row.getObject("unit_uuid", UUID.class),
                Arrays.stream(row.getString("positions").split(","))
                        .map(UUID::fromString)
                        .toList(),
                Optional.ofNullable(row.getObject("first_uuid", UUID.class)),
                QuestionState.valueOf(row.getString("state")),
                answeredFrom,
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
