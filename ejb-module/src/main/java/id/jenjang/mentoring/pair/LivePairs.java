package id.jenjang.mentoring.pair;

import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Which pairs run, and how earlier ones went, as matching asks it. */
@Dependent
public class LivePairs {
    private static final String EARLIER = """
            select p.programme, p.mentor, p.mentee, avg(cast(e.satisfaction as double precision)) as satisfaction,
              count(distinct e.author) as authors
            from mentoring_pair p left join mentoring_evaluation e on e.pair = p.uuid and e.kind = 'FINAL'
            where p.state = 'ENDED' group by p.uuid, p.programme, p.mentor, p.mentee
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    LivePairs() {}

    /** Those stored in that database. */
    public LivePairs(DataSource database) {
        this.database = database;
    }

    /** Two who are a pair now; opaque ids of employees. */
    public record Live(UUID pair, UUID mentor, UUID mentee) {}

    /**
     * Two who were a pair.
     *
     * @param wentWell whether both gave the final evaluation, on average 4 of 5 or better
     */
    public record Earlier(UUID programme, UUID mentor, UUID mentee, boolean wentWell) {}

    /** How many mentees the mentor has in the programme now. */
    public int count(UUID programme, UUID mentor) {
        String sql = "select count(*) from mentoring_pair where programme = ? and mentor = ? and state = 'RUNNING'";
        return (int) Rows.number(database, sql, programme, mentor);
    }

    /** How many mentees each mentor of the programme has now; those without any are left out. */
    public Map<UUID, Integer> counts(UUID programme) {
        Map<UUID, Integer> counts = new HashMap<>();
        running(programme).forEach(pair -> counts.merge(pair.mentor(), 1, Integer::sum));
        return counts;
    }

    /** The running pairs of the programme. */
    public List<Live> running(UUID programme) {
        return Rows.list(
                database,
                "select uuid, mentor, mentee from mentoring_pair where programme = ? and state = 'RUNNING' order by uuid",
                row -> new Live(
                        row.getObject("uuid", UUID.class),
                        row.getObject("mentor", UUID.class),
                        row.getObject("mentee", UUID.class)),
                programme);
    }

    /** When the last pair of each mentee was formed whose pairs in the programme ended without being matched anew. */
    public Map<UUID, Instant> finished(UUID programme) {
        String sql = "select mentee, formed_at, end_reason from mentoring_pair where programme = ?"
                + " order by formed_at, uuid";
        Map<UUID, Instant> finished = new HashMap<>();
        Rows.list(
                database,
                sql,
                row -> {
                    UUID mentee = row.getObject("mentee", UUID.class);
                    String reason = row.getString("end_reason");
                    return reason == null || EndReason.valueOf(reason).matchedAnew()
                            ? finished.remove(mentee)
                            : finished.put(
                                    mentee,
                                    row.getObject("formed_at", OffsetDateTime.class)
                                            .toInstant());
                },
                programme);
        return finished;
    }

    /** All pairs that have ended, of every programme. */
    public List<Earlier> earlier() {
        return Rows.list(
                database,
                EARLIER,
                row -> new Earlier(
                        row.getObject("programme", UUID.class),
                        row.getObject("mentor", UUID.class),
                        row.getObject("mentee", UUID.class),
                        row.getInt("authors") == 2 && row.getDouble("satisfaction") >= 4));
    }
}
