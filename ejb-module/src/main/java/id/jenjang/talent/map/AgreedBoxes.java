package id.jenjang.talent.map;

import id.jenjang.store.Rows;
import id.jenjang.talent.scheme.TalentBox;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Stores what a committee agreed on beside what a cycle found (kotak hasil kalibrasi). The door for sessions and
 * corrections; that it takes four eyes is held there.
 */
@Dependent
public class AgreedBoxes {
    private static final String ID = "(select id from talent_cycle where uuid = ?)";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private Event<BoxAgreed> agreed;

    AgreedBoxes() {}

    /** Those stored in that database. */
    public AgreedBoxes(DataSource database, Event<BoxAgreed> agreed) {
        this.database = database;
        this.agreed = agreed;
    }

    /** Sets the box of somebody in a cycle; does nothing for who is not in it. */
    public void agree(UUID cycle, UUID employee, TalentBox box) {
        int changed = Rows.run(
                database,
                "update talent_placement set box_agreed = ? where employee_uuid = ? and cycle_id = " + ID,
                box.key(),
                employee,
                cycle);
        if (changed > 0) {
            agreed.fire(new BoxAgreed(cycle, employee));
        }
    }

    /** Counts anew how many of a cycle have a certain box. */
    public void count(UUID cycle) {
        Rows.run(
                database,
                "update talent_cycle set certain = (select count(*) from talent_standing s"
                        + " where s.cycle_id = talent_cycle.id and s.box_worst = s.box_best) where uuid = ?",
                cycle);
    }

    /**
     * Says that a session of the cycle begins, so that it is not announced at the same moment; false when it is
     * announced already or has no results yet.
     */
    public boolean holdBack(UUID cycle) {
        return Rows.run(
                        database,
                        "update talent_cycle set version = version + 1 where uuid = ? and state = 'READY'"
                                + " and announced_at is null",
                        cycle)
                == 1;
    }
}
