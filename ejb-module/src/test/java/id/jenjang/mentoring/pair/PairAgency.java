package id.jenjang.mentoring.pair;

import static id.jenjang.people.SmallAgency.TODAY;

import id.jenjang.access.Act;
import id.jenjang.access.Told;
import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.match.PolicyText;
import id.jenjang.mentoring.match.UnitRule;
import id.jenjang.notice.MailSettings;
import id.jenjang.notice.Notices;
import id.jenjang.people.SmallAgency;
import id.jenjang.store.Rows;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.store.SliceStore;
import id.jenjang.store.outbox.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** A few people, a programme, and pairs between them. */
public final class PairAgency {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    public final DataSource database;
    public final SmallAgency people;
    public final UUID programme = UUID.randomUUID();
    public final Told<Act> acts = new Told<>();
    public final Told<EndedPair> ended = new Told<>();
    public final Notices notices;
    public final Pairs pairs;
    public Clock clock = at(TODAY);

    /** Under "kota" the sections a and b; mentors "mira" and "made" in a, mentees "budi" and "cica" in b. */
    public PairAgency(SliceStore store) {
        database = store.database();
        people = SmallAgency.in(database);
        people.unit("kota", null).unit("a", "kota").unit("b", "kota").headSeat("b");
        people.staff("mira", "a")
                .staff("made", "a")
                .staff("budi", "b")
                .staff("cica", "b")
                .staff("dodi", "b");
        notices = new Notices(
                database,
                new Outbox(database, new ScheduledJobs(database)),
                new MailSettings(Optional.empty(), Optional.empty()));
        pairs = new Pairs(database);
        programme(programme, UnitRule.ANY);
    }

    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
    }

    /** From now on it is noon of that day. */
    public PairAgency goesTo(LocalDate day) {
        clock = at(day);
        return this;
    }

    /** Stores a programme that runs from 60 days ago for 180 days. */
    public void programme(UUID uuid, UnitRule units) {
        MatchingPolicy shipped = PolicyText.shipped();
        people.run(
                "insert into mentoring_programme (uuid, name, purpose, state, by_invitation, evergreen, starts_on, ends_on,"
                        + " size_most, policy_no, begun_by, begun_at, version)"
                        + " values (?, 'Program uji', '', 'RUNNING', false, false, ?, ?, 0, 1, 'uji', current_timestamp, 1)",
                uuid,
                TODAY.minusDays(60),
                TODAY.plusDays(120));
        people.run(
                "insert into mentoring_policy (programme, version_no, content, written_at, written_by)"
                        + " values (?, 1, ?, current_timestamp, 'uji')",
                uuid,
                PolicyText.write(shipped)
                        .replace("\"units\":\"" + shipped.units() + "\"", "\"units\":\"" + units + "\""));
    }

    public UUID person(String key) {
        return people.uuid("employee", key);
    }

    /** A pair that began 60 days ago and goes on for 180 days in all. */
    public UUID pair(String mentor, String mentee) {
        return pair(programme, mentor, mentee);
    }

    public UUID pair(UUID of, String mentor, String mentee) {
        return forming()
                .form(new NewPair(
                        of,
                        person(mentor),
                        person(mentee),
                        UUID.randomUUID(),
                        TODAY.minusDays(60),
                        TODAY.plusDays(120),
                        List.of()));
    }

    public FormingPairs forming() {
        return new FormingPairs(pairs, notices, acts, clock);
    }

    public EndingPairs ending() {
        return new EndingPairs(pairs, notices, ended, acts, clock);
    }

    public long version(UUID pair) {
        return pairs.find(pair).orElseThrow().version();
    }

    /** The kinds of notices that somebody has, in order of their names. */
    public List<String> told(String person) {
        return Rows.list(
                database,
                "select kind from notice where recipient = ? order by kind",
                row -> row.getString(1),
                person(person));
    }
}
