package id.jenjang.succession.desk;

import id.jenjang.people.PersonRow;
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

/** The stored collection of what the committee did to the order of lists. */
@Dependent
class OrderActs {
    private static final String ACTS = "select o.*, e.title_before, e.name, e.title_after from successor_order o"
            + " join employee e on e.uuid = o.employee_uuid where o.position_uuid = ? order by o.id";
    private static final String ADD = """
            insert into successor_order (id, uuid, position_uuid, employee_uuid, place, reason, computed_place,
              computed_score, readiness, moved_by, moved_at)
            values (nextval('succession_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    OrderActs() {}

    OrderActs(DataSource database) {
        this.database = database;
    }

    /** The acts about a position, the oldest first. */
    List<OrderAct> of(UUID position) {
        return Rows.list(database, ACTS, OrderActs::act, position);
    }

    /** Which version of the order stands; 0 where nothing was ever changed. */
    long version(UUID position) {
        return Rows.number(database, "select version from successor_desk where position_uuid = ?", position);
    }

    /** Takes the next version; false when it was taken since. */
    boolean next(UUID position, long version) {
        if (version == 0) {
            return Rows.run(
                            database,
                            "insert into successor_desk (position_uuid, version) select uuid, 1 from seat where uuid = ?"
                                    + " and not exists (select 1 from successor_desk d where d.position_uuid = ?)",
                            position,
                            position)
                    == 1;
        }
        return Rows.run(
                        database,
                        "update successor_desk set version = version + 1 where position_uuid = ? and version = ?",
                        position,
                        version)
                == 1;
    }

    /** Keeps an act with the values of the moment. */
    void add(OrderForm form, SuccessorRow row, String by, Instant at) {
        Rows.run(
                database,
                ADD,
                form.uuid(),
                form.position(),
                form.employee(),
                form.place(),
                form.reason(),
                row.computed(),
                row.score(),
                row.readiness().name(),
                by,
                at.atOffset(ZoneOffset.UTC));
    }

    /** Takes an act back; false when it was taken back before. */
    boolean undo(UUID position, UUID act, String by, Instant at) {
        return Rows.run(
                        database,
                        "update successor_order set undone_by = ?, undone_at = ?"
                                + " where position_uuid = ? and uuid = ? and undone_at is null",
                        by,
                        at.atOffset(ZoneOffset.UTC),
                        position,
                        act)
                == 1;
    }

    private static OrderAct act(ResultSet row) throws SQLException {
        return new OrderAct(
                row.getObject("uuid", UUID.class),
                row.getObject("employee_uuid", UUID.class),
                PersonRow.titled(row.getString("title_before"), row.getString("name"), row.getString("title_after")),
                row.getInt("place"),
                row.getString("reason"),
                row.getInt("computed_place"),
                row.getInt("computed_score"),
                row.getString("moved_by"),
                row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("undone_by")),
                Optional.ofNullable(row.getObject("undone_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
