package id.jenjang.mentoring.offer;

import static id.jenjang.people.SmallAgency.TODAY;

import id.jenjang.access.Act;
import id.jenjang.access.Told;
import id.jenjang.decision.procedure.HolidayCalendar;
import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.match.Fit;
import id.jenjang.mentoring.match.FitPart;
import id.jenjang.mentoring.match.UnitRule;
import id.jenjang.mentoring.pair.FormingPairs;
import id.jenjang.mentoring.pair.PairAgency;
import id.jenjang.mentoring.pair.Pairs;
import id.jenjang.mentoring.signup.Places;
import id.jenjang.notice.MailSettings;
import id.jenjang.notice.Notices;
import id.jenjang.store.Rows;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.store.SliceStore;
import id.jenjang.store.ThreadTransactions;
import id.jenjang.store.outbox.Outbox;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The people of {@link PairAgency} in a running programme: mira and made are mentors, budi, cica and dodi mentees. */
final class OfferAgency {
    /** The last day to answer what was asked today, a Monday: five working days later, the next Monday. */
    static final LocalDate LAST = TODAY.plusDays(7);

    static final UUID RUN = new UUID(0, 1);
    static final String OWN_GOAL = "Ingin menulis telaahan staf";

    final PairAgency agency;
    final ThreadTransactions database;
    final Told<Act> acts = new Told<>();
    final Told<PlaceFree> free = new Told<>();
    private final HolidayCalendar calendar =
            new HolidayCalendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(), true);

    OfferAgency(SliceStore store) {
        agency = new PairAgency(store);
        database = new ThreadTransactions(store.database());
    }

    /** With mira for one mentee and made for two, and the three mentees, who asked in that order. */
    static OfferAgency signedUp(SliceStore store) {
        OfferAgency all = new OfferAgency(store);
        all.mentor("mira", 1);
        all.mentor("made", 2);
        all.mentee("budi", 3);
        all.mentee("cica", 2);
        all.mentee("dodi", 1);
        return all;
    }

    UUID programme() {
        return agency.programme;
    }

    UUID person(String key) {
        return agency.person(key);
    }

    void mentor(String key, int capacity) {
        agency.people.run(
                "insert into mentoring_mentor (programme, employee, state, capacity, taken, free_times, languages,"
                        + " statement, signed_at, version) values (?, ?, 'APPROVED', ?, 0, 3, 'id',"
                        + " 'Bersedia membimbing', ?, 1)",
                programme(),
                person(key),
                capacity,
                asked(9));
        topic(key, "MENTOR", "KARIER");
        topic(key, "MENTOR", "DIGITAL");
    }

    void mentee(String key, int daysAgo) {
        agency.people.run(
                "insert into mentoring_mentee (programme, employee, state, own_goal, free_times, languages, signed_at,"
                        + " version) values (?, ?, 'SIGNED', ?, 6, 'id', ?, 1)",
                programme(),
                person(key),
                OWN_GOAL,
                asked(daysAgo));
        topic(key, "MENTEE", "KARIER");
        topic(key, "MENTEE", "ANGGARAN");
    }

    private void topic(String key, String side, String topic) {
        agency.people.run(
                "insert into mentoring_topic (programme, employee, side, topic) values (?, ?, ?, ?)",
                programme(),
                person(key),
                side,
                topic);
    }

    static OffsetDateTime asked(int daysAgo) {
        return TODAY.minusDays(daysAgo).atTime(8, 0).atOffset(ZoneOffset.UTC);
    }

    /** Noon of that day from now on. */
    OfferAgency goesTo(LocalDate day) {
        agency.goesTo(day);
        return this;
    }

    Clock clock() {
        return agency.clock;
    }

    Notices notices() {
        return new Notices(
                database,
                new Outbox(database, new ScheduledJobs(database)),
                new MailSettings(Optional.empty(), Optional.empty()));
    }

    Offers offers() {
        return new Offers(database);
    }

    Places places() {
        return new Places(database);
    }

    Waiting waiting() {
        return new Waiting(database);
    }

    MakingOffers making() {
        return new MakingOffers(database, calendar, notices(), free, acts, clock());
    }

    EndingOffers ending() {
        return new EndingOffers(offers(), places(), notices(), free, acts, clock());
    }

    AnsweringOffers answering() {
        FormingPairs forming = new FormingPairs(new Pairs(database), notices(), acts, clock());
        return new AnsweringOffers(database, calendar, forming, notices(), free, acts, clock());
    }

    KeepingOffers keeping() {
        return new KeepingOffers(database, calendar, notices(), free, acts, clock());
    }

    ChangedSignUps changes() {
        return new ChangedSignUps(offers(), ending(), places());
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

    Couple couple(String mentor, String mentee) {
        return new Couple(person(mentor), person(mentee));
    }

    static Fit fit() {
        return new Fit(
                Map.of(
                        FitPart.COMPETENCY, 50,
                        FitPart.ROUTE, 100,
                        FitPart.TOPICS, 50,
                        FitPart.WISHES, 0,
                        FitPart.PLACE_TIME, 25,
                        FitPart.NOVELTY, 100,
                        FitPart.EARLIER, 0),
                700,
                2100);
    }

    OffersMade make(UUID run, Couple... couples) {
        List<NewOffer> wanted =
                List.of(couples).stream().map(each -> new NewOffer(each, fit())).toList();
        return call(() -> making().make(programme(), run, wanted));
    }

    /** Offers the couple; the offer as stored. */
    Offer offered(String mentor, String mentee) {
        UUID run = UUID.randomUUID();
        make(run, couple(mentor, mentee));
        return offers().ofRun(run).get(0);
    }

    OfferAnswer accepts(String person, UUID offer) {
        long version = offers().find(offer).orElseThrow().version();
        return call(() -> answering().accept(person(person), offer, version));
    }

    OfferAnswer declines(String person, UUID offer) {
        long version = offers().find(offer).orElseThrow().version();
        return call(() -> answering().decline(person(person), offer, version, ""));
    }

    List<OfferRow> rows(String person) {
        return call(() -> answering().own(person(person))).rows();
    }

    OfferStage stage(String person) {
        return rows(person).get(0).stage();
    }

    OfferState state(Offer offer) {
        return offers().find(offer.uuid()).orElseThrow().state();
    }

    int left(String mentor) {
        return places().left(programme(), person(mentor));
    }

    long unseen(String mentor) {
        return Rows.number(
                database,
                "select unseen from mentoring_mentor where programme = ? and employee = ?",
                programme(),
                person(mentor));
    }

    List<String> waitingNow() {
        return waiting().of(programme()).stream()
                .map(row -> List.of("budi", "cica", "dodi").stream()
                        .filter(key -> person(key).equals(row.mentee()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** A second programme that runs, of the same kind. */
    UUID another() {
        UUID uuid = UUID.randomUUID();
        agency.programme(uuid, UnitRule.ANY);
        return uuid;
    }
}
