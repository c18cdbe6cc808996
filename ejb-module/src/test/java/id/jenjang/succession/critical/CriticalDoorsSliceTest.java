package id.jenjang.succession.critical;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.Act;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.store.Database;
import id.jenjang.succession.criteria.FreeDay;
import id.jenjang.talent.scheme.Band;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CriticalDoorsSliceTest {
    private static AssessmentForm form(Map<String, String> answers, String reason, long version) {
        return new AssessmentForm(UUID.randomUUID(), answers, Set.of("beban", "lain"), true, reason, version);
    }

    private static CriticalAsked asked(boolean suggested, Band risk, Band impact, String words) {
        return new CriticalAsked(suggested, Optional.ofNullable(risk), Optional.ofNullable(impact), words, 0, 20);
    }

    @ParameterizedTest
    @EnumSource
    void an_assessment_opens_into_its_parts_and_counts_in_the_map_of_its_unit(Database kind) {
        CriticalAgency.with(kind, small -> {
            small.looking().refresh();
            UUID dinas = small.unit("dinas");
            UUID seat = small.seat("dinas");
            AssessingPositions door = small.assessing(CallersOf.analyst(null));
            assertThat(door.unitOf(seat)).contains(dinas);
            AssessmentForm form = form(CriticalAgency.HEAVY, "Layanan bergantung padanya", 0);
            assertThat(door.assess(dinas, seat, form)).isEqualTo(AssessmentAnswer.DONE);
            assertThat(door.assess(dinas, seat, form)).isEqualTo(AssessmentAnswer.DONE);
            assertThat(small.trail.all).extracting(Act::verb).containsExactly("critical.assessed");

            CriticalView view = door.one(dinas, seat).orElseThrow();
            assertThat(view.critical()).isTrue();
            assertThat(view.version()).isEqualTo(1);
            assertThat(view.free()).contains(new FreeDay(TODAY.plusYears(1), FreeDay.Why.RETIREMENT));
            assertThat(view.risk().points()).isEqualTo(90);
            assertThat(view.history()).singleElement().satisfies(past -> {
                assertThat(past.score().percent()).isEqualTo(100);
                assertThat(past.said().marks()).containsExactly("beban");
                assertThat(past.said().risk()).isEqualTo(Band.HIGH);
            });
            assertThat(view.people()).containsExactly(small.agency.uuid("employee", "kadis"));

            HeatMap map = small.browsing().heat(small.unit("kota"));
            assertThat(map.count(Band.HIGH, Band.HIGH)).isEqualTo(1);
            assertThat(map.total()).isEqualTo(1);
            assertThat(map.suggested()).isEqualTo(1);
            assertThat(small.browsing().heat(small.unit("badan")).total()).isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    void lists_are_narrowed_by_cell_words_and_unit(Database kind) {
        CriticalAgency.with(kind, small -> {
            small.looking().refresh();
            small.judge("dinas", CriticalAgency.HEAVY, true, 0);
            small.judge("seksi", CriticalAgency.LIGHT, true, 0);
            UUID kota = small.unit("kota");
            assertThat(small.browsing().page(kota, asked(false, null, null, "")).rows())
                    .extracting(CriticalRow::unitName)
                    .containsExactly("Unit dinas", "Unit seksi");
            assertThat(small.browsing()
                            .page(kota, asked(false, Band.HIGH, Band.HIGH, ""))
                            .rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.holders())
                            .extracting(CriticalRow.Holder::name)
                            .containsExactly("Nama kadis"));
            assertThat(small.browsing()
                            .page(kota, asked(false, null, null, "SEKSI"))
                            .total())
                    .isEqualTo(1);
            assertThat(small.browsing()
                            .page(kota, asked(false, null, null, "%"))
                            .total())
                    .isZero();
            assertThat(small.browsing()
                            .page(small.unit("seksi"), asked(false, null, null, ""))
                            .total())
                    .isEqualTo(1);
            assertThat(small.browsing()
                            .page(kota, asked(true, null, Band.LOW, ""))
                            .rows())
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.unitName()).isEqualTo("Unit badan");
                        assertThat(row.impact()).isNull();
                        assertThat(row.rules()).containsExactly("administrator", "lowong");
                    });
        });
    }

    @ParameterizedTest
    @EnumSource
    void nobody_judges_the_position_they_hold_and_nothing_is_kept_without_answers_and_a_reason(Database kind) {
        CriticalAgency.with(kind, small -> {
            UUID dinas = small.unit("dinas");
            UUID seat = small.seat("dinas");
            AssessingPositions own =
                    small.assessing(CallersOf.employee(small.agency.uuid("employee", "kadis"), Role.COMMITTEE));
            assertThat(own.assess(dinas, seat, form(CriticalAgency.HEAVY, "Ya", 0)))
                    .isEqualTo(AssessmentAnswer.OWN);
            AssessingPositions door = small.assessing(CallersOf.analyst(null));
            assertThat(door.assess(dinas, seat, form(Map.of("strategis", "umum"), "Ya", 0)))
                    .isEqualTo(AssessmentAnswer.QUESTIONS);
            assertThat(door.assess(dinas, seat, form(CriticalAgency.HEAVY, "  ", 0)))
                    .isEqualTo(AssessmentAnswer.REASON_EMPTY);
            assertThat(door.assess(dinas, seat, form(CriticalAgency.HEAVY, "x".repeat(2_001), 0)))
                    .isEqualTo(AssessmentAnswer.REASON_LONG);
            assertThatThrownBy(() -> door.assess(small.unit("badan"), seat, form(CriticalAgency.HEAVY, "Ya", 0)))
                    .isInstanceOf(NotAllowed.class);
            assertThat(door.one(small.unit("badan"), seat)).isEmpty();
            assertThat(door.one(dinas, seat).orElseThrow().history()).isEmpty();
            assertThat(door.assess(dinas, seat, form(CriticalAgency.HEAVY, "x".repeat(2_000), 0)))
                    .isEqualTo(AssessmentAnswer.DONE);
            assertThat(small.changed.all).hasSize(1);
        });
    }
}
