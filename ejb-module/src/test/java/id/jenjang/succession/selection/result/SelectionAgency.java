package id.jenjang.succession.selection.result;

import static id.jenjang.people.SmallAgency.TODAY;

import id.jenjang.access.Act;
import id.jenjang.access.Role;
import id.jenjang.access.Told;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.decision.procedure.HolidayCalendar;
import id.jenjang.ladder.LaddersInStore;
import id.jenjang.notice.MailSettings;
import id.jenjang.notice.Notices;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossiers;
import id.jenjang.people.KnownEmployees;
import id.jenjang.people.Names;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.SelectionResults;
import id.jenjang.people.SmallAgency;
import id.jenjang.people.UnitTree;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.store.Database;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.store.SliceStore;
import id.jenjang.store.ThreadTransactions;
import id.jenjang.store.outbox.Outbox;
import id.jenjang.succession.pool.FittingPools;
import id.jenjang.succession.selection.apply.AdmittingApplicants;
import id.jenjang.succession.selection.apply.Applications;
import id.jenjang.succession.selection.apply.ApplyingForSelections;
import id.jenjang.succession.selection.apply.JobChecks;
import id.jenjang.succession.selection.apply.KeptReady;
import id.jenjang.succession.selection.apply.Seatings;
import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.contest.ContestDesk;
import id.jenjang.succession.selection.contest.ContestForm;
import id.jenjang.succession.selection.contest.Contests;
import id.jenjang.succession.selection.contest.HoldingSelections;
import id.jenjang.succession.selection.contest.Panelists;
import id.jenjang.succession.selection.contest.PublishedKinds;
import id.jenjang.succession.selection.contest.SelectionAnswer;
import id.jenjang.succession.selection.jury.RecordingTests;
import id.jenjang.succession.selection.jury.Scores;
import id.jenjang.succession.selection.jury.ScoringApplicants;
import id.jenjang.succession.selection.jury.Standings;
import id.jenjang.succession.selection.rules.Audience;
import id.jenjang.succession.selection.rules.KindsText;
import id.jenjang.talent.map.CurrentBoxes;
import id.jenjang.talent.map.Cycles;
import id.jenjang.talent.map.PublishedSchemes;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * A small agency that holds a selection for a head of section: ani, budi, citra and dewi apply, p1, p2 and p3 are the
 * panel, of whom p1 and dewi declared to be related.
 */
