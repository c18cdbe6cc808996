package id.jenjang.bench;

import id.jenjang.people.Dossier;
import id.jenjang.people.EducationLevel;
import id.jenjang.people.Job;
import id.jenjang.people.Predicate;
import id.jenjang.requirement.Reference;
import id.jenjang.succession.rank.CriticalPosition;
import id.jenjang.succession.rank.SuccessionPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;

/**
 * The same lists asked of PostgreSQL, in favour of it: every history is folded into one row a person beforehand, which
 * is not measured; whoever the rules shared by all targets leave in is indexed; and one core is used, as by ours.
 */
final class SuccessionSql {
    private static final int BATCH = 5_000;

    private final BenchStore store;

    SuccessionSql(BenchStore store) {
        this.store = store;
    }

    Stopwatch stopwatch() {
        return store.stopwatch();
    }

    private static String text(String name) throws IOException {
        try (InputStream file = SuccessionSql.class.getResourceAsStream("/bench/" + name + ".sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Fills the tables: a row for each person and one for each position. */
    void fill(SuccessionAgency agency, Reference reference) throws SQLException, IOException {
        store.run(text("succession-tables").split(";"));
        try (Connection connection = store.database().getConnection();
                PreparedStatement row = connection.prepareStatement(
                        "insert into bench_person values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
            connection.setAutoCommit(false);
            int[] count = {0};
            agency.each(made -> {
                try {
                    person(row, made);
                    if (++count[0] % BATCH == 0) {
                        row.executeBatch();
                    }
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            row.executeBatch();
            connection.commit();
        }
        positions(agency, reference);
        store.run("create index on bench_person (level_code, family)", "vacuum analyze");
    }

    private static void person(PreparedStatement row, SuccessionAgency.Made made) throws SQLException {
        Dossier of = made.dossier();
        Dossier.Appointment first = of.appointments().get(0);
        Dossier.Appointment now = of.appointments().get(1);
        int column = 1;
        row.setInt(column++, made.index());
        row.setObject(column++, of.identity().uuid());
        row.setDate(column++, Date.valueOf(of.identity().birthDate()));
        row.setString(column++, now.job().level().name());
        row.setInt(column++, family(now.job()));
        row.setDate(column++, Date.valueOf(now.span().from()));
        row.setInt(column++, family(first.job()));
        row.setInt(column++, (int) (now.span().from().toEpochDay() - first.span().from().toEpochDay()));
        row.setInt(column++, of.grades().get(0).grade().ordinal());
        row.setDate(column++, Date.valueOf(of.grades().get(0).since()));
        row.setBoolean(column++, of.statuses().get(0).code().equals("01"));
        row.setInt(column++, of.educations().get(0).level().rung());
        for (int back = 1; back <= 2; back++) {
            int year = SuccessionAgency.AS_OF.getYear() - back;
            Predicate rated = of.ratings().stream()
                    .filter(each -> each.year() == year)
                    .map(Dossier.Rating::predicate)
                    .findFirst()
                    .orElse(null);
            row.setObject(column++, rated == null ? null : rated.atLeast(Predicate.BAIK) ? 1 : 0);
        }
        row.setDate(
                column++,
                of.disciplines().isEmpty()
                        ? null
                        : Date.valueOf(of.disciplines().get(0).span().to()));
        row.setInt(column++, made.box());
        row.setBoolean(column++, true);
        for (int i = 0; i < SuccessionAgency.COMPETENCIES; i++) {
            String code = "K" + i;
            row.setObject(
                    column++,
                    of.competencies().stream()
                            .filter(each -> each.competency().equals(code))
                            .map(Dossier.CompetencyResult::level)
                            .findFirst()
                            .orElse(null));
        }
        row.addBatch();
    }

    private static int family(Job job) {
        return Integer.parseInt(job.family().substring(1));
    }

    private void positions(SuccessionAgency agency, Reference reference) throws SQLException {
        try (Connection connection = store.database().getConnection();
                PreparedStatement row =
                        connection.prepareStatement("insert into bench_position values (?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
            for (int i = 0; i < agency.positions.size(); i++) {
                CriticalPosition position = agency.positions.get(i);
                Map<String, Integer> standard = reference.standard(position.job());
                row.setInt(1, i);
                row.setInt(2, i);
                row.setDate(3, Date.valueOf(position.fallsFree()));
                row.setArray(
                        4,
                        connection.createArrayOf(
                                "integer",
                                reference.field(position.job()).stream()
                                        .map(each -> Integer.parseInt(each.substring(1)))
                                        .sorted()
                                        .toArray()));
                row.setInt(5, standard.values().stream().mapToInt(Integer::intValue).sum());
                for (int k = 0; k < SuccessionAgency.COMPETENCIES; k++) {
                    row.setInt(6 + k, standard.get("K" + k));
                }
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    /** The checksum of all lists, everything made anew. */
    String checksum(SuccessionPolicy policy) throws SQLException, IOException {
        LocalDate day = SuccessionAgency.AS_OF;
        String all = text("succession")
                .replace("{day}", day.toString())
                .replace("{year}", String.valueOf(day.getYear()))
                .replace("{soon}", String.valueOf(policy.horizons().soonMonths()))
                .replace("{later}", String.valueOf(policy.horizons().laterMonths()))
                .replace("{full}", String.valueOf(policy.fullExperienceMonths()))
                .replace("{service}", String.valueOf(policy.serviceMonths()))
                .replace("{rung}", String.valueOf(EducationLevel.S1.rung()))
                .replace("{kept}", String.valueOf(policy.kept()))
                .replace("{boxes}", policy.boxes().points().toString());
        String last = "";
        try (Connection connection = store.database().getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : all.split(";")) {
                if (!each.isBlank() && statement.execute(each)) {
                    try (ResultSet row = statement.getResultSet()) {
                        row.next();
                        last = row.getString(1);
                    }
                }
            }
        }
        return last;
    }
}
