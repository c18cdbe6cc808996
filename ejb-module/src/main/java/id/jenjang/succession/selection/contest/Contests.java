package id.jenjang.succession.selection.contest;

import id.jenjang.store.Rows;
import id.jenjang.succession.selection.rules.Audience;
import id.jenjang.succession.selection.rules.Criterion;
import id.jenjang.succession.selection.rules.SelectionKind;
import id.jenjang.succession.selection.rules.Stage;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of selections, each with its weights. */
@Dependent
public class Contests {
    private static final String ALL = "select * from selection_contest ";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Contests() {}

    /** Those stored in that database. */
    public Contests(DataSource database) {
        this.database = database;
    }

    /** The selection; empty when there is none of that id. */
    public Optional<Contest> find(UUID uuid) {
        return Rows.first(database, ALL + "where uuid = ?", Contests::contest, uuid);
    }

    /** The same, while nobody else changes it until the transaction ends. */
    public Optional<Contest> locked(UUID uuid) {
        return Rows.first(database, ALL + "where uuid = ? for update", Contests::contest, uuid);
    }

    /** All selections, the newest first. */
    public List<Contest> all() {
        return Rows.list(database, ALL + "order by made_at desc, uuid", Contests::contest);
    }

    /** Those on whose panel the employee sits, the newest first; drafts are left out. */
    public List<Contest> ofPanelist(UUID employee) {
        return Rows.list(
                database,
                ALL + "where state <> 'DRAFT' and uuid in (select contest from selection_panelist where employee = ?)"
                        + " order by made_at desc, uuid",
                Contests::contest,
                employee);
    }

    /** Stores a draft with the weights of its kind. */
    public void add(ContestForm form, UUID unit, SelectionKind kind, String kindsKey, Author by, Instant at) {
        Rows.run(
                database,
                "insert into selection_contest (uuid, unit_uuid, job_uuid, title, places, kind_key, kinds_key,"
                        + " kinds_version, audience, state, made_by, made_by_employee, made_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?, 1)",
                form.uuid(),
                unit,
                form.job(),
                form.title(),
                form.places(),
                kind.key(),
                kindsKey,
                kind.version(),
                form.audience().name(),
                by.name(),
                by.employee().orElse(null),
                at.atOffset(ZoneOffset.UTC));
        for (Stage stage : kind.stages()) {
            stage.criteria().forEach(criterion -> add(form.uuid(), stage, criterion));
        }
    }

    /**
     * Who acts.
     *
     * @param name under which acts are kept
     */
    public record Author(String name, Optional<UUID> employee) {}

    private void add(UUID contest, Stage stage, Criterion criterion) {
        Rows.run(
                database,
                "insert into selection_criterion (contest, stage, criterion, stage_weight, pass_mark, weight)"
                        + " values (?, ?, ?, ?, ?, ?)",
                contest,
                stage.key(),
                criterion.key(),
                stage.weight(),
                stage.passMark(),
                criterion.weight());
    }

    /** Gives the stages other weights; the database refuses where a score refers to them. */
    void reweigh(UUID contest, Map<String, Integer> weights) {
        weights.forEach((stage, weight) -> Rows.run(
                database,
                "update selection_criterion set stage_weight = ? where contest = ? and stage = ?",
                weight,
                contest,
                stage));
    }

    /** The kind with the weights and marks of this selection. */
    public SelectionKind weighed(Contest contest, SelectionKind kind) {
        Map<String, int[]> stored = new HashMap<>();
        Rows.list(
                database,
                "select stage, criterion, stage_weight, pass_mark, weight from selection_criterion where contest = ?",
                row -> stored.put(
                        row.getString(1) + "/" + row.getString(2),
                        new int[] {row.getInt(3), row.getInt(4), row.getInt(5)}),
                contest.uuid());
        return kind.weighed(
                kind.stages().stream().map(stage -> weighed(stage, stored)).toList());
    }

    private static Stage weighed(Stage stage, Map<String, int[]> stored) {
        List<Criterion> criteria = stage.criteria().stream()
                .map(one -> new Criterion(one.key(), one.title(), stored.get(stage.key() + "/" + one.key())[2]))
                .toList();
        int[] first = stored.get(stage.key() + "/" + criteria.get(0).key());
        return new Stage(stage.key(), stage.title(), stage.way(), first[0], first[1], criteria);
    }

    /** Announces a draft; false when it was changed since that version. */
    public boolean announce(Contest contest, Instant at, LocalDate until) {
        return changed(
                contest,
                "announced_at = ?, applies_until = ?, state = 'ANNOUNCED'",
                at.atOffset(ZoneOffset.UTC),
                until);
    }

    /** Moves to the next state; false when it was changed since that version. */
    public boolean turn(Contest contest, ContestState to) {
        return changed(contest, "state = ?", to.name());
    }

    /** Notes that something about it changed, so that whoever saw it before looks again. */
    public boolean touch(Contest contest) {
        return changed(contest, "state = state");
    }

    /** Notes the ranking; false when the selection was changed since that version. */
    public boolean ranked(Contest contest, String hash, Instant at) {
        return changed(contest, "state = 'RANKED', result_hash = ?, ranked_at = ?", hash, at.atOffset(ZoneOffset.UTC));
    }

    /** Notes what was decided; chosen is null where everybody may pass. */
    public boolean decided(Contest contest, UUID chosen, String reason, String by, Instant at, LocalDate until) {
        return changed(
                contest,
                "state = 'DECIDED', chosen = ?, chosen_reason = ?, decided_by = ?, decided_at = ?, object_until = ?",
                chosen,
                reason,
                by,
                at.atOffset(ZoneOffset.UTC),
                until);
    }

    private boolean changed(Contest contest, String what, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = contest.uuid();
        all[arguments.length + 1] = contest.version();
        String sql = "update selection_contest set " + what + ", version = version + 1 where uuid = ? and version = ?";
        return Rows.run(database, sql, all) == 1;
    }

    private static Contest contest(ResultSet row) throws SQLException {
        return new Contest(
                row.getObject("uuid", UUID.class),
                row.getObject("unit_uuid", UUID.class),
                row.getObject("job_uuid", UUID.class),
                row.getString("title"),
                row.getInt("places"),
                row.getString("kind_key"),
                row.getString("kinds_key"),
                row.getInt("kinds_version"),
                Audience.valueOf(row.getString("audience")),
                ContestState.valueOf(row.getString("state")),
                row.getString("made_by"),
                Optional.ofNullable(row.getObject("made_by_employee", UUID.class)),
                instant(row, "announced_at"),
                Optional.ofNullable(row.getObject("applies_until", LocalDate.class)),
                Optional.ofNullable(row.getString("result_hash")),
                Optional.ofNullable(row.getObject("chosen", UUID.class)),
                Optional.ofNullable(row.getString("chosen_reason")),
                Optional.ofNullable(row.getString("decided_by")),
                instant(row, "decided_at"),
                Optional.ofNullable(row.getObject("object_until", LocalDate.class)),
                row.getLong("version"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
