package id.jenjang.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** What became of those who served on a day, for comparing groups of people; single rows are shown to nobody. */
@Dependent
public class StaffInTime {
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private static final String SERVED = """
            select e.uuid, j.level_code, case when e.gone_import_id is null then 1 else 0 end as here,
              (select j2.level_code from appointment a2 join job j2 on j2.id = a2.job_id
                where a2.employee_id = e.id and a2.kind = 'DEFINITIVE' and a2.gone_import_id is null
                  and a2.valid_from <= ? and (a2.valid_to is null or a2.valid_to >= ?)
                order by a2.valid_from desc, a2.id desc limit 1) as level_now
            from appointment a
            join employee e on e.id = a.employee_id
            join job j on j.id = a.job_id
            where a.kind = 'DEFINITIVE' and (a.gone_import_id is null or e.gone_import_id is not null)
              and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)
            order by e.uuid, a.valid_from, a.id
            """;
    /** All results of those who were assessed after the day as well, in their order. */
    private static final String RESULTS = """
            select e.uuid, r.competency, r.assessed, r.level_found
            from competency_result r join employee e on e.id = r.employee_id
            where r.gone_import_id is null and r.assessed <= ? and r.employee_id in (
              select l.employee_id from competency_result l
              where l.gone_import_id is null and l.assessed > ? and l.assessed <= ?)
            order by r.employee_id, r.competency, r.assessed, r.id
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    StaffInTime() {}

    /** Those stored in that database. */
    public StaffInTime(DataSource database) {
        this.database = database;
    }

    /**
     * Somebody who served on a day.
     *
     * @param level held that day
     * @param here whether the host still delivers the person
     * @param levelNow held on the later day; empty when none is
     */
    public record Served(UUID employee, JobLevel level, boolean here, Optional<JobLevel> levelNow) {}

    /** Everybody who held a definitive position on the day, with what is known of them on the later day. */
    public List<Served> servedOn(LocalDate day, LocalDate later) {
        Map<UUID, Served> byPerson = new HashMap<>();
        Sql.list(
                        database,
                        SERVED,
                        row -> new Served(
                                row.getObject("uuid", UUID.class),
                                JobLevel.valueOf(row.getString("level_code")),
                                row.getInt("here") == 1,
                                Optional.ofNullable(row.getString("level_now")).map(JobLevel::valueOf)),
                        later,
                        later,
                        day,
                        day)
                .forEach(one -> byPerson.put(one.employee(), one));
        return List.copyOf(byPerson.values());
    }

    /**
     * By how many levels people's competencies changed, on average over those assessed both up to the day and after it,
     * up to the later day; people without such a competency are left out.
     */
    public Map<UUID, Double> competencyChange(LocalDate day, LocalDate later) {
        Map<UUID, Map<String, int[]>> levels = new HashMap<>();
        for (Result result : Sql.list(database, RESULTS, StaffInTime::result, later, day, later)) {
            int[] beforeAndAfter = levels.computeIfAbsent(result.employee, employee -> new HashMap<>())
                    .computeIfAbsent(result.competency, competency -> new int[] {UNKNOWN, UNKNOWN});
            beforeAndAfter[result.assessed.isAfter(day) ? 1 : 0] = result.level;
        }
        Map<UUID, Double> changes = new HashMap<>();
        levels.forEach((employee, known) -> known.values().stream()
                .filter(pair -> pair[0] != UNKNOWN && pair[1] != UNKNOWN)
                .mapToInt(pair -> pair[1] - pair[0])
                .average()
                .ifPresent(change -> changes.put(employee, change)));
        return changes;
    }

    private record Result(UUID employee, String competency, LocalDate assessed, int level) {}

    private static Result result(ResultSet row) throws SQLException {
        return new Result(
                row.getObject("uuid", UUID.class),
                row.getString("competency"),
                row.getObject("assessed", LocalDate.class),
                row.getInt("level_found"));
    }
}
