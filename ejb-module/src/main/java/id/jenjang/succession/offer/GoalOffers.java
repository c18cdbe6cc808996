package id.jenjang.succession.offer;

import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of offers. */
@Dependent
class GoalOffers {
    private static final String ALL = "select * from goal_offer ";
    private static final String ADD = """
            insert into goal_offer (uuid, position_uuid, job_uuid, job_name, employee_uuid, words, lacking, state,
              offered_by, offered_at, version) values (?, ?, ?, ?, ?, ?, ?, 'OFFERED', ?, ?, 1)
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    GoalOffers() {}

    GoalOffers(DataSource database) {
        this.database = database;
    }

    Optional<OfferRow> find(UUID uuid) {
        return Rows.first(database, ALL + "where uuid = ?", GoalOffers::row, uuid);
    }

    /** All that were made to a person, the newest first. */
    List<OfferRow> to(UUID employee) {
        return Rows.list(
                database, ALL + "where employee_uuid = ? order by offered_at desc, uuid", GoalOffers::row, employee);
    }

    void add(OfferForm form, UUID employee, UUID job, String jobName, String by, Instant at) {
        Rows.run(
                database,
                ADD,
                form.uuid(),
                form.position(),
                job,
                jobName,
                employee,
                form.words(),
                form.lacking(),
                by,
                at.atOffset(ZoneOffset.UTC));
    }

    /** Keeps the person's word; false when the offer was answered or changed since that version. */
    boolean answer(UUID uuid, long version, OfferState state, Instant at) {
        return Rows.run(
                        database,
                        "update goal_offer set state = ?, answered_at = ?, version = version + 1"
                                + " where uuid = ? and version = ? and state = 'OFFERED'",
                        state.name(),
                        at.atOffset(ZoneOffset.UTC),
                        uuid,
                        version)
                == 1;
    }

    private static OfferRow row(ResultSet row) throws SQLException {
        return new OfferRow(
                row.getObject("uuid", UUID.class),
                row.getObject("position_uuid", UUID.class),
                row.getObject("job_uuid", UUID.class),
                row.getString("job_name"),
                row.getObject("employee_uuid", UUID.class),
                row.getString("words"),
                row.getString("lacking"),
                OfferState.valueOf(row.getString("state")),
                row.getObject("offered_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getLong("version"));
    }
}
