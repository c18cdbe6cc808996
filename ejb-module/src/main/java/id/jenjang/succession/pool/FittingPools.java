package id.jenjang.succession.pool;

import id.jenjang.people.Job;
import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The pools from which a job of a unit is filled, and who is in them: the door for selections; who may ask is checked
 * by the use cases that do.
 */
@Dependent
public class FittingPools {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    FittingPools() {}

    /** Those stored in that database. */
    public FittingPools(DataSource database) {
        this.database = database;
    }

    /**
     * The open pools kept for the job's level, for its family at that level, or for one of its positions in the unit or
     * below it, by name; their unit holds the unit. Empty where none fits.
     */
    public List<TalentPool> of(UUID unit, Job job) {
        return Rows.list(
                database,
                "select p.* from talent_pool p join unit r on r.uuid = p.unit_uuid"
                        + " join unit u on u.tree_from between r.tree_from and r.tree_to"
                        + " where p.open and u.uuid = ? and (p.kind = 'LEVEL' and p.level_code = ?"
                        + " or p.kind = 'FAMILY' and p.level_code = ? and p.family = ?"
                        + " or p.kind = 'POSITION' and exists (select 1 from seat s join job j on j.id = s.job_id"
                        + " join unit w on w.id = s.unit_id where s.uuid = p.position_uuid and j.uuid = ?"
                        + " and w.tree_from between u.tree_from and u.tree_to)) order by p.name, p.uuid",
                Pools::pool,
                unit,
                job.level().name(),
                job.level().name(),
                job.family(),
                job.uuid());
    }

    /** Whether somebody is in a pool on a day: entered, not left, and the term not over. */
    public boolean holds(TalentPool pool, UUID employee, LocalDate day) {
        return Rows.number(
                        database,
                        "select count(*) from pool_member m join talent_pool p on p.id = m.pool_id where p.uuid = ?"
                                + " and m.present_employee = ? and m.entered_on <= ? and m.last_day >= ?",
                        pool.uuid(),
                        employee,
                        day,
                        day)
                > 0;
    }
}
