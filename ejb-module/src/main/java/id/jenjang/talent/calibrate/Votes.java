package id.jenjang.talent.calibrate;

import id.jenjang.people.Names;
import id.jenjang.store.Rows;
import id.jenjang.talent.calibrate.CalibrationSession.Signed;
import id.jenjang.talent.scheme.TalentBox;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of votes; the session is taken by whoever writes here. */
@Dependent
class Votes {
    private static final String OPEN = """
            insert into calibration_vote (id, session_id, employee_uuid, box_before, box_after, opened_employee, words,
              opened_at)
            select nextval('calibration_seq'), s.id, ?, ?, ?, ?, ?, ? from calibration_session s where s.uuid = ?
            """;
    private static final String VOTES =
            "select v.* from calibration_vote v join calibration_session s on s.id = v.session_id where s.uuid = ? ";

    private Names names;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Votes() {}

    @Inject
    Votes(Names names) {
        this.names = names;
    }

    Votes(DataSource database) {
        this.database = database;
        this.names = new Names(database);
    }

    /** Opens a vote; before is where the person goes back to, empty for where they were at first. */
    void open(UUID session, Standing about, Optional<TalentBox> before, String words, Signed by) {
        Rows.run(
                database,
                OPEN,
                about.employee(),
                before.map(TalentBox::key).orElse(null),
                about.to().orElseThrow().key(),
                by.employee(),
                words,
                by.at().atOffset(ZoneOffset.UTC),
                session);
    }

    /** Stores a vote in place of the one that the member gave before. */
    void cast(Vote vote, UUID member, boolean keeps, String words, Instant at) {
        Rows.run(database, "delete from calibration_ballot where vote_id = ? and member_uuid = ?", vote.id(), member);
        Rows.run(
                database,
                "insert into calibration_ballot (vote_id, member_uuid, employee_uuid, keeps, words, at_instant)"
                        + " values (?, ?, ?, ?, ?, ?)",
                vote.id(),
                member,
                vote.employee(),
                keeps,
                words,
                at.atOffset(ZoneOffset.UTC));
    }

    void settle(Vote vote, boolean kept, Instant at) {
        Rows.run(
                database,
                "update calibration_vote set outcome = ?, settled_at = ? where id = ? and outcome is null",
                kept ? "KEPT" : "TAKEN_BACK",
                at.atOffset(ZoneOffset.UTC),
                vote.id());
    }

    /** How many votes of a session are not settled. */
    int open(UUID session) {
        return (int) Rows.number(
                database,
                "select count(*) from calibration_vote v join calibration_session s on s.id = v.session_id"
                        + " where s.uuid = ? and v.outcome is null",
                session);
    }

    /** The open vote about somebody. */
    Optional<Vote> about(UUID session, UUID employee) {
        return of(session, employee).stream().filter(Vote::open).findFirst();
    }

    /** The votes about somebody, the newest first. */
    List<Vote> of(UUID session, UUID employee) {
        return named(Rows.list(
                database, VOTES + "and v.employee_uuid = ? order by v.id desc", this::vote, session, employee));
    }

    /** All votes of a session in their order. */
    List<Vote> all(UUID session) {
        return named(Rows.list(database, VOTES + "order by v.id", this::vote, session));
    }

    private record Raw(Vote vote, UUID by) {}

    private List<Vote> named(List<Raw> raw) {
        Set<UUID> who = new HashSet<>();
        raw.forEach(one -> {
            who.add(one.by());
            one.vote().ballots().forEach(ballot -> who.add(ballot.member()));
        });
        Map<UUID, String> said = names.people(who);
        List<Vote> votes = new ArrayList<>();
        for (Raw one : raw) {
            Vote vote = one.vote();
            List<Vote.Ballot> ballots = vote.ballots().stream()
                    .map(each -> new Vote.Ballot(
                            each.member(), said.getOrDefault(each.member(), "?"), each.keeps(), each.words()))
                    .toList();
            votes.add(new Vote(
                    vote.id(),
                    vote.employee(),
                    vote.before(),
                    vote.after(),
                    said.getOrDefault(one.by(), "?"),
                    vote.words(),
                    vote.openedAt(),
                    vote.kept(),
                    ballots));
        }
        return votes;
    }

    private Raw vote(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        Vote vote = new Vote(
                id,
                row.getObject("employee_uuid", UUID.class),
                Optional.ofNullable(row.getString("box_before")).map(TalentBox::of),
                TalentBox.of(row.getString("box_after")),
                "",
                row.getString("words"),
                Sessions.at(row, "opened_at").orElseThrow(),
                Optional.ofNullable(row.getString("outcome")).map("KEPT"::equals),
                ballots(id));
        return new Raw(vote, row.getObject("opened_employee", UUID.class));
    }

    private List<Vote.Ballot> ballots(long vote) {
        return Rows.list(
                database,
                "select * from calibration_ballot where vote_id = ? order by at_instant, member_uuid",
                row -> new Vote.Ballot(
                        row.getObject("member_uuid", UUID.class),
                        "",
                        row.getBoolean("keeps"),
                        Optional.ofNullable(row.getString("words")).orElse("")),
                vote);
    }
}
