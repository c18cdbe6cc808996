package id.jenjang.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
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
    private static final String GROWTH = """
            with r as (
              select employee_id, competency, level_found, case when assessed <= ? then 0 else 1 end as late,
                row_number() over (partition by employee_id, competency, case when assessed <= ? then 0 else 1 end
                  order by assessed desc, id desc) as n
              from competency_result where gone_import_id is null and assessed <= ?)
            select e.uuid, avg(cast(b.level_found - a.level_found as double precision)) as change
            from r a
            join r b on b.employee_id = a.employee_id and b.competency = a.competency and b.late = 1 and b.n = 1
            join employee e on e.id = a.employee_id
            where a.late = 0 and a.n = 1 group by e.uuid
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
        Map<UUID, Double> changes = new HashMap<>();
        Sql.list(
                database,
                GROWTH,
                row -> changes.put(row.getObject("uuid", UUID.class), row.getDouble("change")),
                day,
                day,
                later);
        return changes;
    }
}
