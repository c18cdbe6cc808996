package id.jenjang.rotation.store;

import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.rotation.solve.RotationAnswer;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of plans with how their making went. */
@Dependent
public class Plans {
    private static final String PLAN = "select p.* from rotation_plan p";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Plans() {}

    /** Those stored in that database. */
    public Plans(DataSource database) {
        this.database = database;
    }

    /** What a new plan is made by. */
    public record Asked(
            String name,
            long round,
            long termsId,
            Long base,
            RotationTerms terms,
            List<HandRule> hand,
            LocalDate asOf,
            long seed,
            double gapWanted,
            Integer secondsMost,
            UUID commandKey) {}

    /**
     * One point of how a search went: milliseconds since its start, which objective it works on, and best plan and
     * bound so far in that one, which may be null.
     */
    public record Point(int step, long atMs, String phase, int objective, Double best, Double bound) {}

    /** Stores a plan that is not made yet; the same command again gives the plan that it made before. */
    public UUID add(Asked asked, PlanStatus status, String solver, String by, Instant at) {
        Optional<UUID> before = Sql.first(
                database,
                "select uuid from rotation_plan where command_key = ?",
                row -> Sql.uuid(row, "uuid"),
                asked.commandKey());
        if (before.isPresent()) {
            return before.get();
        }
        UUID uuid = UUID.randomUUID();
        Sql.change(
                database,
                "insert into rotation_plan (id, uuid, round_id, terms_id, base_id, name, status, as_of, seed, gap_wanted,"
                        + " seconds_most, hand, solver, fence, asked_by, asked_at, command_key, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, 1)",
                Sql.next(database),
                uuid,
                asked.round(),
                asked.termsId(),
                asked.base(),
                asked.name(),
                status.name(),
                asked.asOf(),
                asked.seed(),
                asked.gapWanted(),
                asked.secondsMost(),
                AnswerText.hand(asked.terms(), asked.hand()),
                solver,
                by,
                at,
                asked.commandKey());
        return uuid;
    }

    /** The plan; empty when there is none. */
    public Optional<StoredPlan> find(UUID uuid) {
        return Sql.first(database, PLAN + " where p.uuid = ?", Plans::plan, uuid);
    }

    /** The plan of a row number. */
    public Optional<StoredPlan> byId(long id) {
        return Sql.first(database, PLAN + " where p.id = ?", Plans::plan, id);
    }

    /** The plans of a round, the newest first. */
    public List<StoredPlan> of(long round) {
        return Sql.list(
                database, PLAN + " where p.round_id = ? order by p.asked_at desc, p.id desc", Plans::plan, round);
    }

    /** Whether plans of the round are being made. */
    public boolean busy(long round) {
        return of(round).stream().anyMatch(plan -> plan.status().busy());
    }

    /** Takes the making of a plan over: the fence grows, so that whoever worked on it before changes nothing more. */
    public Optional<StoredPlan> begin(UUID uuid) {
        int changed = Sql.change(
                database,
                "update rotation_plan set fence = fence + 1, status = 'RUNNING', version = version + 1"
                        + " where uuid = ? and status in ('QUEUED', 'RUNNING')",
                uuid);
        return changed == 0 ? Optional.empty() : find(uuid);
    }

    /** Brings a plan into another status from one of those it may be in; says whether it did. */
    public boolean move(UUID uuid, PlanStatus next, PlanStatus... from) {
        boolean changed = false;
        for (PlanStatus before : from) {
            changed |= Sql.change(
                            database,
                            "update rotation_plan set status = ?, version = version + 1 where uuid = ? and status = ?",
                            next.name(),
                            uuid,
                            before.name())
                    > 0;
        }
        return changed;
    }

    /**
     * Has a plan that is not being made wait to be made again, within other limits; says whether it does. One of which
     * chains were put to approval stays as it is.
     */
    public boolean again(UUID uuid, double gap, Integer seconds) {
        return Sql.change(
                        database,
                        "update rotation_plan set status = 'QUEUED', gap_wanted = ?, seconds_most = ?, version = version + 1"
                                + " where uuid = ? and status in ('DRAFT', 'STOPPED', 'FAILED', 'DONE')"
                                + " and not exists (select 1 from rotation_matter m where m.plan_id = rotation_plan.id)",
                        gap,
                        seconds,
                        uuid)
                > 0;
    }

