package id.jenjang.mentoring.pair;

import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of pairs; who may ask is checked by the use cases. */
@Dependent
public class Pairs {
    private static final String ALL = "select * from mentoring_pair";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Pairs() {}

    /** Those stored in that database. */
    public Pairs(DataSource database) {
        this.database = database;
    }

    /** The pair; empty when there is none. */
    public Optional<MentoringPair> find(UUID pair) {
        return Rows.first(database, ALL + " where uuid = ?", Pairs::pair, pair);
    }

    /** The pairs that a person is or was in, running ones first, then the newest first. */
    public List<MentoringPair> of(UUID person) {
        String order = " where mentor = ? or mentee = ? order by case when state = 'RUNNING' then 0 else 1 end,"
                + " from_day desc, uuid";
        return Rows.list(database, ALL + order, Pairs::pair, person, person);
    }

    /** All pairs of a programme, the newest first. */
    public List<MentoringPair> ofProgramme(UUID programme) {
        return Rows.list(database, ALL + " where programme = ? order by from_day desc, uuid", Pairs::pair, programme);
    }

    /** All running pairs. */
    public List<MentoringPair> running() {
        return Rows.list(database, ALL + " where state = 'RUNNING' order by uuid", Pairs::pair);
    }

    /** The running pairs that a person is in. */
    public List<MentoringPair> runningOf(UUID person) {
        return of(person).stream().filter(MentoringPair::running).toList();
    }

    /** The programmes that have or had pairs. */
    public List<UUID> programmes() {
        String sql = "select programme from mentoring_pair group by programme order by max(formed_at) desc, programme";
        return Rows.list(database, sql, row -> row.getObject("programme", UUID.class));
    }

    Optional<UUID> ofProposal(UUID proposal) {
        return Rows.first(
                database,
                "select uuid from mentoring_pair where proposal = ?",
                row -> row.getObject("uuid", UUID.class),
                proposal);
    }

    UUID add(NewPair pair, Instant now) {
        String open = "select count(*) from mentoring_pair where programme = ? and open_mentee = ?";
        if (Rows.number(database, open, pair.programme(), pair.mentee()) > 0) {
            throw new PairRefused(PairRefused.Why.HAS_PAIR);
        }
        UUID uuid = UUID.randomUUID();
        Rows.run(
                database,
                "insert into mentoring_pair (uuid, programme, mentor, mentee, proposal, from_day, until_day, state,"
                        + " open_mentee, formed_at, version) values (?, ?, ?, ?, ?, ?, ?, 'RUNNING', ?, ?, 1)",
                uuid,
                pair.programme(),
                pair.mentor(),
                pair.mentee(),
                pair.proposal(),
                pair.from(),
                pair.until(),
                pair.mentee(),
                now.atOffset(ZoneOffset.UTC));
        for (String goal : pair.goals()) {
            Rows.run(
                    database,
                    "insert into mentoring_pair_goal (uuid, pair, words, progress, written_at, version)"
                            + " values (?, ?, ?, 0, ?, 1)",
                    UUID.randomUUID(),
                    uuid,
                    goal,
                    now.atOffset(ZoneOffset.UTC));
        }
        return uuid;
    }

    /** Writes the agreement; refused when the pair was changed since, or has ended. */
    public void agree(MentoringPair pair, Agreement agreement) {
        touch(
                pair,
                "meets_days = ?, confidentiality = ?, mentor_agreed_at = ?, mentee_agreed_at = ?",
                agreement.meetsDays(),
                agreement.confidentiality(),
                at(agreement.mentorAgreed()),
                at(agreement.menteeAgreed()));
    }

    void end(MentoringPair pair, EndReason reason, LocalDate on) {
        touch(pair, "state = 'ENDED', open_mentee = null, end_reason = ?, ended_on = ?", reason.name(), on);
        Rows.run(
                database,
                "update mentoring_session set state = 'CANCELLED', sequence_no = sequence_no + 1, version = version + 1"
                        + " where pair = ? and state = 'PLANNED'",
                pair.uuid());
    }

    private void touch(MentoringPair pair, String set, Object... values) {
        Object[] all = Arrays.copyOf(values, values.length + 2);
        all[values.length] = pair.uuid();
        all[values.length + 1] = pair.version();
        String sql = "update mentoring_pair set " + set
                + ", version = version + 1 where uuid = ? and version = ? and state = 'RUNNING'";
        if (Rows.run(database, sql, all) == 0) {
            throw new PairRefused(PairRefused.Why.OUT_OF_DATE);
        }
    }

    private static OffsetDateTime at(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static MentoringPair pair(ResultSet row) throws SQLException {
        String reason = row.getString("end_reason");
        String kept = row.getString("confidentiality");
        return new MentoringPair(
                row.getObject("uuid", UUID.class),
                row.getObject("programme", UUID.class),
                row.getObject("mentor", UUID.class),
                row.getObject("mentee", UUID.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                Optional.ofNullable(reason == null ? null : end(row, reason)),
                new Agreement(
                        row.getInt("meets_days"),
                        kept == null ? "" : kept,
                        instant(row, "mentor_agreed_at"),
                        instant(row, "mentee_agreed_at")),
                row.getLong("version"));
    }

    private static MentoringPair.End end(ResultSet row, String reason) throws SQLException {
        return new MentoringPair.End(EndReason.valueOf(reason), row.getObject("ended_on", LocalDate.class));
    }
}
