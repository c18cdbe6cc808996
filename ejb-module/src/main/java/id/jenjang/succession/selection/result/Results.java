package id.jenjang.succession.selection.result;

import id.jenjang.store.Rows;
import id.jenjang.succession.selection.rules.TieBy;
import id.jenjang.succession.selection.rules.TieRule;
import id.jenjang.succession.selection.score.Outcome;
import id.jenjang.succession.selection.score.Placed;
import id.jenjang.succession.selection.score.StageValue;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The stored collection of rankings: written once, never changed. */
@Dependent
class Results {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Results() {}

    Results(DataSource database) {
        this.database = database;
    }

    void add(UUID contest, List<Placed> placed, Set<UUID> named) {
        for (Placed one : placed) {
            Rows.run(
                    database,
                    "insert into selection_place (contest, applicant, outcome, place, total, settled, stages, named)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    contest,
                    one.applicant(),
                    one.outcome().name(),
                    one.place(),
                    one.total(),
                    one.settled().map(rule -> rule.by() + " " + rule.stage()).orElse(null),
                    stages(one.stages()),
                    named.contains(one.applicant()));
        }
    }

    /** In the order of places, those without one last. */
    List<Placed> of(UUID contest) {
        // Not by the database, which orders ids otherwise than the ranking does: the two are compared.
        return Rows.list(database, "select * from selection_place where contest = ?", Results::placed, contest).stream()
                .sorted(Comparator.comparing((Placed one) -> one.place() == 0)
                        .thenComparing(Placed::place)
                        .thenComparing(Placed::applicant))
                .toList();
    }

    /** Those named to the appointing officer, or who passed. */
    Set<UUID> named(UUID contest) {
        return Rows.list(
                        database,
                        "select applicant from selection_place where contest = ? and named",
                        row -> row.getObject(1, UUID.class),
                        contest)
                .stream()
                .collect(Collectors.toSet());
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(
                row.getObject("applicant", UUID.class),
                Outcome.valueOf(row.getString("outcome")),
                row.getInt("place"),
                row.getLong("total"),
                stages(row.getString("stages")),
                Optional.ofNullable(row.getString("settled")).map(Results::rule));
    }

    private static TieRule rule(String text) {
        String[] parts = text.split(" ", 2);
        return new TieRule(TieBy.valueOf(parts[0]), parts[1]);
    }

    private static String stages(List<StageValue> stages) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        stages.forEach(each -> all.add(Json.createObjectBuilder()
                .add("stage", each.stage())
                .add("known", each.known())
                .add("value", each.value())));
        return all.build().toString();
    }

    private static List<StageValue> stages(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(each -> new StageValue(
                            each.getString("stage"),
                            each.getBoolean("known"),
                            each.getJsonNumber("value").longValueExact()))
                    .toList();
        }
    }
}
