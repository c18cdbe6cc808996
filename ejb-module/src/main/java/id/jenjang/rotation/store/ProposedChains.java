package id.jenjang.rotation.store;

import id.jenjang.decision.MatterState;
import id.jenjang.rotation.solve.PlannedMove;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored chains that were put to approval, with where their matters stand. */
@Dependent
public class ProposedChains {
    private static final String ALL = "select * from rotation_matter";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    ProposedChains() {}

    /** Those stored in that database. */
    public ProposedChains(DataSource database) {
        this.database = database;
    }

    /** Stores a chain that was proposed. */
    public void add(UUID reference, long plan, UUID matter, List<PlannedMove> moves, Instant at) {
        Sql.change(
                database,
                "insert into rotation_matter (reference, plan_id, matter_uuid, state, moves, moved_at, version)"
                        + " values (?, ?, ?, 'PROPOSED', ?, ?, 1)",
                reference,
                plan,
                matter,
                AnswerText.moves(moves),
                at);
    }

    /** Notes where the matter of a chain stands now. */
    public void moved(UUID reference, MatterState state, Instant at) {
        Sql.change(
                database,
                "update rotation_matter set state = ?, moved_at = ?, version = version + 1 where reference = ?",
                state.name(),
                at,
                reference);
    }

    /** The chain of an id. */
    public Optional<StoredMatter> find(UUID reference) {
        return Sql.first(database, ALL + " where reference = ?", ProposedChains::row, reference);
    }

    /** The chains of a plan that were proposed, in the order in which they were. */
    public List<StoredMatter> of(long plan) {
        return Sql.list(database, ALL + " where plan_id = ? order by moved_at, reference", ProposedChains::row, plan);
    }

    /** The chains of all plans of a round. */
    public List<StoredMatter> ofRound(long round) {
        return Sql.list(
                database,
                ALL
                        + " where plan_id in (select id from rotation_plan where round_id = ?) order by moved_at, reference",
                ProposedChains::row,
                round);
    }

    /** The chains that a person is part of, the newest first. */
    public List<StoredMatter> about(UUID employee) {
        return Sql.list(
                        database,
                        ALL + " where moves like ? order by moved_at desc, reference",
                        ProposedChains::row,
                        "%\"person\":\"" + employee + "\"%")
                .stream()
                .filter(chain ->
                        chain.moves().stream().anyMatch(move -> move.person().equals(employee)))
                .toList();
    }

    private static StoredMatter row(ResultSet row) throws SQLException {
        return new StoredMatter(
                Sql.uuid(row, "reference"),
                row.getLong("plan_id"),
                Sql.uuid(row, "matter_uuid"),
                MatterState.valueOf(row.getString("state")),
                AnswerText.readMoves(row.getString("moves")),
                Sql.instant(row, "moved_at"));
    }
}