    /** Keeps the best answer so far; false when another has taken the plan over, or it is to stop. */
    public boolean keep(StoredPlan plan, RotationAnswer answer, String inputHash, String wishHash) {
        return Sql.change(
                                database,
                                "update rotation_plan set answer = ?, gap = ?, result_hash = ?, input_hash = ?, wish_hash = ?"
                                        + " where id = ? and fence = ?",
                                AnswerText.write(answer),
                                answer.gap(),
                                answer.hash(),
                                inputHash,
                                wishHash,
                                plan.id(),
                                plan.fence())
                        > 0
                && goesOn(plan);
    }

    /** Whether the search of that start is still wanted. */
    public boolean goesOn(StoredPlan plan) {
        return Sql.first(
                        database,
                        "select 1 as one from rotation_plan where id = ? and fence = ? and status = 'RUNNING'",
                        row -> row.getInt("one"),
                        plan.id(),
                        plan.fence())
                .isPresent();
    }

    /** Writes how the making ended, unless another has taken the plan over. */
    public boolean end(StoredPlan plan, PlanStatus status, List<StoredPlan.Trouble> troubles, Instant at) {
        return Sql.change(
                        database,
                        "update rotation_plan set status = ?, trouble = ?, ended_at = ?, version = version + 1"
                                + " where id = ? and fence = ?",
                        status.name(),
                        troubles.isEmpty() ? null : AnswerText.troubles(troubles),
                        at,
                        plan.id(),
                        plan.fence())
                > 0;
    }

    /** Changes what is settled by hand in a plan that is not being made; refused as out of date when it was changed. */
    public void settle(StoredPlan plan, RotationTerms terms, List<HandRule> hand) {
        int changed = Sql.change(
                database,
                "update rotation_plan set hand = ?, version = version + 1 where id = ? and version = ?",
                AnswerText.hand(terms, hand),
                plan.id(),
                plan.version());
        if (changed == 0) {
            throw new OutOfDate();
        }
    }

    /** Adds a point to how the search goes. */
    public void note(long plan, Point point) {
        Sql.change(
                database,
                "insert into rotation_progress (plan_id, step_no, at_ms, phase, objective_no, best, bound)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                plan,
                point.step(),
                point.atMs(),
                point.phase(),
                point.objective(),
                point.best(),
                point.bound());
    }

    /** How the search went so far, in order. */
    public List<Point> points(long plan) {
        return Sql.list(
                database,
                "select step_no, at_ms, phase, objective_no, best, bound from rotation_progress where plan_id = ? order by step_no",
                row -> new Point(
                        row.getInt("step_no"),
                        row.getLong("at_ms"),
                        row.getString("phase"),
                        row.getInt("objective_no"),
                        Sql.number(row, "best"),
                        Sql.number(row, "bound")),
                plan);
    }

    private static StoredPlan plan(ResultSet row) throws SQLException {
        long base = row.getLong("base_id");
        Long from = row.wasNull() ? null : base;
        int seconds = row.getInt("seconds_most");
        Integer most = row.wasNull() ? null : seconds;
        String answer = row.getString("answer");
        return new StoredPlan(
                row.getLong("id"),
                Sql.uuid(row, "uuid"),
                row.getLong("round_id"),
                row.getLong("terms_id"),
                from,
                row.getString("name"),
                PlanStatus.valueOf(row.getString("status")),
                row.getObject("as_of", LocalDate.class),
                row.getLong("seed"),
                row.getDouble("gap_wanted"),
                most,
                AnswerText.readHand(row.getString("hand")),
                row.getString("solver"),
                row.getString("input_hash"),
                row.getString("wish_hash"),
                row.getString("result_hash"),
                Optional.ofNullable(answer).map(AnswerText::read),
                AnswerText.readTroubles(row.getString("trouble")),
                row.getLong("fence"),
                Sql.instant(row, "asked_at"),
                Sql.instant(row, "ended_at"),
                row.getLong("version"));
    }
}
