package id.jenjang.bench;

import id.jenjang.ladder.DemoLadders.AskedStep;
import id.jenjang.people.JobLevel;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rule set "pengawas" asked of PostgreSQL itself: one set-based statement over indexed, analysed tables. */
final class SqlQuestion {
    static final String RULES = "pengawas";

    private static final Verdict[] VERDICTS = {Verdict.MET, Verdict.UNKNOWN, Verdict.NOT_MET};
    private static final String[] PREPARE = {
        "drop table if exists bench_step, bench_need",
        "create table bench_step (step_no integer primary key, from_job bigint not null, required integer not null,"
                + " vacancy integer not null)",
        "create table bench_need (step_no integer not null, competency varchar(80) not null, need integer not null,"
                + " primary key (step_no, competency))"
    };
    private static final String[] INDEXED = {
        "create index if not exists bench_status on legal_status (employee_id, valid_from desc)",
        "create index if not exists bench_rating on rating (rated_year, quarter_no) include (employee_id, predicate)",
        "create index if not exists bench_held on appointment (employee_id, valid_from desc)"
                + " where kind = 'DEFINITIVE' and gone_import_id is null",
        "create index if not exists bench_result on competency_result (employee_id, competency, assessed desc)",
        "vacuum analyze"
    };

    private final BenchStore store;
    private final List<AskedStep> steps;
    private final String sql;

    /** Makes ready to ask about these steps, which that rule set alone judges. */
    SqlQuestion(BenchStore store, List<AskedStep> steps, Reference reference) throws SQLException, IOException {
        this.store = store;
        this.steps = steps;
        String levels = reference.withEquivalents(Set.of(JobLevel.PELAKSANA)).stream()
                .map(level -> "'" + level.name() + "'")
                .sorted()
                .collect(Collectors.joining(", "));
        sql = text().replace("{day}", AgencyFiles.AS_OF.toString())
                .replace("{year}", String.valueOf(AgencyFiles.AS_OF.getYear()))
                .replace("{levels}", levels);
        store.run(PREPARE);
        write(reference);
        store.run(INDEXED);
    }

    private static String text() throws IOException {
        try (InputStream file = SqlQuestion.class.getResourceAsStream("/bench/" + RULES + ".sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void write(Reference reference) throws SQLException {
        try (Connection connection = store.database().getConnection();
                PreparedStatement step = connection.prepareStatement(
                        "insert into bench_step select ?, id, ?, ? from job where source_key = ?");
                PreparedStatement need = connection.prepareStatement("insert into bench_need values (?, ?, ?)")) {
            for (int number = 0; number < steps.size(); number++) {
                AskedStep asked = steps.get(number);
                Map<String, Integer> standard =
                        reference.standard(asked.target().job());
                step.setInt(1, number);
                step.setInt(
                        2,
                        standard.values().stream().mapToInt(Integer::intValue).sum());
                step.setInt(3, asked.target().vacant().map(free -> free ? 0 : 2).orElse(1));
                step.setString(4, asked.from().code());
                step.addBatch();
                for (Map.Entry<String, Integer> each : standard.entrySet()) {
                    need.setInt(1, number);
                    need.setString(2, each.getKey());
                    need.setInt(3, each.getValue());
                    need.addBatch();
                }
            }
            step.executeBatch();
            need.executeBatch();
        }
    }

    /** How many come out how, as "step verdict count" in order. */
    List<String> counts() throws SQLException {
        List<String> counts = new ArrayList<>();
        try (Connection connection = store.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set work_mem = '64MB'");
            statement.execute("set jit = off");
            try (ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    counts.add(line(row.getInt(1), VERDICTS[row.getInt(2)], row.getLong(3)));
                }
            }
        }
        return counts.stream().sorted().toList();
    }

    /** A line of counts. */
    static String line(int step, Verdict verdict, long count) {
        return "%03d %s %d".formatted(step, verdict, count);
    }
}
