package id.jenjang.succession.selection.jury;

import id.jenjang.store.Rows;
import id.jenjang.succession.selection.rules.Criterion;
import id.jenjang.succession.selection.rules.Stage;
import id.jenjang.succession.selection.score.Given;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The stored collection of scores: drafts of their author alone, and what was submitted, which is never changed. */
@Dependent
public class Scores {
    private static final String INTO =
            " (applicant, contest, %s, stage, criterion, stage_weight, pass_mark, weight, score, at_instant)";

    // The newest correction counts, else what was recorded first.
    private static final String TESTS = """
            select t.applicant, cast(null as uuid) as panelist, t.stage, t.criterion, coalesce(c.score, t.score) as score,
            coalesce(c.document, t.document) as document, coalesce(c.id, 0) as version
            from selection_test t left join selection_test_correction c on c.id = (select max(n.id)
            from selection_test_correction n
            where n.applicant = t.applicant and n.stage = t.stage and n.criterion = t.criterion)
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Scores() {}

    /** Those stored in that database. */
    public Scores(DataSource database) {
        this.database = database;
    }

    /** Everything that was submitted for a selection: by the panel, then of tests. */
    public List<Given> given(UUID contest) {
        List<Given> panel = Rows.list(
                database,
                "select applicant, panelist, stage, criterion, score from selection_score where contest = ?"
                        + " order by applicant, panelist, stage, criterion",
                Scores::given,
                contest);
        List<Given> tests = Rows.list(
                database,
                TESTS + "where t.contest = ? order by t.applicant, t.stage, t.criterion",
                Scores::given,
                contest);
        return Stream.concat(panel.stream(), tests.stream()).toList();
    }

    /** What a member has saved and not submitted. */
    List<Given> drafts(UUID contest, UUID panelist) {
        return Rows.list(
                database,
                "select d.applicant, d.panelist, d.stage, d.criterion, d.score from selection_draft_score d"
                        + " join selection_applicant a on a.uuid = d.applicant where a.contest = ? and d.panelist = ?",
                Scores::given,
                contest,
                panelist);
    }

    /** Saves a draft in place of the one before; scores left out are taken away. */
    void save(UUID applicant, UUID panelist, String stage, Map<String, Integer> scores, Instant at) {
        forget(applicant, panelist, stage);
        scores.forEach((criterion, score) -> Rows.run(
                database,
                "insert into selection_draft_score (applicant, panelist, cleared, stage, criterion, score, saved_at)"
                        + " values (?, ?, true, ?, ?, ?, ?)",
                applicant,
                panelist,
                stage,
                criterion,
                score,
                at.atOffset(ZoneOffset.UTC)));
    }

    private void forget(UUID applicant, UUID panelist, String stage) {
        Rows.run(
                database,
                "delete from selection_draft_score where applicant = ? and panelist = ? and stage = ?",
                applicant,
                panelist,
                stage);
    }

    /** Stores what a member submits; the draft goes. */
    public void submit(
            UUID contest, UUID applicant, UUID panelist, Stage stage, Map<String, Integer> scores, Instant at) {
        forget(applicant, panelist, stage.key());
        for (Criterion one : stage.criteria()) {
            Rows.run(
                    database,
                    "insert into selection_score" + INTO.formatted("panelist, cleared")
                            + " values (?, ?, ?, true, ?, ?, ?, ?, ?, ?, ?)",
                    applicant,
                    contest,
                    panelist,
                    stage.key(),
                    one.key(),
                    stage.weight(),
                    stage.passMark(),
                    one.weight(),
                    scores.get(one.key()),
                    at.atOffset(ZoneOffset.UTC));
        }
    }

    /** Stores the result of a test. */
    public void record(UUID contest, UUID applicant, Stage stage, Map<String, Integer> scores, Paper from, Instant at) {
        for (Criterion one : stage.criteria()) {
            Rows.run(
                    database,
                    "insert into selection_test" + INTO.formatted("document, recorded_by")
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    applicant,
                    contest,
                    from.document(),
                    from.by(),
                    stage.key(),
                    one.key(),
                    stage.weight(),
                    stage.passMark(),
                    one.weight(),
                    scores.get(one.key()),
                    at.atOffset(ZoneOffset.UTC));
        }
    }

    /** Puts the result of a test right; the one before rests beside it. */
    void correct(UUID applicant, Stage stage, Map<String, Integer> scores, Paper from, String reason, Instant at) {
        for (Criterion one : stage.criteria()) {
            Rows.run(
                    database,
                    "insert into selection_test_correction (id, applicant, stage, criterion, score, document, reason,"
                            + " corrected_by, at_instant) values (nextval('selection_seq'), ?, ?, ?, ?, ?, ?, ?, ?)",
                    applicant,
                    stage.key(),
                    one.key(),
                    scores.get(one.key()),
                    from.document(),
                    reason,
                    from.by(),
                    at.atOffset(ZoneOffset.UTC));
        }
    }

    /** Where the result of a test stands now; empty when none is recorded. */
    Optional<Stand> stand(UUID applicant, String stage) {
        return Rows.first(
                database,
                TESTS + "where t.applicant = ? and t.stage = ? order by version desc",
                row -> new Stand(row.getString("document"), row.getLong("version")),
                applicant,
                stage);
    }

    /** A document and the number of the newest correction, 0 without one. */
    record Stand(String document, long version) {}

    /** Where a result comes from, and who recorded it. */
    public record Paper(String document, String by) {}

    private static Given given(ResultSet row) throws SQLException {
        return new Given(
                row.getObject("applicant", UUID.class),
                row.getObject("panelist", UUID.class),
                row.getString("stage"),
                row.getString("criterion"),
                row.getInt("score"));
    }
}
