package id.jenjang.mentoring.offer;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.pair.LivePairs;
import id.jenjang.store.Database;
import id.jenjang.store.Rows;
import id.jenjang.store.SliceStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RacingOffersSliceTest {
    private static final int AT_ONCE = 50;
    private static final long SEED = 63;

    @ParameterizedTest
    @EnumSource
    void fifty_who_offer_at_once_hold_no_place_twice_and_offer_nobody_two_mentors(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            OfferAgency agency = crowd(store, 6, 20);
            Random dice = new Random(SEED);
            List<Callable<OffersMade>> makers = new ArrayList<>();
            for (int maker = 0; maker < AT_ONCE; maker++) {
                Couple[] couples = new Couple[4];
                for (int k = 0; k < couples.length; k++) {
                    couples[k] = agency.couple("mentor" + dice.nextInt(6), "mentee" + dice.nextInt(20));
                }
                makers.add(() -> agency.make(UUID.randomUUID(), couples));
            }
            int made = atOnce(makers).stream()
                    .mapToInt(each -> each.offered().size())
                    .sum();

            List<Offer> open = agency.offers().open(agency.programme());
            assertThat(open).hasSize(made).hasSizeBetween(1, 9);
            assertThat(open).extracting(each -> each.couple().mentee()).doesNotHaveDuplicates();
            everyPlaceIsAccountedFor(agency);
        }
    }

    @ParameterizedTest
    @EnumSource
    void fifty_who_accept_at_once_form_no_pair_twice_and_fill_no_mentor_beyond_their_places(Database kind)
            throws Exception {
        try (SliceStore store = kind.open()) {
            OfferAgency agency = crowd(store, 6, 9);
            Couple[] couples = new Couple[9];
            for (int k = 0; k < couples.length; k++) {
                couples[k] = agency.couple("mentor" + (k < 6 ? k : 2 * k - 11), "mentee" + k);
            }
            agency.make(OfferAgency.RUN, couples);
            List<Offer> offers = agency.offers().ofRun(OfferAgency.RUN);
            assertThat(offers).hasSize(9);

            List<OfferAnswer> mentees = atOnce(answers(agency, offers, true));
            assertThat(mentees).filteredOn(OfferAnswer.DONE::equals).hasSize(9);
            List<OfferAnswer> mentors = atOnce(answers(agency, offers, false));
            assertThat(mentors).filteredOn(OfferAnswer.PAIRED::equals).hasSize(9);

            List<LivePairs.Live> pairs = new LivePairs(agency.database).running(agency.programme());
            assertThat(pairs).hasSize(9);
            assertThat(pairs).extracting(LivePairs.Live::mentee).doesNotHaveDuplicates();
            everyPlaceIsAccountedFor(agency);
        }
    }

    /** Every offer is answered again and again, with the version that everybody was shown. */
    private static List<Callable<OfferAnswer>> answers(OfferAgency agency, List<Offer> offers, boolean mentee) {
        List<Callable<OfferAnswer>> answers = new ArrayList<>();
        for (int k = 0; k < AT_ONCE; k++) {
            Offer offer = offers.get(k % offers.size());
            UUID who = mentee ? offer.couple().mentee() : offer.couple().mentor();
            long version = mentee ? 1 : 2;
            answers.add(() -> agency.call(() -> agency.answering().accept(who, offer.uuid(), version)));
        }
        return answers;
    }

    @ParameterizedTest
    @EnumSource
    void of_accepting_declining_lapsing_and_taking_back_at_once_one_happens_and_the_place_is_counted_once(Database kind)
            throws Exception {
        try (SliceStore store = kind.open()) {
            OfferAgency agency = OfferAgency.signedUp(store);
            for (int race = 0; race < 20; race++) {
                Offer offer = agency.offered("mira", "budi");
                UUID budi = agency.person("budi");
                UUID mira = agency.person("mira");
                boolean second = race % 2 == 0;
                if (second) {
                    agency.accepts("budi", offer.uuid());
                }
                UUID who = second ? mira : budi;
                long version = second ? 2 : 1;
                List<Boolean> done = atOnce(List.of(
                        () -> kept(agency.call(() -> agency.answering().accept(who, offer.uuid(), version))),
                        () -> kept(agency.call(() -> agency.answering().accept(who, offer.uuid(), version))),
                        () -> kept(agency.call(() -> agency.answering().decline(who, offer.uuid(), version, ""))),
                        () -> agency.call(() -> agency.making().withdraw(offer.uuid()))));
                // A mentee's acceptance may be followed by the coordinator's taking back; nothing else follows.
                boolean followed = !second && agency.state(offer) == OfferState.WITHDRAWN && kept(done, 0, 1);
                assertThat(done).filteredOn(each -> each).hasSize(followed ? 2 : 1);
                everyPlaceIsAccountedFor(agency);
                clear(agency);
            }
        }
    }

    private static boolean kept(List<Boolean> done, int... which) {
        for (int each : which) {
            if (done.get(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean kept(OfferAnswer answer) {
        return answer == OfferAnswer.DONE || answer == OfferAnswer.PAIRED;
    }

    private static void clear(OfferAgency agency) {
        agency.agency.people.run("delete from mentoring_pair_goal");
        agency.agency.people.run("delete from mentoring_pair");
        agency.agency.people.run("delete from mentoring_offer");
        agency.agency.people.run("update mentoring_mentor set taken = 0, unseen = 0");
    }

    /** Places of odd mentors are 2, of even ones 1. */
    private static OfferAgency crowd(SliceStore store, int mentors, int mentees) {
        OfferAgency agency = new OfferAgency(store);
        for (int k = 0; k < mentors; k++) {
            agency.agency.people.staff("mentor" + k, "a");
            agency.mentor("mentor" + k, 1 + k % 2);
        }
        for (int k = 0; k < mentees; k++) {
            agency.agency.people.staff("mentee" + k, "b");
            agency.mentee("mentee" + k, k + 1);
        }
        return agency;
    }

    private static void everyPlaceIsAccountedFor(OfferAgency agency) {
        String held = " (select count(*) from mentoring_offer o where o.mentor = m.employee"
                + " and o.open_mentee is not null) + (select count(*) from mentoring_pair p where p.mentor = m.employee"
                + " and p.open_mentee is not null)";
        String unseen = " (select count(*) from mentoring_offer o where o.mentor = m.employee"
                + " and o.state = 'MENTEE_ASKED')";
        assertThat(Rows.number(
                        agency.database,
                        "select count(*) from mentoring_mentor m where m.taken > m.capacity or m.taken <>" + held
                                + " or m.unseen <>" + unseen))
                .isZero();
    }

    private static <T> List<T> atOnce(List<Callable<T>> all) throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(all.size());
        CountDownLatch ready = new CountDownLatch(all.size());
        try {
            List<Future<T>> answers = new ArrayList<>();
            for (Callable<T> each : all) {
                answers.add(many.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return each.call();
                }));
            }
            List<T> got = new ArrayList<>();
            for (Future<T> each : answers) {
                got.add(each.get());
            }
            return got;
        } finally {
            many.shutdown();
        }
    }
}
