package id.jenjang.succession.critical;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.store.Database;
import id.jenjang.succession.criteria.CriticalityText;
import id.jenjang.succession.rank.CriticalPosition;
import id.jenjang.talent.scheme.Band;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CriticalPositionsSliceTest {
    @ParameterizedTest
    @EnumSource
    void what_was_set_critical_is_read_with_its_holders_and_the_day_it_falls_free(Database kind) {
        CriticalAgency.with(kind, small -> {
            small.looking().refresh();
            assertThat(small.judge("dinas", CriticalAgency.HEAVY, true, 0, "beban"))
                    .isEqualTo(AssessmentAnswer.DONE);
            assertThat(small.judge("badan", CriticalAgency.HEAVY, true, 0)).isEqualTo(AssessmentAnswer.DONE);
            assertThat(small.judge("seksi", CriticalAgency.LIGHT, false, 0)).isEqualTo(AssessmentAnswer.DONE);

            Map<UUID, CriticalPosition> found = small.critical().asOf(TODAY).stream()
                    .collect(java.util.stream.Collectors.toMap(CriticalPosition::id, one -> one));
            assertThat(found).containsOnlyKeys(small.seat("dinas"), small.seat("badan"));
            assertThat(found.get(small.seat("dinas"))).satisfies(one -> {
                assertThat(one.incumbents()).containsExactly(small.agency.uuid("employee", "kadis"));
                assertThat(one.fallsFree()).isEqualTo(TODAY.plusYears(1));
                assertThat(one.unit()).isEqualTo(small.unit("dinas"));
                assertThat(one.job().code()).isEqualTo("KEPALA");
            });
            assertThat(found.get(small.seat("badan")).incumbents()).isEmpty();
            assertThat(found.get(small.seat("badan")).fallsFree()).isEqualTo(TODAY);
            assertThat(small.critical().risks().get(small.seat("dinas")))
                    .isEqualTo(new CriticalRisk(small.seat("dinas"), Band.HIGH, Band.HIGH, TODAY.plusYears(1)));
            assertThat(small.changed.all).hasSize(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void rules_suggest_what_nobody_has_assessed_and_the_outlook_is_worked_out_once(Database kind) {
        CriticalAgency.with(kind, small -> {
            assertThat(small.looking().refresh()).isTrue();
            assertThat(small.looking().refresh()).isFalse();
            assertThat(small.views().firstSuggested(9)).containsExactly(small.seat("dinas"), small.seat("badan"));
            small.judge("dinas", CriticalAgency.LIGHT, false, 0);
            assertThat(small.views().firstSuggested(9)).containsExactly(small.seat("badan"));

            small.outlooks().forget();
            assertThat(small.looking().refresh()).isTrue();
            small.schemes()
                    .publish(
                            "uji.json",
                            CriticalityText.shipped().replace("\"suggestFrom\": 60", "\"suggestFrom\": 61"),
                            CriticalAgency.CLOCK.instant(),
                            "uji");
            assertThat(small.looking().refresh()).isTrue();
            assertThat(small.views().firstSuggested(9)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_comes_second_with_an_old_form_changes_nothing(Database kind) {
        CriticalAgency.with(kind, small -> {
            assertThat(small.judge("dinas", CriticalAgency.HEAVY, true, 1)).isEqualTo(AssessmentAnswer.MEANWHILE);
            assertThat(small.judge("dinas", CriticalAgency.HEAVY, true, 0)).isEqualTo(AssessmentAnswer.DONE);
            assertThat(small.judge("dinas", CriticalAgency.LIGHT, false, 0)).isEqualTo(AssessmentAnswer.MEANWHILE);
            assertThat(small.critical().asOf(TODAY)).hasSize(1);
            assertThat(small.judge("dinas", CriticalAgency.LIGHT, false, 1)).isEqualTo(AssessmentAnswer.DONE);
            assertThat(small.critical().asOf(TODAY)).isEmpty();
        });
    }
}
