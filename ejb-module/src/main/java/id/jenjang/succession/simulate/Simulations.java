package id.jenjang.succession.simulate;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of simulations; who may ask is checked by the use cases. */
@Dependent
class Simulations {
    private static final List<String> PARTS =
            List.of("simulation_line", "simulation_list", "simulation_person", "simulation_count");

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Simulations() {}

    Simulations(DataSource database) {
        this.database = database;
    }

    /** What a new simulation is made by; changes as {@link ChangeText} writes them. */
    record Asked(
            UUID uuid,
            String name,
            LocalDate asOf,
            String scheme,
            String policy,
            String ruleSetKey,
            int ruleSetVersion,
            String changes,
            String hash) {}

    Optional<PolicySimulation> find(UUID uuid) {
        return Rows.first(database, "select * from policy_simulation where uuid = ?", Simulations::simulation, uuid);
    }

    /** All of them, the newest first. */
    List<PolicySimulation> all() {
        return Rows.list(
                database, "select * from policy_simulation order by asked_at desc, uuid", Simulations::simulation);
    }

    /** The numbers to try, by the key of their dial. */
    Map<String, Integer> numbers(UUID uuid) {
        return Rows.first(
                        database,
                        "select changes from policy_simulation where uuid = ?",
                        row -> ChangeText.numbers(row.getString(1)),
                        uuid)
                .orElseThrow();
    }

    void add(Asked asked, String by, Instant at) {
        Rows.run(
                database,
                "insert into policy_simulation (id, uuid, name, as_of, scheme_label, policy_label, rule_set_key,"
                        + " rule_set_version, changes, input_hash, state, progress, fence, people, moved, positions,"
                        + " lists, asked_by, asked_at) values (nextval('simulation_seq'), ?, ?, ?, ?, ?,"
                        + " cast(? as varchar), cast(? as integer), ?, ?, 'WAITING', 0, 0, 0, 0, 0, 0, ?, ?)",
                asked.uuid(),
                asked.name(),
                asked.asOf(),
                asked.scheme(),
                asked.policy(),
                asked.ruleSetKey(),
                asked.ruleSetVersion(),
                asked.changes(),
                asked.hash(),
                by,
                utc(at));
    }

    /** Takes the work over: the fence grows, so that whoever worked on it before changes nothing more. */
    Optional<PolicySimulation> begin(UUID uuid) {
        int changed = Rows.run(
                database,
                "update policy_simulation set state = 'RUNNING', progress = 0, fence = fence + 1"
                        + " where uuid = ? and state in ('WAITING', 'RUNNING')",
                uuid);
        return changed == 0 ? Optional.empty() : find(uuid);
    }

    /** Notes how far it is; false when it is not wanted any more. */
    boolean progress(PolicySimulation simulation, int percent) {
        return Rows.run(
                        database,
                        "update policy_simulation set progress = ? where uuid = ? and fence = ? and state = 'RUNNING'",
                        percent,
                        simulation.uuid(),
                        simulation.fence())
                == 1;
    }

    /** Notes that it could not be worked out. */
    void fail(PolicySimulation simulation, Instant at) {
        Rows.run(
                database,
                "update policy_simulation set state = 'FAILED', ended_at = ? where uuid = ? and fence = ?"
                        + " and state = 'RUNNING'",
                utc(at),
                simulation.uuid(),
                simulation.fence());
    }

    /** Stops it; false when nothing is to come of it any more. */
    boolean stop(UUID uuid, Instant at) {
        return Rows.run(
                        database,
                        "update policy_simulation set state = 'STOPPED', ended_at = ? where uuid = ?"
                                + " and state in ('WAITING', 'RUNNING')",
                        utc(at),
                        uuid)
                == 1;
    }

    /** Throws it away with its results; false while it is being worked out. */
    boolean delete(UUID uuid) {
        for (String part : PARTS) {
            Rows.run(
                    database,
                    "delete from " + part + " where simulation_id in (select id from policy_simulation where uuid = ?"
                            + " and state not in ('WAITING', 'RUNNING'))",
                    uuid);
        }
        return Rows.run(
                        database,
                        "delete from policy_simulation where uuid = ? and state not in ('WAITING', 'RUNNING')",
                        uuid)
                == 1;
    }

    private static PolicySimulation simulation(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new PolicySimulation(
                row.getObject("uuid", UUID.class),
                row.getString("name"),
                row.getObject("as_of", LocalDate.class),
                row.getString("scheme_label"),
                row.getString("policy_label"),
                Optional.ofNullable(row.getString("rule_set_key")).orElse(""),
                row.getInt("rule_set_version"),
                ChangeText.read(row.getString("changes")),
                row.getString("input_hash"),
                SimulationState.valueOf(row.getString("state")),
                row.getInt("progress"),
                row.getLong("fence"),
                new PolicySimulation.Figures(
                        row.getInt("people"), row.getInt("moved"), row.getInt("positions"), row.getInt("lists")),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(ended).map(OffsetDateTime::toInstant),
                false);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
