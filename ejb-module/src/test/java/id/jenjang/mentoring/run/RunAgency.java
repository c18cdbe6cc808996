package id.jenjang.mentoring.run;

import static id.jenjang.people.SmallAgency.TODAY;

import id.jenjang.access.Act;
import id.jenjang.access.Told;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.decision.procedure.HolidayCalendar;
import id.jenjang.mentoring.match.FitPart;
import id.jenjang.mentoring.match.FitWeights;
import id.jenjang.mentoring.match.MatchOrder;
import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.match.ProgrammeKind;
import id.jenjang.mentoring.match.UnitRule;
import id.jenjang.mentoring.offer.MakingOffers;
import id.jenjang.mentoring.offer.Offers;
import id.jenjang.mentoring.offer.PlaceFree;
import id.jenjang.mentoring.offer.Waiting;
import id.jenjang.mentoring.pair.FormingPairs;
import id.jenjang.mentoring.pair.LivePairs;
import id.jenjang.mentoring.pair.NewPair;
import id.jenjang.mentoring.pair.Pairs;
import id.jenjang.mentoring.programme.ProgrammeForm;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.mentoring.programme.ReachableProgrammes;
import id.jenjang.mentoring.signup.ReadingPools;
import id.jenjang.notice.MailSettings;
import id.jenjang.notice.Notices;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Names;
import id.jenjang.people.PeopleAmong;
import id.jenjang.people.SmallAgency;
import id.jenjang.people.UnitTree;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.requirement.publication.RulesInStore;
import id.jenjang.store.Database;
import id.jenjang.store.Rows;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.store.SliceStore;
import id.jenjang.store.ThreadTransactions;
import id.jenjang.store.outbox.Outbox;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A programme whose sign-ups are in, in a small agency, with what works on it; every service in a transaction. */
final class RunAgency implements AutoCloseable {
    static final Instant NOW = TODAY.atTime(3, 0).toInstant(ZoneOffset.UTC);
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    final Told<Act> acts = new Told<>();
    final Told<PlaceFree> free = new Told<>();
    final CallersOf who = CallersOf.analyst(null);
    final UUID programme = UUID.randomUUID();
    final ThreadTransactions database;
    private final SliceStore store;
    private final SmallAgency people;
    private final CurrentRules rules;
    private final Notices notices;
    private int signed;

    private RunAgency(SliceStore store) {
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

    static RunAgency open(Database kind) {
        return new RunAgency(kind.open());
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

    ReachableRuns reachable() {
        return new ReachableRuns(
                new Runs(database), new ReachableProgrammes(programmes(), who, new UnitTree(database)));
    }

    ReadingInput input() {
        return new ReadingInput(
                new ReadingPools(database, rules, CLOCK),
                new LivePairs(database),
                new Offers(database),
                new Waiting(database),
                new Rulings(database),
                new Runs(database),
                new CurrentJobs(database));
    }

    MakingRuns making() {
        return new MakingRuns(new Runs(database), reachable(), input(), new ScheduledJobs(database), acts, CLOCK);
    }

    RulingPairs ruling() {
        return new RulingPairs(
                new Rulings(database),
                reachable(),
                new ReadingPools(database, rules, CLOCK),
                new PeopleAmong(database),
                new Names(database),
                acts,
                CLOCK);
    }

    private MakingOffers offering() {
        HolidayCalendar calendar =
                new HolidayCalendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.<LocalDate>of(), false);
        return new MakingOffers(database, calendar, notices, free, acts, CLOCK);
    }

    /** In a transaction of its own. */
    void publish(UUID run, long version) throws Exception {
        PublishingRuns publishing = new PublishingRuns(
                new Runs(database), reachable(), input(), programmes(), offering(), new Waiting(database), acts, CLOCK);
        database.requiresNew(() -> {
            publishing.publish(run, version);
            return null;
        });
    }

    void adopt(UUID run, long version) throws Exception {
        PublishingRuns publishing = new PublishingRuns(
                new Runs(database), reachable(), input(), programmes(), offering(), new Waiting(database), acts, CLOCK);
        database.requiresNew(() -> {
            publishing.adopt(run, version);
            return null;
        });
    }

    /** Serves the free places in a transaction of its own. */
    int serve() throws Exception {
        return serve(UUID.randomUUID());
    }

    int serve(UUID serving) throws Exception {
        ServingPlaces places = new ServingPlaces(programmes(), input(), new Waiting(database), offering(), acts, CLOCK);
        return database.requiresNew(() -> places.serve(programme, serving));
    }

    ReadingRuns reading() {
        return new ReadingRuns(
                reachable(),
                new OpenedRuns(new Runs(database)),
                new Offers(database),
                new NamedPeople(database, CLOCK),
                acts);
    }

    ExplainingPairs explaining() {
        return new ExplainingPairs(reachable(), new OpenedRuns(new Runs(database)), new NamedPeople(database, CLOCK));
    }

    ComparingRuns comparing() {
        return new ComparingRuns(
                reachable(), new OpenedRuns(new Runs(database)), input(), new NamedPeople(database, CLOCK));
    }

    /** Asks for a run and makes it. */
    RunRow made(RunOrder order) throws Exception {
        UUID run = making().start(programme, order);
        solve(run);
        return making().run(run);
    }

    RunRow made(String name) throws Exception {
        return made(new RunOrder(UUID.randomUUID(), name, Optional.empty(), Optional.empty()));
    }

    void solve(UUID run) throws Exception {
        new SolvingRuns(new Runs(database), programmes(), input(), CLOCK).solve(run);
    }

    /** The pairs of a run as "mentee-mentor", by name. */
    List<String> pairs(UUID run) {
        return reading().pairs(run, PairsAsked.ALL, 0, 100).stream()
                .map(row -> key(row.menteeName()) + "-" + key(row.mentorName()))
                .toList();
    }

    /** The open offers as "mentee-mentor". */
    List<String> offered() {
        Names names = new Names(database);
        return new Offers(database)
                .open(programme).stream()
                        .map(offer -> {
                            UUID mentee = offer.couple().mentee();
                            UUID mentor = offer.couple().mentor();
                            Map<UUID, String> called = names.people(List.of(mentee, mentor));
                            return key(called.get(mentee)) + "-" + key(called.get(mentor));
                        })
                        .sorted()
                        .toList();
    }

    private static String key(String name) {
        return name.substring("Nama ".length());
    }

    UUID pair(String mentor, String mentee) {
        return new FormingPairs(new Pairs(database), notices, acts, CLOCK)
                .form(new NewPair(
                        programme,
                        person(mentor),
                        person(mentee),
                        UUID.randomUUID(),
                        TODAY,
                        TODAY.plusMonths(3),
                        List.of()));
    }

    @Override
    public void close() {
        store.close();
    }
}
