package id.jenjang.mentoring.offer;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.offer.OffersMade.NotOffered;
import id.jenjang.mentoring.offer.OffersMade.Why;
import id.jenjang.mentoring.pair.LivePairs;
import id.jenjang.mentoring.pair.MentoringPair;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.signup.LevelRow;
import id.jenjang.mentoring.signup.Side;
import id.jenjang.store.Database;
import id.jenjang.store.Rows;
import id.jenjang.store.SliceStore;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OffersSliceTest {
    @ParameterizedTest
    @EnumSource
    void an_offer_holds_a_place_asks_the_mentee_first_and_becomes_a_pair_when_both_accept(Database kind) {
        try (SliceStore store = kind.open()) {
            OfferAgency agency = OfferAgency.signedUp(store);
            Offer offer = agency.offered("mira", "budi");

            assertThat(offer.state()).isEqualTo(OfferState.MENTEE_ASKED);
            assertThat(offer.answerBy()).isEqualTo(OfferAgency.LAST);
            assertThat(agency.left("mira")).isZero();
            assertThat(agency.rows("mira")).isEmpty();
            assertThat(agency.stage("budi")).isEqualTo(OfferStage.ASKED);
            assertThat(agency.agency.told("budi")).containsExactly("OFFER_MADE");
            assertThat(agency.agency.told("mira")).isEmpty();

            agency.goesTo(TODAY.plusDays(2));
            assertThat(agency.accepts("budi", offer.uuid())).isEqualTo(OfferAnswer.DONE);
            assertThat(agency.stage("budi")).isEqualTo(OfferStage.OTHER_ASKED);
            assertThat(agency.rows("mira")).singleElement().satisfies(row -> {
                assertThat(row.open()).isTrue();
                assertThat(row.answerBy()).isEqualTo(OfferAgency.LAST.plusDays(2));
                assertThat(row.side()).isEqualTo(Side.MENTOR);
            });
            assertThat(agency.agency.told("mira")).containsExactly("OFFER_MADE");

            assertThat(agency.accepts("mira", offer.uuid())).isEqualTo(OfferAnswer.PAIRED);
            assertThat(agency.left("mira")).as("the place stays taken").isZero();
            assertThat(agency.stage("mira")).isEqualTo(OfferStage.PAIRED);
            MentoringPair pair = agency.agency.pairs.of(agency.person("budi")).get(0);
            assertThat(pair.mentor()).isEqualTo(agency.person("mira"));
            assertThat(pair.from()).isEqualTo(TODAY.plusDays(2));
            assertThat(pair.until()).isEqualTo(TODAY.plusDays(120));
            assertThat(Rows.list(agency.database, "select words from mentoring_pair_goal", row -> row.getString(1)))
                    .containsExactly(OfferAgency.OWN_GOAL);
            assertThat(agency.free.all).isEmpty();
            assertThat(agency.offers().counts(agency.programme())).isEqualTo(new OfferCounts(0, 0, 1, 0, 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_mentee_reads_who_it_is_and_what_speaks_for_it_and_the_mentor_what_the_mentee_wants(Database kind) {
        try (SliceStore store = kind.open()) {
            OfferAgency agency = OfferAgency.signedUp(store);
            agency.agency.people.run(
                    "insert into mentoring_goal (programme, employee, competency, level_needed) values (?, ?, 'M.01', 3)",
                    agency.programme(),
                    agency.person("budi"));
            Offer offer = agency.offered("mira", "budi");

            OfferRow mentee = agency.rows("budi").get(0);
            assertThat(mentee.other().name()).isEqualTo("Nama mira");
            assertThat(mentee.other().words()).isEqualTo("Bersedia membimbing");
            assertThat(mentee.other().topics()).containsExactlyInAnyOrder("KARIER", "DIGITAL");
            assertThat(mentee.other().shared()).containsExactly("KARIER");
            assertThat(mentee.other().times()).isEqualTo(2);
            assertThat(mentee.other().goals()).isEmpty();
            assertThat(mentee.reasons())
                    .containsExactly(OfferReason.SOME_COMPETENCIES, OfferReason.ROUTE, OfferReason.OTHER_UNIT);

            agency.accepts("budi", offer.uuid());
            OfferRow mentor = agency.rows("mira").get(0);
            assertThat(mentor.other().words()).isEqualTo(OfferAgency.OWN_GOAL);
            assertThat(mentor.other().goals()).extracting(LevelRow::level).containsExactly(3);
            assertThat(mentor.reasons())
                    .as("which career the mentee aims at is not told")
                    .containsExactly(OfferReason.SOME_COMPETENCIES, OfferReason.OTHER_UNIT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_run_that_is_told_twice_offers_once_and_says_what_it_could_not_offer(Database kind) {
        try (SliceStore store = kind.open()) {
            OfferAgency agency = OfferAgency.signedUp(store);
            OffersMade first =
                    agency.make(OfferAgency.RUN, agency.couple("mira", "budi"), agency.couple("mira", "cica"));
            OffersMade again =
                    agency.make(OfferAgency.RUN, agency.couple("mira", "budi"), agency.couple("mira", "cica"));

            assertThat(again).isEqualTo(first);
            assertThat(first.offered()).hasSize(1);
            assertThat(first.left()).extracting(NotOffered::why).containsExactly(Why.NO_PLACE);
            assertThat(agency.offers().open(agency.programme())).hasSize(1);
            assertThat(agency.agency.told("budi").size()
                            + agency.agency.told("cica").size())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_cannot_be_offered_a_mentor_is_told_apart_by_the_reason(Database kind) {
        try (SliceStore store = kind.open()) {
            OfferAgency agency = OfferAgency.signedUp(store);
            Offer declined = agency.offered("made", "budi");
            agency.declines("budi", declined.uuid());
            assertThat(why(agency, "made", "budi")).isEqualTo(Why.DECLINED_BEFORE);

            agency.offered("made", "cica");
            assertThat(why(agency, "mira", "cica")).isEqualTo(Why.HAS_OFFER);

            Offer paired = agency.offered("made", "dodi");
            agency.accepts("dodi", paired.uuid());
            agency.accepts("made", paired.uuid());
            assertThat(why(agency, "mira", "dodi")).isEqualTo(Why.HAS_PAIR);

            agency.agency.people.run("update mentoring_mentor set state = 'WITHDRAWN' where taken = 0");
            assertThat(why(agency, "mira", "budi")).isEqualTo(Why.NO_PLACE);
            agency.agency.people.isGone("mira");
            assertThat(why(agency, "mira", "budi")).isEqualTo(Why.MENTOR_GONE);
            agency.agency.people.run("update mentoring_mentee set state = 'WITHDRAWN'");
            assertThat(why(agency, "mira", "budi")).isEqualTo(Why.MENTEE_GONE);
            agency.agency.people.run("update mentoring_programme set state = ?", ProgrammeState.MATCHING.name());
            assertThat(why(agency, "mira", "budi")).isEqualTo(Why.NOT_RUNNING);
        }
    }

    private static Why why(OfferAgency agency, String mentor, String mentee) {
        return agency.make(UUID.randomUUID(), agency.couple(mentor, mentee))
                .left()
                .get(0)
                .why();
    }

    @ParameterizedTest
    @EnumSource
    void an_offer_can_be_answered_on_its_last_day_and_lapses_on_the_next(Database kind) {
        try (SliceStore store = kind.open()) {
            OfferAgency agency = OfferAgency.signedUp(store);
            Offer first = agency.offered("mira", "budi");
            Offer second = agency.offered("made", "cica");

            agency.goesTo(OfferAgency.LAST);
            assertThat(agency.keeping().endIfOver(first.uuid())).isFalse();
            assertThat(agency.accepts("budi", first.uuid())).isEqualTo(OfferAnswer.DONE);
            agency.goesTo(OfferAgency.LAST.plusDays(1));
            assertThat(agency.accepts("cica", second.uuid())).isEqualTo(OfferAnswer.TOO_LATE);
            assertThat(agency.declines("cica", second.uuid())).isEqualTo(OfferAnswer.TOO_LATE);
            assertThat(agency.stage("cica")).isEqualTo(OfferStage.MISSED);
            assertThat(agency.call(() -> agency.keeping().endIfOver(second.uuid())))
                    .isTrue();
            assertThat(agency.call(() -> agency.keeping().endIfOver(second.uuid())))
                    .isFalse();
            assertThat(agency.call(() -> agency.keeping().endIfOver(first.uuid())))
                    .as("the mentor has days of their own")
                    .isFalse();

            assertThat(agency.state(second)).isEqualTo(OfferState.LAPSED);
            assertThat(agency.stage("cica")).isEqualTo(OfferStage.MISSED);
            assertThat(agency.left("made")).isEqualTo(2);
            assertThat(agency.free.all).containsExactly(new PlaceFree(agency.programme()));
            assertThat(agency.agency.told("cica")).containsExactly("OFFER_ENDED", "OFFER_MADE");
            assertThat(agency.offers().lapsed(agency.programme())).containsExactly(agency.couple("made", "cica"));
            assertThat(agency.make(UUID.randomUUID(), agency.couple("made", "cica"))
                            .offered())
                    .as("a coordinator may offer it again")
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_is_asked_is_reminded_once_on_the_last_working_day_before_the_last_and_not_earlier(Database kind) {
        try (SliceStore store = kind.open()) {
            OfferAgency agency = OfferAgency.signedUp(store);
            UUID offer = agency.offered("mira", "budi").uuid();

            agency.goesTo(TODAY.plusDays(3));
            assertThat(agency.keeping().remind(offer)).as("on Thursday").isFalse();
            agency.goesTo(TODAY.plusDays(4));
            assertThat(agency.keeping().remind(offer)).as("on Friday").isTrue();
            assertThat(agency.keeping().remind(offer)).isFalse();
            agency.goesTo(OfferAgency.LAST);
            assertThat(agency.keeping().remind(offer)).isFalse();
            assertThat(agency.agency.told("budi")).containsExactly("OFFER_MADE", "OFFER_REMINDER");
            assertThat(agency.agency.told("mira")).isEmpty();

            agency.accepts("budi", offer);
            assertThat(agency.keeping().remind(offer)).isFalse();
            agency.goesTo(OfferAgency.LAST.plusDays(4));
            assertThat(agency.keeping().remind(offer)).isTrue();
            assertThat(agency.agency.told("mira")).containsExactly("OFFER_MADE", "OFFER_REMINDER");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_answer_twice_counts_once_and_a_page_that_is_out_of_date_changes_nothing(Database kind) {
        try (SliceStore store = kind.open()) {
            OfferAgency agency = OfferAgency.signedUp(store);
            UUID offer = agency.offered("mira", "budi").uuid();
            UUID budi = agency.person("budi");
            UUID mira = agency.person("mira");

            assertThat(agency.call(() -> agency.answering().accept(budi, offer, 1)))
                    .isEqualTo(OfferAnswer.DONE);
            assertThat(agency.call(() -> agency.answering().accept(budi, offer, 1)))
                    .isEqualTo(OfferAnswer.ALREADY);
            assertThat(agency.call(() -> agency.answering().decline(budi, offer, 1, "")))
                    .as("from another tab")
                    .isEqualTo(OfferAnswer.MEANWHILE);
            assertThat(agency.call(() -> agency.answering().accept(mira, offer, 1)))
                    .as("with a version that is gone")
                    .isEqualTo(OfferAnswer.MEANWHILE);
            assertThat(agency.call(() -> agency.answering().decline(mira, offer, 2, "x".repeat(1_001))))
                    .isEqualTo(OfferAnswer.REASON_LONG);
            assertThat(agency.call(() -> agency.answering().decline(mira, offer, 2, "x".repeat(1_000))))
                    .isEqualTo(OfferAnswer.DONE);
            assertThat(agency.call(() -> agency.answering().decline(mira, offer, 2, "")))
                    .isEqualTo(OfferAnswer.ALREADY);
            assertThat(agency.call(() -> agency.answering().accept(mira, offer, 2)))
                    .isEqualTo(OfferAnswer.MEANWHILE);
            assertThat(new LivePairs(agency.database).running(agency.programme()))
                    .isEmpty();
            assertThat(agency.left("mira")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_else_can_read_or_answer_an_offer_not_even_its_mentor_before_the_mentee_has_accepted(Database kind) {
        try (SliceStore store = kind.open()) {
            OfferAgency agency = OfferAgency.signedUp(store);
            UUID offer = agency.offered("mira", "budi").uuid();

            for (String who : new String[] {"mira", "made", "cica"}) {
                assertThat(agency.rows(who)).isEmpty();
                assertThatThrownBy(() -> agency.accepts(who, offer)).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> agency.declines(who, offer)).isInstanceOf(NotAllowed.class);
            }
            assertThatThrownBy(() ->
                            agency.call(() -> agency.answering().accept(agency.person("budi"), UUID.randomUUID(), 1)))
                    .isInstanceOf(NotAllowed.class);
            assertThat(agency.accepts("budi", offer)).isEqualTo(OfferAnswer.DONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_programme_that_ended_takes_no_answers_and_its_offers_are_taken_back(Database kind) {
        try (SliceStore store = kind.open()) {
            OfferAgency agency = OfferAgency.signedUp(store);
            Offer offer = agency.offered("mira", "budi");
            agency.agency.people.run("update mentoring_programme set ends_on = ?", TODAY);
            assertThat(agency.accepts("budi", offer.uuid()))
                    .as("on the last day")
                    .isEqualTo(OfferAnswer.DONE);
            agency.goesTo(TODAY.plusDays(1));
            assertThat(agency.accepts("mira", offer.uuid())).isEqualTo(OfferAnswer.NOT_RUNNING);

            assertThat(agency.call(() -> agency.keeping().endIfOver(offer.uuid())))
                    .isTrue();
            assertThat(agency.state(offer)).isEqualTo(OfferState.WITHDRAWN);
            assertThat(agency.stage("budi")).isEqualTo(OfferStage.OVER);
            assertThat(agency.stage("mira")).isEqualTo(OfferStage.OVER);
            assertThat(agency.left("mira")).isEqualTo(1);
        }
    }
}
