package id.jenjang.mentoring.offer;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.jenjang.access.Act;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.mentoring.pair.EndReason;
import id.jenjang.mentoring.pair.EndedPair;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.mentoring.programme.ReachableProgrammes;
import id.jenjang.mentoring.signup.MentorSignUp;
import id.jenjang.mentoring.signup.Side;
import id.jenjang.mentoring.signup.SignedUp;
import id.jenjang.people.UnitTree;
import id.jenjang.store.Database;
import id.jenjang.store.Rows;
import id.jenjang.store.SliceStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who refused whom is learnt by nobody but the coordinator, and why by nobody else at all. */
class QuietOffersSliceTest {
    private static final String REASON = "Kami pernah berselisih";

    @ParameterizedTest
    @EnumSource
    void a_mentor_reads_the_same_whether_a_mentee_was_never_asked_thinks_declines_lapses_or_is_taken_back(
            Database kind) {
        List<BiConsumer<OfferAgency, Offer>> courses = List.of(
                (agency, offer) -> {},
                (agency, offer) -> agency.declines("budi", offer.uuid()),
                (agency, offer) -> {
                    agency.goesTo(OfferAgency.LAST.plusDays(1));
                    agency.call(() -> agency.keeping().endIfOver(offer.uuid()));
                    agency.goesTo(TODAY);
                },
                (agency, offer) -> agency.call(() -> agency.making().withdraw(offer.uuid())));
        List<Object> never;
        try (SliceStore store = kind.open()) {
            never = everythingOf(OfferAgency.signedUp(store), "mira");
        }
        for (BiConsumer<OfferAgency, Offer> course : courses) {
            try (SliceStore store = kind.open()) {
                OfferAgency agency = OfferAgency.signedUp(store);
                course.accept(agency, agency.offered("mira", "budi"));
                assertThat(everythingOf(agency, "mira")).isEqualTo(never);
            }
        }
    }

