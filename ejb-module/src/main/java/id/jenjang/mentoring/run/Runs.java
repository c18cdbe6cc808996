package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.Matching;
import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.match.PolicyText;
import id.jenjang.store.Rows;
import id.jenjang.store.StoreFailed;
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

/** The stored collection of runs; who may ask is checked by the use cases. */
@Dependent
class Runs {
    private static final String RUN = """
            select r.uuid, r.programme, r.name, r.state, r.base, r.policy_no, r.policy, r.engine, r.input_hash,
              r.result_hash, r.world, r.figures, r.trouble, r.fence, r.asked_by, r.asked_at, r.ended_at,
              r.published_by, r.published_at, r.version
            from mentoring_run r
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Runs() {}

    Runs(DataSource database) {
        this.database = database;
    }

    /** What a new run is made by. */
    record Asked(UUID uuid, UUID programme, String name, Optional<UUID> base, int policyNo, MatchingPolicy policy) {}

    /** What came out of a run. */
    record Made(MatchInput input, String world, Matching matching, Insight insight) {}

    Optional<StoredRun> find(UUID uuid) {
        return Rows.first(database, RUN + " where r.uuid = ?", Runs::run, uuid);
    }

    /** The runs of a programme that were not thrown away, the newest first. */
    List<StoredRun> of(UUID programme) {
        return Rows.list(
                database,
                RUN + " where r.programme = ? and r.state <> 'DISCARDED' order by r.asked_at desc, r.uuid",
                Runs::run,
                programme);
    }

    /** Stores a run that waits to be made; false when another of the programme is being made. */
    boolean add(Asked asked, String engine, String by, Instant at) {
        String sql = "insert into mentoring_run (uuid, programme, name, state, busy_programme, base, policy_no, policy,"
                + " engine, fence, asked_by, asked_at, version)"
                + " values (?, ?, ?, 'QUEUED', ?, cast(? as uuid), ?, ?, ?, 0, ?, ?, 1)";
        return unlessBusy(
                sql,
                asked.uuid(),
                asked.programme(),
                asked.name(),
                asked.programme(),
                asked.base().orElse(null),
                asked.policyNo(),
                PolicyText.write(asked.policy()),
                engine,
                by,
                utc(at));
    }

    /** Puts a run that failed back to be made; false when it did not fail or another is being made. */
    boolean again(UUID uuid, long version) {
        return unlessBusy(
                "update mentoring_run set state = 'QUEUED', busy_programme = programme, trouble = null, ended_at = null,"
                        + " version = version + 1 where uuid = ? and version = ? and state = 'FAILED'",
                uuid,
                version);
    }

    private boolean unlessBusy(String sql, Object... arguments) {
        try {
            return Rows.run(database, sql, arguments) == 1;
        } catch (StoreFailed e) {
            if (e.byConstraint()) {
                return false;
            }
            throw e;
        }
    }

    /** Takes the making over: the fence grows, so that whoever worked on it before changes nothing more. */
    Optional<StoredRun> begin(UUID uuid) {
        int changed = Rows.run(
                database,
                "update mentoring_run set state = 'RUNNING', fence = fence + 1, version = version + 1"
                        + " where uuid = ? and state in ('QUEUED', 'RUNNING')",
                uuid);
        return changed == 0 ? Optional.empty() : find(uuid);
    }

    /** Keeps what came out; false when another has taken it over. */
    boolean keep(StoredRun run, Made made, Instant at) {
        String result = MatchingText.write(made.matching());
        return Rows.run(
                        database,
                        "update mentoring_run set state = 'DONE', busy_programme = null, input_hash = ?, result_hash = ?,"
                                + " world = ?, input = ?, result = ?, insight = ?, figures = ?, trouble = null,"
                                + " ended_at = ?, version = version + 1 where uuid = ? and fence = ? and state = 'RUNNING'",
                        made.input().hash(),
                        Hashes.sha256(result),
                        made.world(),
                        InputText.write(made.input()),
                        result,
                        InsightText.write(made.insight()),
                        RunFigures.write(RunFigures.of(made.input(), made.matching())),
                        utc(at),
                        run.uuid(),
                        run.fence())
                == 1;
    }

    /** Notes that it could not be made, unless another has taken it over. */
    void fail(StoredRun run, RunTrouble trouble, Instant at) {
        Rows.run(
                database,
                "update mentoring_run set state = 'FAILED', busy_programme = null, trouble = ?, ended_at = ?,"
                        + " version = version + 1 where uuid = ? and fence = ? and state = 'RUNNING'",
                trouble.name(),
                utc(at),
                run.uuid(),
                run.fence());
    }

    /** Throws a draft away with its result; false when it was changed since that version. */
    boolean discard(UUID uuid, long version) {
        return Rows.run(
                        database,
                        "update mentoring_run set state = 'DISCARDED', busy_programme = null, input = null, result = null,"
                                + " insight = null, version = version + 1"
                                + " where uuid = ? and version = ? and state not in ('PUBLISHED', 'DISCARDED')",
                        uuid,
                        version)
                == 1;
    }

    /** Notes that its pairs were offered; false when it was changed since that version. */
    boolean publish(UUID uuid, long version, String by, Instant at) {
        return Rows.run(
                        database,
                        "update mentoring_run set state = 'PUBLISHED', published_by = ?, published_at = ?,"
                                + " version = version + 1 where uuid = ? and version = ? and state = 'DONE'",
                        by,
                        utc(at),
                        uuid,
                        version)
                == 1;
    }

    /** What it was made from, as far as that is kept. */
    Optional<MatchInput> input(UUID uuid) {
        return text(uuid, "input").map(InputText::read);
    }

    Optional<Matching> matching(UUID uuid) {
        return text(uuid, "result").map(MatchingText::read);
    }

    Optional<Insight> insight(UUID uuid) {
        return text(uuid, "insight").map(InsightText::read);
    }

    private Optional<String> text(UUID uuid, String column) {
        String sql = "select " + column + " from mentoring_run where uuid = ? and " + column + " is not null";
        return Rows.first(database, sql, row -> row.getString(1), uuid);
    }

    private static StoredRun run(ResultSet row) throws SQLException {
        return new StoredRun(
                row.getObject("uuid", UUID.class),
                row.getObject("programme", UUID.class),
                row.getString("name"),
                RunState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("base", UUID.class)),
                row.getInt("policy_no"),
                PolicyText.read(row.getString("policy")),
                row.getString("engine"),
                row.getString("input_hash"),
                row.getString("result_hash"),
                row.getString("world"),
                Optional.ofNullable(row.getString("figures")).map(RunFigures::read),
                Optional.ofNullable(row.getString("trouble")).map(RunTrouble::valueOf),
                row.getLong("fence"),
                row.getString("asked_by"),
                instant(row, "asked_at"),
                instant(row, "ended_at"),
                row.getString("published_by"),
                instant(row, "published_at"),
                row.getLong("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
