package id.jenjang.decision.record;

import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What time asks of matters: deadlines that are near, heads to be looked at, decisions whose day has come. */
@Dependent
public class Clocked {
    // Long enough for any reminder; the exact day is worked out by the calendar.
    private static final int AHEAD_DAYS = 15;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Clocked() {}

    /** What is stored in that database. */
    public Clocked(DataSource database) {
        this.database = database;
    }

    /** Matters with an open step whose deadline is near and of which nobody was reminded, or has passed. */
    public List<UUID> near(LocalDate today, int most) {
        return ids(
                "select s.matter, min(s.due_on) from matter_step s where s.state = 'OPEN'"
                        + " and (s.due_on < ? and s.escalated_at is null or s.due_on >= ? and s.due_on <= ? and s.reminded_at is null)"
                        + " group by s.matter order by min(s.due_on), s.matter limit ?",
                today,
                today,
                today.plusDays(AHEAD_DAYS),
                most);
    }

    /** Matters on their way whose heads were last looked at before today. */
    public List<UUID> notLookedAt(LocalDate today, int most) {
        return ids(
                "select uuid from matter where state = 'PROPOSED' and (looked_on is null or looked_on < ?)"
                        + " order by proposed_at, uuid limit ?",
                today,
                most);
    }

    /** Decided matters with a decision that should be in effect by today and is not. */
    public List<UUID> effective(LocalDate today, int most) {
        return ids(
                "select m.uuid, min(d.effective_on) from matter m join matter_decision d on d.matter = m.uuid"
                        + " and d.revision = m.revision where m.state = 'DECIDED' and d.effective_at is null"
                        + " and d.effective_on <= ? group by m.uuid order by min(d.effective_on), m.uuid limit ?",
                today,
                most);
    }

    /** Marks that somebody was reminded of a step; false when they were before. */
    public boolean reminded(UUID step, Instant now) {
        return Rows.run(
                        database,
                        "update matter_step set reminded_at = ? where uuid = ? and reminded_at is null and state = 'OPEN'",
                        Steps.stored(now),
                        step)
                > 0;
    }

    /** Marks that a step was escalated; false when it was before. */
    public boolean escalated(UUID step, Instant now) {
        return Rows.run(
                        database,
                        "update matter_step set escalated_at = ? where uuid = ? and escalated_at is null and state = 'OPEN'",
                        Steps.stored(now),
                        step)
                > 0;
    }

    /** Marks that the heads of a matter were looked at. */
    public void lookedAt(UUID matter, LocalDate day) {
        Rows.run(database, "update matter set looked_on = ? where uuid = ?", day, matter);
    }

    /** Has the heads of all matters looked at anew as soon as may be. */
    public void lookAgain() {
        Rows.run(database, "update matter set looked_on = null where state = 'PROPOSED' and looked_on is not null");
    }

    /** Notes why a matter could not take effect; false when that was noted before. */
    public boolean troubled(UUID matter, String why) {
        return Rows.run(
                        database,
                        "update matter_decision set trouble = ? where matter = ? and open_person is not null"
                                + " and effective_at is null and trouble is distinct from ?",
                        why,
                        matter,
                        why)
                > 0;
    }

    private List<UUID> ids(String sql, Object... arguments) {
        return Rows.list(database, sql, row -> row.getObject(1, UUID.class), arguments);
    }
}
