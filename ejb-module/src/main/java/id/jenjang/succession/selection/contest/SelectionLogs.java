package id.jenjang.succession.selection.contest;

import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of acts of selections: added, never changed. */
@Dependent
class SelectionLogs {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    SelectionLogs() {}

    SelectionLogs(DataSource database) {
        this.database = database;
    }

    void add(UUID contest, String verb, String actor, UUID applicant, String reason, String facts, Instant at) {
        Rows.run(
                database,
                "insert into selection_log (id, contest, verb, actor, applicant, reason, facts, at_instant)"
                        + " values (nextval('selection_seq'), ?, ?, ?, ?, ?, ?, ?)",
                contest,
                verb,
                actor,
                applicant,
                reason,
                facts,
                at.atOffset(ZoneOffset.UTC));
    }

    /** In the order of the acts. */
    List<LogRow> of(UUID contest) {
        return Rows.list(
                database,
                "select * from selection_log where contest = ? order by at_instant, id",
                row -> new LogRow(
                        row.getLong("id"),
                        row.getString("verb"),
                        row.getString("actor"),
                        Optional.ofNullable(row.getObject("applicant", UUID.class)),
                        Optional.ofNullable(row.getString("reason")),
                        row.getString("facts"),
                        row.getObject("at_instant", OffsetDateTime.class).toInstant()),
                contest);
    }
}