    /** All that a person can read of offers, of their sign-up, of notices and of the trail. */
    private static List<Object> everythingOf(OfferAgency agency, String person) {
        UUID id = agency.person(person);
        OwnOffers own = agency.call(() -> agency.answering().own(id));
        Optional<MentorSignUp> signUp = new SignedUp(agency.database).mentor(agency.programme(), id);
        List<Object> all = new ArrayList<>();
        all.add(own.rows());
        all.add(own.waiting());
        all.add(signUp.map(MentorSignUp::taken));
        all.add(signUp.map(MentorSignUp::version));
        all.add(agency.agency.told(person));
        all.add(agency.acts.all.stream()
                .filter(act -> act.person().equals(Optional.of(id)))
                .map(Act::verb)
                .toList());
        all.add(agency.rows("budi").stream()
                .flatMap(row -> row.people().stream())
                .filter(id::equals)
                .toList());
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void a_mentee_reads_the_same_whether_the_mentor_declined_did_not_answer_or_the_offer_was_taken_back(Database kind) {
        List<BiConsumer<OfferAgency, Offer>> courses = List.of(
                (agency, offer) -> {
                    agency.goesTo(OfferAgency.LAST.plusDays(1));
                    agency.call(() -> agency.keeping().endIfOver(offer.uuid()));
                    agency.goesTo(TODAY);
                },
                (agency, offer) -> agency.call(() -> agency.making().withdraw(offer.uuid())),
                (agency, offer) -> agency.declines("mira", offer.uuid()));
        List<List<Object>> read = new ArrayList<>();
        for (BiConsumer<OfferAgency, Offer> course : courses) {
            try (SliceStore store = kind.open()) {
                OfferAgency agency = OfferAgency.signedUp(store);
                Offer offer = agency.offered("mira", "budi");
                agency.accepts("budi", offer.uuid());
                course.accept(agency, offer);
                OfferRow row = agency.rows("budi").get(0);
                WaitingPlace place = agency.call(() -> agency.answering().waiting(agency.person("budi")))
                        .get(0);
                read.add(List.of(
                        row.stage(),
                        row.answerBy(),
                        row.version(),
                        place.place(),
                        place.of(),
                        agency.agency.told("budi"),
                        agency.acts.all.stream()
                                .filter(act -> act.person().equals(Optional.of(agency.person("budi"))))
                                .map(Act::verb)
                                .filter(verb -> !verb.equals("mentoring.offer.withdrawn"))
                                .toList()));
            }
        }
        assertThat(read.get(0).get(0)).isEqualTo(OfferStage.OVER);
        assertThat(read).allSatisfy(one -> assertThat(one).isEqualTo(read.get(0)));
    }

    @ParameterizedTest
    @EnumSource
    void why_somebody_declined_is_read_by_one_method_and_shows_in_nothing_else(Database kind) {
        try (SliceStore store = kind.open()) {
            OfferAgency agency = OfferAgency.signedUp(store);
            Offer first = agency.offered("mira", "budi");
            agency.call(() -> agency.answering().decline(agency.person("budi"), first.uuid(), 1, " " + REASON + " "));
            Offer second = agency.offered("made", "cica");
            agency.accepts("cica", second.uuid());
            agency.call(() -> agency.answering().decline(agency.person("made"), second.uuid(), 2, REASON));

            assertThat(agency.offers().reasons(agency.programme()))
                    .isEqualTo(Map.of(first.uuid(), REASON, second.uuid(), REASON));
            assertThat(hearing(agency, null).reasons(agency.programme()))
                    .extracting(ReasonRow::name, ReasonRow::side, ReasonRow::words)
                    .containsExactlyInAnyOrder(
                            tuple("Nama budi", Side.MENTEE, REASON), tuple("Nama made", Side.MENTOR, REASON));
            assertThat(hearing(agency, null).reasons(agency.programme()))
                    .as("the trail of reads names who wrote it alone")
                    .allSatisfy(row -> assertThat(row.people()).containsExactly(row.author()));
            assertThatThrownBy(() -> hearing(agency, agency.agency.people.uuid("unit", "a"))
                            .reasons(agency.programme()))
                    .as("a coordinator of another unit")
                    .isInstanceOf(NotAllowed.class);
            List<Object> read = new ArrayList<>();
            for (String who : List.of("mira", "made", "budi", "cica")) {
                read.addAll(agency.rows(who));
                read.addAll(agency.call(() -> agency.answering().waiting(agency.person(who))));
            }
            read.addAll(agency.offers().ofProgramme(agency.programme()));
            read.addAll(agency.waiting().of(agency.programme()));
            read.add(agency.offers().counts(agency.programme()));
            read.addAll(agency.acts.all);
            read.addAll(agency.free.all);
            assertThat(read)
                    .hasSizeGreaterThan(15)
                    .allSatisfy(one -> assertThat(String.valueOf(one)).doesNotContain(REASON));
            assertThat(agency.acts.all)
                    .allSatisfy(act -> assertThat(act.facts()).containsOnlyKeys("programme"));
            assertThat(agency.offers().declined(agency.programme()))
                    .containsExactlyInAnyOrder(agency.couple("mira", "budi"), agency.couple("made", "cica"));
        }
    }

    private static HearingReasons hearing(OfferAgency agency, UUID unit) {
        return new HearingReasons(
                agency.database,
                new ReachableProgrammes(
                        new Programmes(agency.database), CallersOf.analyst(unit), new UnitTree(agency.database)));
    }

    @Test
    void who_declined_is_read_by_what_matches_and_why_by_the_coordinators_door_alone() throws IOException {
        assertThat(readers("declined")).containsExactlyInAnyOrder("MakingOffers", "ReadingInput");
        assertThat(readers("reasons")).containsExactly("HearingReasons");
        try (Stream<Path> files = Files.walk(Path.of("../ejb-module/src/main/java"))) {
            assertThat(files.filter(one -> one.toString().endsWith(".java"))
                            .filter(QuietOffersSliceTest::namesTheTable))
                    .extracting(one -> one.getFileName().toString())
                    .containsExactly("Offers.java");
        }
    }

    private static boolean namesTheTable(Path file) {
        try {
            return Files.readString(file).contains("mentoring_offer");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> readers(String method) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.jenjang").stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().isEquivalentTo(Offers.class)
                                && call.getName().equals(method))
                        .map(call -> call.getOriginOwner().getSimpleName())
                        .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void who_withdraws_takes_their_offers_along_and_whoever_knew_is_told(Database kind) {
        try (SliceStore store = kind.open()) {
            OfferAgency agency = OfferAgency.signedUp(store);
            Offer known = agency.offered("mira", "budi");
            agency.accepts("budi", known.uuid());
            Offer unknown = agency.offered("made", "cica");

            signUpChanged(agency, "mentoring.mentee.withdrawn", "budi");
            assertThat(agency.state(known)).isEqualTo(OfferState.WITHDRAWN);
            assertThat(agency.agency.told("mira")).containsExactly("OFFER_ENDED", "OFFER_MADE");
            assertThat(agency.state(unknown)).isEqualTo(OfferState.MENTEE_ASKED);

            signUpChanged(agency, "mentoring.mentor.withdrawn", "made");
            assertThat(agency.state(unknown)).isEqualTo(OfferState.WITHDRAWN);
            assertThat(agency.agency.told("made")).isEmpty();
            assertThat(agency.agency.told("cica")).containsExactly("OFFER_ENDED", "OFFER_MADE");
            assertThat(agency.free.all).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_mentor_who_offers_fewer_places_loses_the_newest_offers_that_they_do_not_know_of(Database kind) {
        try (SliceStore store = kind.open()) {
            OfferAgency agency = OfferAgency.signedUp(store);
            Offer older = agency.offered("made", "budi");
            agency.accepts("budi", older.uuid());
            Offer newer = agency.goesTo(TODAY.plusDays(1)).offered("made", "cica");

            signUpChanged(agency, "mentoring.mentor.signed", "made");
            assertThat(agency.state(newer)).as("as many places as before").isEqualTo(OfferState.MENTEE_ASKED);
            agency.agency.people.run(
                    "update mentoring_mentor set capacity = 1 where employee = ?", agency.person("made"));
            signUpChanged(agency, "mentoring.mentor.signed", "made");
            assertThat(agency.state(newer)).isEqualTo(OfferState.WITHDRAWN);
            assertThat(agency.state(older)).isEqualTo(OfferState.MENTOR_ASKED);
            assertThat(agency.left("made")).isZero();
            assertThat(agency.unseen("made")).isZero();
        }
    }

    private static void signUpChanged(OfferAgency agency, String verb, String who) {
        Act act = new Act(
                verb,
                Optional.of(agency.person(who)),
                Map.of("programme", agency.programme().toString()));
        agency.call(() -> {
            agency.changes().changed(act);
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_pair_that_ends_gives_its_place_back_and_says_so(Database kind) {
        try (SliceStore store = kind.open()) {
            OfferAgency agency = OfferAgency.signedUp(store);
            Offer offer = agency.offered("mira", "budi");
            agency.accepts("budi", offer.uuid());
            agency.accepts("mira", offer.uuid());
            EndedPair ended = new EndedPair(
                    UUID.randomUUID(),
                    agency.programme(),
                    agency.person("mira"),
                    agency.person("budi"),
                    EndReason.REMATCH,
                    true,
                    TODAY);

            agency.call(() -> {
                new PlacesOfPairs(agency.places(), agency.free).ended(ended);
                return null;
            });
            assertThat(agency.left("mira")).isEqualTo(1);
            assertThat(agency.free.all).containsExactly(new PlaceFree(agency.programme()));
            assertThat(Rows.number(agency.database, "select count(*) from notice where kind = 'OFFER_ENDED'"))
                    .isZero();
        }
    }
}
