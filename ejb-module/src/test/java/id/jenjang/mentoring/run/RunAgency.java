package id.jenjang.mentoring.run;

import static id.jenjang.people.SmallAgency.TODAY;

import id.jenjang.access.Told;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.decision.procedure.HolidayCalendar;
import id.jenjang.mentoring.offer.MakingOffers;
import id.jenjang.mentoring.offer.Offers;
import id.jenjang.mentoring.offer.PlaceFree;
import id.jenjang.mentoring.offer.Waiting;
import id.jenjang.mentoring.pair.FormingPairs;
import id.jenjang.mentoring.pair.LivePairs;
import id.jenjang.mentoring.pair.NewPair;
import id.jenjang.mentoring.pair.Pairs;
import id.jenjang.mentoring.programme.ReachableProgrammes;
import id.jenjang.mentoring.signup.ReadingPools;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Names;
import id.jenjang.people.PeopleAmong;
import id.jenjang.people.UnitTree;
import id.jenjang.store.Database;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.store.SliceStore;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What works on the runs of a programme; every service in a transaction. */
final class RunAgency extends SignedProgramme {
    final Told<PlaceFree> free = new Told<>();
    final CallersOf who = CallersOf.analyst(null);

    private RunAgency(SliceStore store) {
        super(store);
    }

    static RunAgency open(Database kind) {
        return new RunAgency(kind.open());
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

    private PublishingRuns publishing() {
        return new PublishingRuns(
                new Runs(database), reachable(), input(), programmes(), offering(), new Waiting(database), acts, CLOCK);
    }

    /** In a transaction of its own. */
    void publish(UUID run, long version) throws Exception {
        PublishingRuns publishing = publishing();
        database.requiresNew(() -> {
            publishing.publish(run, version);
            return null;
        });
    }

    void adopt(UUID run, long version) throws Exception {
        PublishingRuns publishing = publishing();
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
}
