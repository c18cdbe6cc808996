package id.jenjang.succession.pool;

import id.jenjang.people.PersonRow;
import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of nominations with what was decided of them. */
@Dependent
class Nominations {
    private static final String FROM = """
             from pool_nomination n
             join talent_pool p on p.id = n.pool_id
             join employee e on e.uuid = n.employee_uuid
            """;
    private static final String BELOW = """
             join unit u on u.uuid = p.unit_uuid
             join unit r on u.tree_from between r.tree_from and r.tree_to
             where r.uuid = ?
            """;
    private static final String COLUMNS =
            "select n.*, p.uuid as pool, p.name as pool_name, p.unit_uuid," + " e.title_before, e.name, e.title_after";
    private static final String ORDER = " order by case n.state when 'WAITING' then 0 else 1 end, n.nominated_at, n.id";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Nominations() {}

    Nominations(DataSource database) {
        this.database = database;
    }

    Optional<Nomination> find(UUID uuid) {
        return ruled(Rows.list(database, COLUMNS + FROM + "where n.uuid = ?", Nominations::row, uuid)).stream()
                .findFirst();
    }

    /** Whether the person waits for a decision about that pool. */
    boolean waits(UUID pool, UUID employee) {
        return Rows.number(
                        database,
                        "select count(*)" + FROM + "where p.uuid = ? and n.waiting_employee = ?",
                        pool,
                        employee)
                > 0;
    }

    /** A person's, the newest first. */
    List<Nomination> of(UUID employee) {
        return ruled(Rows.list(
                database, COLUMNS + FROM + "where n.employee_uuid = ? order by n.id desc", Nominations::row, employee));
    }

    /** A page of those for pools of the unit: those that wait first, the oldest first. */
    NominationPage page(UUID unit, NominationAsked asked) {
        List<Object> arguments = new ArrayList<>(List.of(unit));
        StringBuilder which = new StringBuilder(BELOW);
        asked.state().ifPresent(state -> {
            which.append(" and n.state = ?");
            arguments.add(state.name());
        });
        asked.pool().ifPresent(pool -> {
            which.append(" and p.uuid = ?");
            arguments.add(pool);
        });
        if (!asked.words().isEmpty()) {
            which.append(" and lower(e.name) like ? escape '!'");
            String wanted = asked.words().toLowerCase(Locale.ROOT);
            arguments.add("%" + wanted.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        int total = (int) Rows.number(database, "select count(*)" + FROM + which, arguments.toArray());
        arguments.add(asked.size());
        arguments.add(asked.first());
        return new NominationPage(
                total,
                ruled(Rows.list(
                        database,
                        COLUMNS + FROM + which + ORDER + " limit ? offset ?",
                        Nominations::row,
                        arguments.toArray())));
    }

    void add(NominationForm form, UUID employee, boolean self, String by, UUID nominator, Stand stand, Instant at) {
        Rows.run(
                database,
                "insert into pool_nomination (id, uuid, pool_id, employee_uuid, waiting_employee, origin, nominated_by,"
                        + " nominator, reason, nominated_at, state, stand, version) select nextval('pool_seq'),"
                        + " cast(? as uuid), p.id, cast(? as uuid), cast(? as uuid), ?, ?, cast(? as uuid), ?, ?,"
                        + " 'WAITING', ?, 1 from talent_pool p where p.uuid = ?",
                form.uuid(),
                employee,
                employee,
                self ? "SELF" : "HEAD",
                by,
                nominator,
                form.reason(),
                at.atOffset(ZoneOffset.UTC),
                stand.text(),
                form.pool());
    }

    /** Counts one more change; false when somebody else was quicker. */
    boolean touch(UUID nomination, long version) {
        return Rows.run(
                        database,
                        "update pool_nomination set version = version + 1"
                                + " where uuid = ? and version = ? and state = 'WAITING'",
                        nomination,
                        version)
                == 1;
    }

    void rule(Nomination one, RulingForm form, Stand stand, String by, UUID decider, Instant at) {
        Rows.run(
                database,
                "insert into pool_decision (id, uuid, nomination_id, question, accepted, reason, stand, nominated_by,"
                        + " employee_uuid, decided_by, decider, decided_at) select nextval('pool_seq'), cast(? as uuid),"
                        + " n.id, ?, ?, ?, ?, n.nominated_by, n.employee_uuid, ?, cast(? as uuid), ?"
                        + " from pool_nomination n where n.uuid = ?",
                form.uuid(),
                form.question().name(),
                form.accepted(),
                form.reason(),
                stand.text(),
                by,
                decider,
                at.atOffset(ZoneOffset.UTC),
                one.uuid());
    }

    /** Ends the waiting; false when it does not wait. */
    boolean end(UUID nomination, Nomination.State state) {
        return Rows.run(
                        database,
                        "update pool_nomination set state = ?, waiting_employee = null, version = version + 1"
                                + " where uuid = ? and state = 'WAITING'",
                        state.name(),
                        nomination)
                == 1;
    }

    boolean ruledBy(UUID form) {
        return Rows.number(database, "select count(*) from pool_decision where uuid = ?", form) > 0;
    }

    private List<Nomination> ruled(List<Nomination> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, List<Ruling>> rulings = new HashMap<>();
        Rows.list(
                database,
                "select n.uuid, d.question, d.accepted, d.reason, d.stand, d.decided_by, d.decided_at"
                        + " from pool_decision d join pool_nomination n on n.id = d.nomination_id"
                        + " where n.uuid = any(?) order by d.id",
                row -> rulings.computeIfAbsent(row.getObject(1, UUID.class), key -> new ArrayList<>())
                        .add(ruling(row)),
                (Object) bare.stream().map(Nomination::uuid).toArray(UUID[]::new));
        return bare.stream()
                .map(one -> one.ruled(rulings.getOrDefault(one.uuid(), List.of())))
                .toList();
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        return new Ruling(
                Question.valueOf(row.getString("question")),
                row.getBoolean("accepted"),
                row.getString("reason"),
                Stand.of(row.getString("stand")),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private static Nomination row(ResultSet row) throws SQLException {
        return new Nomination(
                row.getObject("uuid", UUID.class),
                row.getObject("pool", UUID.class),
                row.getString("pool_name"),
                row.getObject("unit_uuid", UUID.class),
                row.getObject("employee_uuid", UUID.class),
                PersonRow.titled(row.getString("title_before"), row.getString("name"), row.getString("title_after")),
                row.getString("origin").equals("SELF"),
                row.getString("nominated_by"),
                Optional.ofNullable(row.getObject("nominator", UUID.class)),
                row.getString("reason"),
                row.getObject("nominated_at", OffsetDateTime.class).toInstant(),
                Nomination.State.valueOf(row.getString("state")),
                Stand.of(row.getString("stand")),
                List.of(),
                row.getLong("version"));
    }
}