final class SelectionAgency {
    static final Map<String, String> PAPERS = Map.of("riwayat", "CV/1");
    private static final HolidayCalendar CALENDAR =
            new HolidayCalendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(), true);

    final SmallAgency agency;
    final ThreadTransactions database;
    final Told<Act> acts = new Told<>();
    private final LaddersInStore ladders;
    private LocalDate today = TODAY;
    UUID contest;

    private SelectionAgency(SliceStore store) {
        database = new ThreadTransactions(store.database());
        agency = SmallAgency.in(store.database())
                .unit("kota", null)
                .unit("dinas", "kota")
                .unit("badan", "kota");
        for (String each : List.of("ani", "budi", "citra", "dewi", "eka")) {
            agency.staff(each, "dinas");
        }
        for (String each : List.of("p1", "p2", "p3", "sekretaris", "pyb")) {
            agency.staff(each, "badan");
        }
        agency.run(
                "insert into declaration (id, employee_id, other_id, source_key, kind, declared, row_hash, source, import_id)"
                        + " select 1, a.id, b.id, 'd1', 'KELUARGA', date '2026-01-01', 0, 'UJI', 1 from employee a, employee b"
                        + " where a.source_key = 'dewi' and b.source_key = 'p1'");
        ladders = LaddersInStore.with(store.database(), """
                {"key":"a","name":"Jalur Uji","chains":[["STAF","KEPALA"]]}""");
        new PublishedKinds(database).publish("uji", KindsText.shipped(), clock().instant(), "uji");
    }

    static void with(Database kind, Consumer<SelectionAgency> work) {
        try (SliceStore store = kind.open()) {
            work.accept(new SelectionAgency(store));
        }
    }

    void goesTo(LocalDate day) {
        today = day;
    }

    LocalDate today() {
        return today;
    }

    private Clock clock() {
        return Clock.fixed(today.atTime(5, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    UUID person(String key) {
        return agency.uuid("employee", key);
    }

    UUID unit() {
        return agency.uuid("unit", "dinas");
    }

    Contest now() {
        return new Contests(database).find(contest).orElseThrow();
    }

    UUID sent(String key) {
        return new Applications(database).of(contest, person(key)).orElseThrow().uuid();
    }

    private ContestDesk desk(CallersOf who) {
        return new ContestDesk(database, CALENDAR, who, acts, clock());
    }

    private static CallersOf none() {
        return CallersOf.named("siapa", null);
    }

    Notices notices() {
        return new Notices(
                database,
                new Outbox(database, new ScheduledJobs(database)),
                new MailSettings(Optional.empty(), Optional.empty()));
    }

    HoldingSelections holding() {
        return new HoldingSelections(
                desk(analyst()),
                new PublishedKinds(database),
                new Panelists(database),
                new CurrentJobs(database),
                new KnownEmployees(database),
                notices());
    }

    private CallersOf analyst() {
        return CallersOf.named("analis", person("sekretaris"), Role.ANALYST);
    }

    ApplyingForSelections applying() {
        return new ApplyingForSelections(
                desk(none()),
                new Applications(database),
                new Panelists(database),
                checks(),
                kept(),
                new UnitTree(database),
                new CurrentJobs(database));
    }

    private KeptReady kept() {
        return new KeptReady(
                new FittingPools(database),
                new CurrentJobs(database),
                new CurrentBoxes(database),
                new Cycles(database),
                new PublishedSchemes(database));
    }

    private JobChecks checks() {
        CurrentJobs jobs = new CurrentJobs(database);
        return new JobChecks(
                ladders.climbing(), new CurrentRules(database), new Dossiers(database, jobs), jobs, clock());
    }

    AdmittingApplicants admitting() {
        CurrentJobs jobs = new CurrentJobs(database);
        return new AdmittingApplicants(
                desk(analyst()),
                new Applications(database),
                new Seatings(database),
                new Panelists(database),
                new Dossiers(database, jobs),
                new PeopleOfUnits(database),
                jobs,
                kept(),
                notices());
    }

    ScoringApplicants scoring(String member) {
        return new ScoringApplicants(
                desk(CallersOf.named(member, person(member), Role.PANEL)),
                new Panelists(database),
                new Applications(database),
                new Seatings(database),
                new Scores(database),
                new PeopleOfUnits(database),
                new UnitTree(database),
                new CurrentJobs(database));
    }

    RecordingTests tests() {
        return new RecordingTests(
                desk(analyst()),
                new Applications(database),
                new Seatings(database),
                new Scores(database),
                new Names(database));
    }

    RankingApplicants ranking() {
        return new RankingApplicants(
                desk(analyst()),
                new Standings(new Applications(database), new Seatings(database), new Scores(database)),
                new Results(database),
                new Applications(database),
                new Names(database),
                new UnitTree(database),
                new CurrentJobs(database));
    }

    ChoosingCandidates choosing() {
        return new ChoosingCandidates(
                desk(CallersOf.named("ppk", null, Role.APPOINTING_OFFICER)),
                new Results(database),
                new Applications(database),
                new SelectionResults(database),
                notices());
    }

    ReceivingResults receiving() {
        return new ReceivingResults(
                desk(none()),
                new Results(database),
                new Applications(database),
                new Objections(database),
                new Names(database));
    }

    AnsweringProtests answering(String who, Role role) {
        CallersOf caller = CallersOf.named(who, who.equals("ppk") ? null : person(who), role);
        return new AnsweringProtests(
                desk(caller),
                new Objections(database),
                new Applications(database),
                new Panelists(database),
                new Names(database),
                notices(),
                caller);
    }

    /** In a transaction of its own, as a call from outside is. */
    <T> T call(Callable<T> work) {
        try {
            return database.requiresNew(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    UUID drafted(Audience audience) {
        contest = UUID.randomUUID();
        ContestForm form =
                new ContestForm(contest, "Kepala Seksi", agency.uuid("job", "KEPALA"), 1, "administrasi", audience);
        call(() -> holding().make(unit(), form));
        return contest;
    }

    void announced(String... panel) {
        announced(Audience.OPEN, panel);
    }

    void announced(Audience audience, String... panel) {
        drafted(audience);
        for (String each : panel) {
            call(() -> holding().seat(unit(), contest, person(each)));
        }
        call(() -> holding().announce(unit(), contest, now().version()));
    }

    SelectionAnswer applies(String who) {
        return call(() -> applying().apply(person(who), contest, UUID.randomUUID(), PAPERS));
    }

    SelectionAnswer settles(String who, boolean admitted) {
        return call(() -> {
            long version = new Applications(database)
                    .of(contest, person(who))
                    .orElseThrow()
                    .version();
            return admitting().settle(unit(), sent(who), version, admitted, "Memenuhi syarat");
        });
    }

    SelectionAnswer begins() {
        return call(() -> admitting().begin(unit(), contest, now().version()));
    }

    /** Announced, applied for and admitted to, on the day after the last to apply. */
    void begun(List<String> panel, String... applicants) {
        announced(panel.toArray(String[]::new));
        for (String each : applicants) {
            applies(each);
            settles(each, true);
        }
        goesTo(now().appliesUntil().orElseThrow().plusDays(1));
        begins();
    }

    SelectionAnswer tested(String who, int score) {
        return call(() -> tests().record(unit(), sent(who), "tertulis", Map.of("ujian", score), "BA/1"));
    }

    SelectionAnswer scores(String member, String who, int... given) {
        return call(() -> scoring(member).submit(contest, sent(who), "wawancara", interview(given)));
    }

    static Map<String, Integer> interview(int... given) {
        return Map.of("gagasan", given[0], "kepemimpinan", given[1], "komunikasi", given[2]);
    }

    SelectionAnswer ranks(String reason) {
        return call(() -> ranking().rank(unit(), contest, now().version(), reason));
    }

    RankedView view() {
        return call(() -> ranking().ranking(unit(), contest));
    }

    SelectionAnswer chooses(String who) {
        return call(() -> choosing().choose(unit(), contest, now().version(), sent(who), "Paling sesuai"));
    }
}
