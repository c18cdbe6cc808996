package id.jenjang.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The job catalogue as the newest applied import left it; read once per import and node, so that a question about one
 * person does not read a thousand jobs.
 */
@ApplicationScoped
public class CurrentJobs {
    private static final String NEWEST = "select coalesce(max(id), 0) as id from import_run where status = 'APPLIED'";
    private static final String JOBS = """
            select j.uuid, j.source_key, j.name, j.level_code, j.family, j.job_class, j.retirement_age
            from job j where j.gone_import_id is null
            """;
    private static final String STANDARDS = """
            select j.source_key, s.competency, s.level_needed
            from competency_standard s join job j on j.id = s.job_id
            where s.gone_import_id is null and j.gone_import_id is null
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    private volatile Known known = new Known(-1, new JobCatalogue(List.of(), Map.of()));

    CurrentJobs() {}

    /** The jobs stored in that database. */
    public CurrentJobs(DataSource database) {
        this.database = database;
    }

    /**
     * The jobs as of an import.
     *
     * @param importId grows with every applied import; 0 before the first
     */
    public record Known(long importId, JobCatalogue catalogue) {}

    /** The jobs of now; asks only for the number of the newest import while that stays the same. */
    public Known known() {
        long newest = Sql.first(database, NEWEST, row -> row.getLong("id")).orElse(0L);
        Known last = known;
        if (last.importId() != newest) {
            last = new Known(newest, read());
            known = last;
        }
        return last;
    }

    private JobCatalogue read() {
        Map<String, Map<String, Integer>> standards = new HashMap<>();
        Sql.list(
                database,
                STANDARDS,
                row -> standards
                        .computeIfAbsent(row.getString("source_key"), k -> new HashMap<>())
                        .put(row.getString("competency"), row.getInt("level_needed")));
        Map<String, String> families = new HashMap<>();
        Sql.list(
                database,
                "select source_key, name from job_family where gone_import_id is null",
                row -> families.put(row.getString("source_key"), row.getString("name")));
        List<Job> jobs = Sql.list(
                database,
                JOBS,
                row -> new Job(
                        row.getObject("uuid", UUID.class),
                        row.getString("source_key"),
                        row.getString("name"),
                        JobLevel.valueOf(row.getString("level_code")),
                        row.getString("family"),
                        Sql.number(row, "job_class"),
                        Sql.number(row, "retirement_age"),
                        standards.getOrDefault(row.getString("source_key"), Map.of())));
        return new JobCatalogue(jobs, families);
    }
}
