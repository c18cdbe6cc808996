package id.jenjang.mentoring.pair;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.mentoring.pair.PairRefused.Why;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormingPairsSliceTest {
    @ParameterizedTest
    @EnumSource
    void one_proposal_forms_one_pair_however_often_it_is_told_and_both_hear_of_it_once(Database kind) {
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            NewPair asked = new NewPair(
                    agency.programme,
                    agency.person("mira"),
                    agency.person("budi"),
                    UUID.randomUUID(),
                    TODAY,
                    TODAY.plusMonths(6),
                    List.of("Menulis telaahan staf"));

            UUID first = agency.forming().form(asked);
            UUID second = agency.forming().form(asked);

            assertThat(second).isEqualTo(first);
            assertThat(agency.told("mira")).containsExactly("PAIR_FORMED");
            assertThat(agency.told("budi")).containsExactly("PAIR_FORMED");
            LivePairs live = new LivePairs(agency.database);
            assertThat(live.count(agency.programme, agency.person("mira"))).isEqualTo(1);
            assertThat(live.running(agency.programme)).hasSize(1);
            assertThat(live.earlier()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_mentee_has_one_running_pair_in_a_programme_and_another_once_it_ended(Database kind) {
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            UUID first = agency.pair("mira", "budi");

            assertThatThrownBy(() -> agency.pair("made", "budi"))
                    .isInstanceOfSatisfying(
                            PairRefused.class,
                            refused -> assertThat(refused.why()).isEqualTo(Why.HAS_PAIR));
            agency.ending().end(agency.pairs.find(first).orElseThrow(), EndReason.REMATCH);
            UUID next = agency.pair("made", "budi");

            assertThat(agency.pairs.of(agency.person("budi")))
                    .extracting(MentoringPair::uuid)
                    .containsExactly(next, first);
            assertThat(agency.ended.all).singleElement().satisfies(event -> {
                assertThat(event.pair()).isEqualTo(first);
                assertThat(event.mentor()).isEqualTo(agency.person("mira"));
                assertThat(event.matchAnew()).isTrue();
                assertThat(event.on()).isEqualTo(TODAY);
            });
            assertThat(agency.told("mira")).containsExactly("PAIR_ENDED", "PAIR_FORMED");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_pair_that_was_changed_since_it_was_read_is_not_ended(Database kind) {
        try (SliceStore store = kind.open()) {
            PairAgency agency = new PairAgency(store);
            MentoringPair read = agency.pairs.find(agency.pair("mira", "budi")).orElseThrow();
            agency.pairs.agree(read, new Agreement(14, "Rahasia berdua", null, null));

            assertThatThrownBy(() -> agency.ending().end(read, EndReason.AGREED))
                    .isInstanceOfSatisfying(
                            PairRefused.class,
                            refused -> assertThat(refused.why()).isEqualTo(Why.OUT_OF_DATE));
            assertThat(agency.pairs.running()).hasSize(1);
        }
    }
}
