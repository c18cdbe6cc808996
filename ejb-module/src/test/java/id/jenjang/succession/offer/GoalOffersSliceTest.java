package id.jenjang.succession.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.Act;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Told;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.notice.MailSettings;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import id.jenjang.store.Database;
import id.jenjang.store.outbox.Outbox;
import id.jenjang.succession.desk.BrowsingOf;
import id.jenjang.succession.list.RankedAgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoalOffersSliceTest {
    @ParameterizedTest
    @EnumSource
    void an_offer_is_told_to_the_person_waits_for_them_and_sets_nothing(Database kind) {
        RankedAgency.with(kind, small -> {
            Desk desk = new Desk(small);
            UUID ani = small.person("ani");
            OfferForm form = new OfferForm(UUID.randomUUID(), small.seat("badan"), "Silakan.", "Pelatihan");
            assertThat(desk.offering.offer(ani, form)).isEqualTo(OfferAnswer.DONE);
            assertThat(desk.offering.offer(ani, form)).as("the same form again").isEqualTo(OfferAnswer.DONE);
            assertThat(desk.notices.told(form.uuid(), NoticeKind.GOAL_OFFERED)).containsExactly(ani);
            OfferForm next = new OfferForm(UUID.randomUUID(), small.seat("badan"), "", "");
            assertThat(desk.offering.offer(ani, next)).isEqualTo(OfferAnswer.WAITS_ALREADY);
            assertThat(desk.accepting.waiting(ani)).singleElement().satisfies(row -> {
                assertThat(row.words()).isEqualTo("Silakan.");
                assertThat(row.lacking()).isEqualTo("Pelatihan");
            });
            assertThat(desk.accepting.waiting(small.person("budi"))).isEmpty();
            assertThat(desk.told.all).extracting(Act::verb).containsExactly("succession.goal.offered");
        });
    }

    @ParameterizedTest
    @EnumSource
    void declining_ends_an_offer_and_only_the_persons_own(Database kind) {
        RankedAgency.with(kind, small -> {
            Desk desk = new Desk(small);
            UUID ani = small.person("ani");
            OfferForm form = new OfferForm(UUID.randomUUID(), small.seat("badan"), "", "");
            desk.offering.offer(ani, form);
            assertThatThrownBy(() -> desk.accepting.decline(small.person("budi"), form.uuid(), 1))
                    .isInstanceOf(NotAllowed.class);
            assertThat(desk.accepting.decline(ani, form.uuid(), 2)).isEqualTo(OfferAnswer.MEANWHILE);
            assertThat(desk.accepting.decline(ani, form.uuid(), 1)).isEqualTo(OfferAnswer.DONE);
            assertThat(desk.accepting.decline(ani, form.uuid(), 1)).isEqualTo(OfferAnswer.DONE);
            assertThat(desk.accepting.accept(ani, form.uuid(), 2)).isEqualTo(OfferAnswer.MEANWHILE);
            assertThat(desk.accepting.waiting(ani)).isEmpty();
            assertThat(desk.offering.offered(ani, small.seat("badan")))
                    .map(OfferRow::state)
                    .contains(OfferState.DECLINED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_goal_is_offered_to_candidates_alone_and_in_so_many_words(Database kind) {
        RankedAgency.with(kind, small -> {
            Desk desk = new Desk(small);
            UUID seat = small.seat("badan");
            small.agency.person("jauh");
            assertThatThrownBy(() ->
                            desk.offering.offer(small.person("jauh"), new OfferForm(UUID.randomUUID(), seat, "", "")))
                    .isInstanceOf(NotAllowed.class);
            assertThat(desk.offering.offer(small.person("kadis"), new OfferForm(UUID.randomUUID(), seat, "", "")))
                    .as("somebody who holds such a job already")
                    .isEqualTo(OfferAnswer.NO_GOAL);
            UUID ani = small.person("ani");
            assertThat(desk.offering.offer(ani, new OfferForm(UUID.randomUUID(), seat, "a".repeat(2_001), "")))
                    .isEqualTo(OfferAnswer.WORDS_LONG);
            assertThat(desk.offering.offer(ani, new OfferForm(UUID.randomUUID(), seat, "a".repeat(2_000), "")))
                    .isEqualTo(OfferAnswer.DONE);
        });
    }

    @ParameterizedTest
    @EnumSource
    void people_know_of_their_own_place_as_the_agency_says(Database kind) {
        RankedAgency.with(kind, small -> {
            new Desk(small);
            OwnViews views = new OwnViews();
            assertThat(new SeeingOwnPlace(views, small.database()).own(small.person("ani")))
                    .isEqualTo(new OwnPlaces(false, views.view().basis(), List.of()));
            OwnViews open = new OwnViews() {
                @Override
                OwnView view() {
                    return OwnView.read("{\"ownPlace\": \"LISTED\", \"regulation\": \"Ketentuan instansi\"}");
                }
            };
            OwnPlaces own = new SeeingOwnPlace(open, small.database()).own(small.person("ani"));
            assertThat(own.told()).isTrue();
            assertThat(own.basis().confirmed()).isFalse();
            assertThat(own.places()).extracting(OwnPlaces.Place::jobName).containsExactly("Kepala");
        });
    }

    @Test
    void a_refused_file_of_the_agency_tells_nothing_to_anybody(@TempDir Path own) throws IOException {
        Files.createDirectories(own.resolve("succession"));
        Files.writeString(own.resolve("succession/own-view.json"), "{\"ownPlace\": \"SEMUA\", \"regulation\": \"x\"}");
        assertThat(OwnViews.read(Optional.of(own)).place()).isEqualTo(OwnView.Place.HIDDEN);
        Files.writeString(own.resolve("succession/own-view.json"), "{\"ownPlace\": \"LISTED\", \"regulation\": \"x\"}");
        assertThat(OwnViews.read(Optional.of(own)).place()).isEqualTo(OwnView.Place.LISTED);
    }

    private static final class Desk {
        private final Told<Act> told = new Told<>();
        private final Notices notices;
        private final OfferingGoals offering;
        private final AcceptingGoals accepting;

        Desk(RankedAgency small) {
            small.critical("badan", true);
            small.supervisor("ani", "seksi");
            small.supervisor("budi", "badan");
            small.compute();
            notices = new Notices(
                    small.database(),
                    new Outbox(small.database(), null),
                    new MailSettings(Optional.empty(), Optional.empty()));
            GoalOffers offers = new GoalOffers(small.database());
            offering = new OfferingGoals(
                    offers, BrowsingOf.agency(small), notices, CallersOf.analyst(null), told, RankedAgency.CLOCK);
            accepting = new AcceptingGoals(offers, null, new Told<>(), RankedAgency.CLOCK, null);
        }
    }
}
