package id.jenjang.mentoring.signup;

import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The places that mentors have to give; taken and given back within the caller's transaction, so that however many ask
 * at once, no mentor has more than their capacity.
 */
@Dependent
public class Places {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Places() {}

    /** Those stored in that database. */
    public Places(DataSource database) {
        this.database = database;
    }

    /**
     * Takes one place at an approved mentor; false when none is left. The row stays locked until the transaction ends.
     * The mentor is not shown that it is taken before {@link #show}, so that they never see a mentee think it over.
     *
     * @param most mentees of one mentor by the programme's policy
     */
    public boolean take(UUID programme, UUID mentor, int most) {
        return Rows.run(
                        database,
                        "update mentoring_mentor set taken = taken + 1, unseen = unseen + 1"
                                + " where programme = ? and employee = ?"
                                + " and state = 'APPROVED' and taken < capacity and taken < ?",
                        programme,
                        mentor,
                        most)
                == 1;
    }

    /** A place that was taken is shown to the mentor and everybody from now on. */
    public void show(UUID programme, UUID mentor) {
        Rows.run(
                database,
                "update mentoring_mentor set unseen = unseen - 1"
                        + " where programme = ? and employee = ? and unseen > 0",
                programme,
                mentor);
    }

    /** Gives a place back that was shown as taken; nothing happens when none is. */
    public void release(UUID programme, UUID mentor) {
        Rows.run(
                database,
                "update mentoring_mentor set taken = taken - 1 where programme = ? and employee = ? and taken > unseen",
                programme,
                mentor);
    }

    /** Gives a place back that was never shown as taken; nothing happens when none is. */
    public void releaseUnseen(UUID programme, UUID mentor) {
        Rows.run(
                database,
                "update mentoring_mentor set taken = taken - 1, unseen = unseen - 1"
                        + " where programme = ? and employee = ? and unseen > 0",
                programme,
                mentor);
    }

    /** Places that the mentor has left to give; 0 for who is no approved mentor, negative where they gave up some. */
    public int left(UUID programme, UUID mentor) {
        return (int) Rows.number(
                database,
                "select capacity - taken from mentoring_mentor"
                        + " where programme = ? and employee = ? and state = 'APPROVED'",
                programme,
                mentor);
    }
}
