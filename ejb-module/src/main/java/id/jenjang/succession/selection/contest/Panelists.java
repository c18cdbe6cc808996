package id.jenjang.succession.selection.contest;

import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of members of panels (panitia seleksi). */
@Dependent
public class Panelists {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Panelists() {}

    /** Those stored in that database. */
    public Panelists(DataSource database) {
        this.database = database;
    }

    /** The members, in the order in which they were added. */
    public List<UUID> of(UUID contest) {
        return Rows.list(
                database,
                "select employee from selection_panelist where contest = ? order by added_at, employee",
                row -> row.getObject(1, UUID.class),
                contest);
    }

    /** Whether the employee sits on the panel. */
    public boolean sits(UUID contest, UUID employee) {
        String sql = "select count(*) from selection_panelist where contest = ? and employee = ?";
        return Rows.number(database, sql, contest, employee) > 0;
    }

    /** Adds a member. */
    public void add(UUID contest, UUID employee, String by, Instant at) {
        Rows.run(
                database,
                "insert into selection_panelist (contest, employee, added_by, added_at) values (?, ?, ?, ?)",
                contest,
                employee,
                by,
                at.atOffset(ZoneOffset.UTC));
    }

    void remove(UUID contest, UUID employee) {
        Rows.run(database, "delete from selection_panelist where contest = ? and employee = ?", contest, employee);
    }
}
