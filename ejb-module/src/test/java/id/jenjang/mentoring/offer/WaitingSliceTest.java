package id.jenjang.mentoring.offer;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.mentoring.pair.EndReason;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaitingSliceTest {
    @ParameterizedTest
    @EnumSource
    void who_has_neither_a_pair_nor_an_open_offer_waits_in_the_order_of_asking(Database kind) {
        try (SliceStore store = kind.open()) {
            OfferAgency agency = OfferAgency.signedUp(store);
            assertThat(agency.waitingNow()).containsExactly("budi", "cica", "dodi");

            Offer offer = agency.offered("made", "budi");
            assertThat(agency.waitingNow()).containsExactly("cica", "dodi");
            agency.declines("budi", offer.uuid());
            assertThat(agency.waitingNow()).as("declining costs no place").containsExactly("budi", "cica", "dodi");
            Offer next = agency.offered("mira", "cica");
            agency.accepts("cica", next.uuid());
            agency.accepts("mira", next.uuid());
            assertThat(agency.waitingNow()).containsExactly("budi", "dodi");
            agency.agency.people.isGone("dodi");
            assertThat(agency.waitingNow()).containsExactly("budi");
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_those_who_asked_at_once_who_was_passed_over_more_often_is_first_and_a_run_counts_once(Database kind) {
        try (SliceStore store = kind.open()) {
            OfferAgency agency = new OfferAgency(store);
            for (String who : List.of("budi", "cica", "dodi")) {
                agency.mentee(who, 1);
            }
            UUID one = UUID.randomUUID();
            agency.waiting().passOver(agency.programme(), one, List.of(agency.person("dodi"), agency.person("cica")));
            agency.waiting().passOver(agency.programme(), one, List.of(agency.person("cica"), agency.person("dodi")));
            agency.waiting().passOver(agency.programme(), UUID.randomUUID(), List.of(agency.person("dodi")));
            agency.waiting().passOver(agency.another(), UUID.randomUUID(), List.of(agency.person("budi")));

            assertThat(agency.waitingNow()).containsExactly("dodi", "cica", "budi");
            assertThat(agency.waiting().of(agency.programme()))
                    .extracting(WaitingRow::passedOver)
                    .containsExactly(2, 1, 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_is_let_go_to_be_matched_anew_waits_at_once_and_whose_pair_is_over_only_after_asking_anew(Database kind) {
        try (SliceStore store = kind.open()) {
            OfferAgency agency = OfferAgency.signedUp(store);
            UUID anew = agency.agency.pair("mira", "budi");
            UUID over = agency.agency.pair("made", "cica");
            assertThat(agency.waitingNow()).containsExactly("dodi");

            agency.agency.ending().end(agency.agency.pairs.find(anew).orElseThrow(), EndReason.REMATCH);
            agency.agency.ending().end(agency.agency.pairs.find(over).orElseThrow(), EndReason.AGREED);
            assertThat(agency.waitingNow()).containsExactly("budi", "dodi");
            agency.agency.people.run(
                    "update mentoring_mentee set signed_at = ? where employee = ?",
                    OfferAgency.asked(-1),
                    agency.person("cica"));
            assertThat(agency.waitingNow()).containsExactly("budi", "dodi", "cica");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_mentee_reads_their_own_place_in_a_programme_that_runs_and_nobody_elses(Database kind) {
        try (SliceStore store = kind.open()) {
            OfferAgency agency = OfferAgency.signedUp(store);
            assertThat(places(agency, "cica")).singleElement().satisfies(place -> {
                assertThat(place.place()).isEqualTo(2);
                assertThat(place.of()).isEqualTo(3);
                assertThat(place.programme().uuid()).isEqualTo(agency.programme());
            });
            assertThat(places(agency, "mira")).isEmpty();
            agency.offered("mira", "cica");
            assertThat(places(agency, "cica")).isEmpty();
            assertThat(places(agency, "dodi")).extracting(WaitingPlace::place).containsExactly(2);
            agency.agency.people.run("update mentoring_programme set state = ?", ProgrammeState.MATCHING.name());
            assertThat(places(agency.goesTo(TODAY), "dodi")).isEmpty();
        }
    }

    private static List<WaitingPlace> places(OfferAgency agency, String who) {
        return agency.call(() -> agency.answering().waiting(agency.person(who)));
    }
}
