package id.jenjang.counselling;

import static id.jenjang.counselling.SmallCounselling.NOW;
import static id.jenjang.counselling.SmallCounselling.SECRET;
import static id.jenjang.counselling.SmallCounselling.asked;
import static id.jenjang.counselling.SmallCounselling.tomorrow;
import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.access.Act;
import id.jenjang.store.Database;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CounsellingSliceTest {
    @ParameterizedTest
    @EnumSource
    void a_case_is_asked_taken_met_noted_agreed_and_closed_and_the_trail_holds_no_word_of_it(Database kind) {
        try (SmallCounselling agency = new SmallCounselling(kind)) {
            UUID one = agency.running();
            assertThat(agency.budiDoes(
                            c -> c.meet(one, agency.view(agency.budi, one).version(), tomorrow("Ruang 3"))))
                    .isEqualTo(CounsellingAnswer.DONE);
            assertThat(agency.aniDoes(c -> c.note(one, UUID.randomUUID(), SECRET)))
                    .isEqualTo(CounsellingAnswer.DONE);
            NewAction task = new NewAction(UUID.randomUUID(), false, TODAY, "Membaca pedoman");
            assertThat(agency.budiDoes(c -> c.agree(one, task))).isEqualTo(CounsellingAnswer.DONE);
            ActionRow open = agency.view(agency.ani, one).actions().get(0);
            assertThat(agency.aniDoes(c -> c.done(one, open.uuid(), true))).isEqualTo(CounsellingAnswer.DONE);

            CaseView running = agency.view(agency.budi, one);
            assertThat(running.topic()).contains(SECRET + " soal topik");
            assertThat(running.meeting()).contains(tomorrow("Ruang 3"));
            assertThat(running.notes()).singleElement().satisfies(note -> {
                assertThat(note.mine()).isFalse();
                assertThat(note.words()).contains(SECRET);
            });
            assertThat(running.actions()).singleElement().satisfies(action -> {
                assertThat(action.mine()).isFalse();
                assertThat(action.doneAt()).contains(NOW);
            });
            assertThat(agency.aniDoes(c -> c.close(one, running.version(), "Kembali dalam tiga bulan")))
                    .isEqualTo(CounsellingAnswer.DONE);
            assertThat(agency.view(agency.ani, one).outcome()).contains("Kembali dalam tiga bulan");
            assertThat(agency.aniDoes(c -> c.note(one, UUID.randomUUID(), "Lagi")))
                    .isEqualTo(CounsellingAnswer.NOT_NOW);
            assertThat(agency.told.all)
                    .extracting(Act::verb)
                    .containsExactly(
                            "counselling.asked",
                            "counselling.taken",
                            "counselling.arranged",
                            "counselling.noted",
                            "counselling.agreed",
                            "counselling.action",
                            "counselling.closed");
            assertThat(agency.told.all)
                    .allSatisfy(act -> assertThat(act.facts()).containsOnlyKeys("case"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_form_has_one_effect_and_two_have_at_most_one_open_case(Database kind) {
        try (SmallCounselling agency = new SmallCounselling(kind)) {
            agency.offer(agency.budi);
            AskedCounselling form = asked(agency.budi);

            assertThat(agency.ask(agency.ani, form)).isEqualTo(CounsellingAnswer.DONE);
            assertThat(agency.ask(agency.ani, form)).isEqualTo(CounsellingAnswer.DONE);
            assertThat(agency.ask(agency.ani, asked(agency.budi))).isEqualTo(CounsellingAnswer.OPEN_ALREADY);
            UUID one = agency.casesOfAni().get(0).uuid();
            assertThat(agency.casesOfAni()).hasSize(1);
            assertThat(agency.aniDoes(
                            c -> c.withdraw(one, agency.view(agency.ani, one).version())))
                    .isEqualTo(CounsellingAnswer.DONE);
            assertThat(agency.ask(agency.ani, asked(agency.budi))).isEqualTo(CounsellingAnswer.DONE);
            UUID note = UUID.randomUUID();
            UUID again = agency.casesOfAni().get(0).uuid();
            agency.budiDoes(c -> c.take(again, agency.view(agency.budi, again).version()));
            agency.aniDoes(c -> c.note(again, note, "Sekali"));
            agency.aniDoes(c -> c.note(again, note, "Sekali"));
            assertThat(agency.view(agency.ani, again).notes()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_change_made_on_an_old_view_is_told_and_changes_nothing(Database kind) {
        try (SmallCounselling agency = new SmallCounselling(kind)) {
            agency.offer(agency.budi);
            agency.ask(agency.ani, asked(agency.budi));
            UUID one = agency.casesOfAni().get(0).uuid();
            long seen = agency.view(agency.budi, one).version();
            agency.aniDoes(c -> c.withdraw(one, agency.view(agency.ani, one).version()));

            assertThat(agency.budiDoes(c -> c.take(one, seen))).isEqualTo(CounsellingAnswer.MEANWHILE);
            assertThat(agency.view(agency.ani, one).row().state()).isEqualTo(CaseState.WITHDRAWN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_new_is_unread_until_looked_at_and_looking_makes_nothing_stale(Database kind) {
        try (SmallCounselling agency = new SmallCounselling(kind)) {
            UUID one = agency.running();
            long held = agency.view(agency.budi, one).version();
            assertThat(agency.casesOfAni().get(0).unread()).isTrue();
            agency.view(agency.ani, one);
            assertThat(agency.casesOfAni().get(0).unread()).isFalse();
            assertThat(agency.budiDoes(c -> c.close(one, held, "Selesai"))).isEqualTo(CounsellingAnswer.DONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_written_is_refused_on_both_sides_of_each_limit(Database kind) {
        try (SmallCounselling agency = new SmallCounselling(kind)) {
            UUID one = agency.running();
            assertThat(agency.aniDoes(c -> c.note(one, UUID.randomUUID(), " "))).isEqualTo(CounsellingAnswer.EMPTY);
            assertThat(agency.aniDoes(c -> c.note(one, UUID.randomUUID(), "x".repeat(Words.MOST + 1))))
                    .isEqualTo(CounsellingAnswer.TOO_LONG);
            assertThat(agency.aniDoes(c -> c.note(one, UUID.randomUUID(), "x".repeat(Words.MOST))))
                    .isEqualTo(CounsellingAnswer.DONE);
            assertThat(agency.agreed(one, TODAY.minusDays(1))).isEqualTo(CounsellingAnswer.PAST);
            assertThat(agency.agreed(one, TODAY)).isEqualTo(CounsellingAnswer.DONE);
            assertThat(agency.met(one, NOW.minusSeconds(1), 60)).isEqualTo(CounsellingAnswer.PAST);
            assertThat(agency.met(one, NOW, 14)).isEqualTo(CounsellingAnswer.MINUTES);
            assertThat(agency.met(one, NOW, 481)).isEqualTo(CounsellingAnswer.MINUTES);
            assertThat(agency.met(one, NOW, 15)).isEqualTo(CounsellingAnswer.DONE);
            assertThat(agency.met(one, NOW, 480)).isEqualTo(CounsellingAnswer.DONE);
            OwnOffer silent = new OwnOffer(" ", true);
            assertThat(agency.offers(agency.budi, silent)).isEqualTo(CounsellingAnswer.EMPTY);
            OwnOffer long1001 = new OwnOffer("x".repeat(1_001), true);
            assertThat(agency.offers(agency.budi, long1001)).isEqualTo(CounsellingAnswer.TOO_LONG);
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_judges_a_person_is_neither_offered_nor_taken_as_their_counsellor(Database kind) {
        try (SmallCounselling agency = new SmallCounselling(kind)) {
            agency.offer(agency.budi);
            agency.offer(agency.citra);

            assertThat(agency.counsellors(agency.ani))
                    .extracting(CounsellorRow::employee)
                    .containsExactly(agency.budi);
            assertThat(agency.counsellors(agency.budi))
                    .extracting(CounsellorRow::employee)
                    .containsExactly(agency.citra);
            assertThat(agency.ask(agency.ani, asked(agency.citra))).isEqualTo(CounsellingAnswer.OWN_HEAD);
            assertThat(agency.ask(agency.budi, asked(agency.budi))).isEqualTo(CounsellingAnswer.NOT_TAKING);
            assertThat(agency.ask(agency.ani, asked(agency.dewi))).isEqualTo(CounsellingAnswer.NOT_TAKING);
        }
    }
}
