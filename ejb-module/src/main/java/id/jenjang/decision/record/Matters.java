package id.jenjang.decision.record;

import id.jenjang.decision.Basis;
import id.jenjang.decision.DecisionRef;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.flow.Matter;
import id.jenjang.decision.flow.Step;
import id.jenjang.decision.procedure.Procedure;
import id.jenjang.decision.procedure.PublishedProcedures;
import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The stored collection of matters. Whoever changes one takes it for change first, which holds back all others until
 * the transaction ends; answers, log and basis are only ever added.
 */
@Dependent
public class Matters {
    private static final String ADD = """
            insert into matter (uuid, procedure_key, procedure_version, reference, open_reference, state, revision, version,
              proposed_by, proposer, proposed_at, changed_at, decided_at) values (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?)
            """;
    private static final String CHANGE = """
            update matter set procedure_version = ?, open_reference = ?, state = ?, revision = ?, version = version + 1,
              proposed_by = ?, proposer = ?, changed_at = ?, decided_at = coalesce(decided_at, ?)
            where uuid = ? and version = ?
            """;
    private static final String ADD_DECISION = """
            insert into matter_decision (uuid, matter, procedure_key, revision, place, reference, person, open_person,
              from_unit, to_unit, seat, effective_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private PublishedProcedures procedures;

    Matters() {}

    /** What is stored in that database. */
    public Matters(DataSource database) {
        this.database = database;
        this.procedures = new PublishedProcedures(database);
    }

    /** The matter; empty when there is none of that id. */
    public Optional<StoredMatter> find(UUID uuid) {
        return read("select * from matter where uuid = ?", uuid);
    }

    /** The matter, held until the transaction ends. */
    public Optional<StoredMatter> take(UUID uuid) {
        // Read once more after the lock is held, so that what it waited for is seen.
        Rows.list(database, "select uuid from matter where uuid = ? for update", row -> 1, uuid);
        return find(uuid);
    }

    /** The matter and revision that a step belongs to; empty when there is no such step. */
    public Optional<UUID> ofStep(UUID step) {
        return Rows.first(
                database, "select matter from matter_step where uuid = ?", row -> row.getObject(1, UUID.class), step);
    }

    /** The open matter with that reference, or that is about one of these people; empty when there is none. */
    public Optional<UUID> open(String procedure, UUID reference, Set<UUID> people) {
        return Rows.first(
                        database,
                        "select uuid from matter where procedure_key = ? and open_reference = ?",
                        row -> row.getObject(1, UUID.class),
                        procedure,
                        reference)
                .or(() -> Rows.first(
                        database,
                        "select matter from matter_decision where procedure_key = ? and open_person = any(?)",
                        row -> row.getObject(1, UUID.class),
                        procedure,
                        people.toArray(UUID[]::new)));
    }

    /** Stores a new matter. */
    public void add(Matter matter, Instant now) {
        Rows.run(
                database,
                ADD,
                matter.uuid(),
                matter.procedure().key(),
                matter.procedure().version(),
                matter.reference(),
                openReference(matter),
                matter.state().name(),
                matter.revision(),
                matter.proposedBy(),
                matter.proposer().orElse(null),
                Steps.stored(now),
                Steps.stored(now),
                matter.state() == MatterState.DECIDED ? Steps.stored(now) : null);
        addRevision(matter);
    }

    /** Stores what became of a matter that was read before. */
    public void change(StoredMatter before, Matter after, Instant now) {
        int changed = Rows.run(
                database,
                CHANGE,
                after.procedure().version(),
                openReference(after),
                after.state().name(),
                after.revision(),
                after.proposedBy(),
                after.proposer().orElse(null),
                Steps.stored(now),
                after.state() == MatterState.DECIDED ? Steps.stored(now) : null,
                after.uuid(),
                before.version());
        if (changed == 0) {
            throw new ChangedMeanwhile("The matter");
        }
        if (after.revision() != before.matter().revision()) {
            Rows.run(database, "update matter_decision set open_person = null where matter = ?", after.uuid());
            addRevision(after);
        } else {
            changeSteps(before.matter(), after);
            changeDays(before.matter(), after);
            takeEffect(before.matter(), after, now);
        }
        if (after.state().ended()) {
            Rows.run(database, "update matter_decision set open_person = null where matter = ?", after.uuid());
        }
    }

    /** Keeps what a revision rests on. */
    public void keepBasis(UUID matter, int revision, Basis basis, Instant now) {
        OptionalLong seed = basis.seed();
        Rows.run(
                database,
                "insert into matter_basis (matter, revision, snapshot, rule_sets, solver, seed, result_hash, kept_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                matter,
                revision,
                basis.snapshot(),
                basis.ruleSets(),
                basis.solver(),
                seed.isPresent() ? seed.getAsLong() : null,
                basis.resultHash(),
                Steps.stored(now));
    }

    private void addRevision(Matter matter) {
        int place = 0;
        for (DecisionRef each : matter.decisions()) {
            Rows.run(
                    database,
                    ADD_DECISION,
                    each.uuid(),
                    matter.uuid(),
                    matter.procedure().key(),
                    matter.revision(),
                    place++,
                    each.reference(),
                    each.person(),
                    each.person(),
                    each.fromUnit().orElse(null),
                    each.toUnit().orElse(null),
                    each.seat().orElse(null),
                    each.effectiveOn());
        }
        new Steps(database).add(matter);
    }

    private void changeSteps(Matter before, Matter after) {
        Steps steps = new Steps(database);
        for (Step step : after.steps()) {
            if (!before.step(step.uuid()).equals(Optional.of(step))) {
                steps.change(step);
            }
        }
    }

    private void changeDays(Matter before, Matter after) {
        for (DecisionRef decision : after.decisions()) {
            if (!before.decisions().contains(decision)) {
                Rows.run(
                        database,
                        "update matter_decision set effective_on = ? where uuid = ? and effective_at is null",
                        decision.effectiveOn(),
                        decision.uuid());
            }
        }
    }

    private void takeEffect(Matter before, Matter after, Instant now) {
        for (UUID decision : after.effective()) {
            boolean fresh = !before.effective().contains(decision);
            int changed = fresh
                    ? Rows.run(
                            database,
                            "update matter_decision set effective_at = ? where uuid = ? and effective_at is null",
                            Steps.stored(now),
                            decision)
                    : 1;
            if (changed == 0) {
                throw new ChangedMeanwhile("The decision");
            }
        }
    }

    private static UUID openReference(Matter matter) {
        return matter.state().ended() ? null : matter.reference();
    }

    private Optional<StoredMatter> read(String sql, UUID uuid) {
        return Rows.first(database, sql, this::head, uuid).map(this::whole);
    }

    private record Head(
            UUID uuid,
            String procedure,
            int procedureVersion,
            UUID reference,
            String proposedBy,
            Optional<UUID> proposer,
            MatterState state,
            int revision,
            long version,
            Instant proposedAt,
            Optional<Instant> decidedAt) {}

    private Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getObject("uuid", UUID.class),
                row.getString("procedure_key"),
                row.getInt("procedure_version"),
                row.getObject("reference", UUID.class),
                row.getString("proposed_by"),
                Steps.id(row, "proposer"),
                MatterState.valueOf(row.getString("state")),
                row.getInt("revision"),
                row.getLong("version"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                Steps.instant(row, "decided_at"));
    }

    private StoredMatter whole(Head head) {
        Procedure procedure = procedures.version(head.procedure(), head.procedureVersion());
        Set<UUID> effective = new HashSet<>();
        List<DecisionRef> decisions = Rows.list(
                database,
                "select * from matter_decision where matter = ? and revision = ? order by place",
                row -> decision(row, effective),
                head.uuid(),
                head.revision());
        Matter matter = new Matter(
                head.uuid(),
                procedure,
                head.reference(),
                head.proposedBy(),
                head.proposer(),
                head.state(),
                head.revision(),
                decisions,
                effective,
                new Steps(database).of(head.uuid(), head.revision(), procedure));
        return new StoredMatter(matter, head.version(), head.proposedAt(), head.decidedAt());
    }

    private static DecisionRef decision(ResultSet row, Set<UUID> effective) throws SQLException {
        UUID uuid = row.getObject("uuid", UUID.class);
        if (row.getObject("effective_at") != null) {
            effective.add(uuid);
        }
        return new DecisionRef(
                uuid,
                row.getObject("reference", UUID.class),
                row.getObject("person", UUID.class),
                Steps.id(row, "from_unit"),
                Steps.id(row, "to_unit"),
                Steps.id(row, "seat"),
                row.getObject("effective_on", LocalDate.class));
    }
}
