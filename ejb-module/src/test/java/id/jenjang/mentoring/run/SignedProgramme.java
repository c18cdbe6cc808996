package id.jenjang.mentoring.run;

import static id.jenjang.people.SmallAgency.TODAY;

import id.jenjang.access.Act;
import id.jenjang.access.Told;
import id.jenjang.mentoring.match.FitPart;
import id.jenjang.mentoring.match.FitWeights;
import id.jenjang.mentoring.match.MatchOrder;
import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.match.ProgrammeKind;
import id.jenjang.mentoring.match.UnitRule;
import id.jenjang.mentoring.programme.ProgrammeForm;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.notice.MailSettings;
import id.jenjang.notice.Notices;
import id.jenjang.people.SmallAgency;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.requirement.publication.RulesInStore;
import id.jenjang.store.Rows;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.store.SliceStore;
import id.jenjang.store.ThreadTransactions;
import id.jenjang.store.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A programme whose sign-ups are in, in a small agency. */
abstract class SignedProgramme implements AutoCloseable {
    static final Instant NOW = TODAY.atTime(3, 0).toInstant(ZoneOffset.UTC);
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    final Told<Act> acts = new Told<>();
    final UUID programme = UUID.randomUUID();
    final ThreadTransactions database;
    final SliceStore store;
    private final SmallAgency people;
    final CurrentRules rules;
    final Notices notices;
    private int signed;

    SignedProgramme(SliceStore store) {
        this.store = store;
        database = new ThreadTransactions(store.database());
        people = SmallAgency.in(store.database())
                .unit("kota", null)
                .unit("a", "kota")
                .unit("b", "kota");
        rules = RulesInStore.published(store.database(), CLOCK);
        notices = new Notices(
                database,
                new Outbox(database, new ScheduledJobs(database)),
                new MailSettings(Optional.empty(), Optional.empty()));
        programmes()
                .add(
                        programme,
                        new ProgrammeForm(
                                "Uji",
                                "",
                                Optional.of(unit("kota")),
                                false,
                                false,
                                TODAY.plusDays(7),
                                TODAY.plusMonths(6),
                                0),
                        policy(2),
                        "uji",
                        NOW);
        programmes().openUntil(programme, 1, TODAY);
        programmes().move(programme, 2, ProgrammeState.MATCHING);
    }

    /** Topics and wishes count, everybody is allowed for everybody. */
    static MatchingPolicy policy(int most) {
        return policy(most, Map.of(FitPart.TOPICS, 4, FitPart.WISHES, 1));
    }

    static MatchingPolicy policy(int most, Map<FitPart, Integer> weights) {
        return new MatchingPolicy(
                ProgrammeKind.TECHNICAL,
                MatchingPolicy.NO_MARGIN,
                MatchingPolicy.NO_MARGIN,
                UnitRule.ANY,
                true,
                false,
                false,
                false,
                most,
                MatchOrder.WORST_OFF_FIRST,
                new FitWeights(weights));
    }

    UUID unit(String key) {
        return people.uuid("unit", key);
    }

    UUID person(String key) {
        return people.uuid("employee", key);
    }

    void run(String sql, Object... arguments) {
        people.run(sql, arguments);
    }

    long count(String from, Object... arguments) {
        return Rows.number(database, "select count(*) from " + from, arguments);
    }

    Programmes programmes() {
        return new Programmes(database);
    }

    ProgrammeState state() {
        return programmes().find(programme).orElseThrow().state();
    }

    void evergreen() {
        run("update mentoring_programme set evergreen = true where uuid = ?", programme);
    }

    /** An approved mentor of unit a with so many places and these topics. */
    void mentor(String key, int places, String... topics) {
        people.staff(key, "a");
        run(
                "insert into mentoring_mentor (programme, employee, state, capacity, taken, free_times, languages,"
                        + " statement, signed_at, version) values (?, ?, 'APPROVED', ?, 0, 0, 'id', '', ?, 1)",
                programme,
                person(key),
                places,
                TODAY.minusDays(9).atStartOfDay().atOffset(ZoneOffset.UTC));
        topics(key, "MENTOR", topics);
    }

    /** A mentee of unit b who asked after those who are there already. */
    void mentee(String key, String... topics) {
        people.staff(key, "b");
        run(
                "insert into mentoring_mentee (programme, employee, state, own_goal, free_times, languages, signed_at,"
                        + " version) values (?, ?, 'SIGNED', '', 0, 'id', ?, 1)",
                programme,
                person(key),
                TODAY.minusDays(9).atTime(0, signed++).atOffset(ZoneOffset.UTC));
        topics(key, "MENTEE", topics);
    }

    private void topics(String key, String side, String... topics) {
        for (String topic : topics) {
            run(
                    "insert into mentoring_topic (programme, employee, side, topic) values (?, ?, ?, ?)",
                    programme,
                    person(key),
                    side,
                    topic);
        }
    }

    void avoids(String mentee, String mentor) {
        run(
                "insert into mentoring_avoid (programme, employee, side, other) values (?, ?, 'MENTEE', ?)",
                programme,
                person(mentee),
                person(mentor));
    }

    @Override
    public void close() {
        store.close();
    }
}
