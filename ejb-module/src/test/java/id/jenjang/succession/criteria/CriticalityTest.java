package id.jenjang.succession.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.people.JobLevel;
import id.jenjang.talent.scheme.BadScheme;
import id.jenjang.talent.scheme.Band;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriticalityTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final CriticalityScheme SCHEME = CriticalityText.read("uji", CriticalityText.shipped());
    private static final Criticality RULES = new Criticality(SCHEME);

    private static Occupancy held(JobLevel level, int quota, int holdersOfJob, Occupancy.Tenure... holders) {
        return new Occupancy(level, quota, true, holdersOfJob, List.of(holders));
    }

    private static Occupancy.Tenure retires(LocalDate day) {
        return new Occupancy.Tenure(day, null, null);
    }

    private static final Occupancy.Tenure STAYS = new Occupancy.Tenure(DAY.plusYears(20), null, null);

    @ParameterizedTest
    @CsvSource({
        "langsung, terganggu, khusus, ada, 55, false, HIGH",
        "langsung, terganggu, lazim, sebagian, 55, false, HIGH",
        "langsung, terganggu, khusus, sebagian, 65, true, HIGH",
        "langsung, berhenti, lazim, ada, 60, true, HIGH",
        "mendukung, terganggu, langka, sebagian, 60, true, MIDDLE",
        "umum, terganggu, langka, tidak, 55, false, LOW",
        "langsung, berjalan, langka, sebagian, 60, true, MIDDLE",
        "umum, berjalan, lazim, ada, 0, false, LOW"
    })
    void the_score_adds_the_answers_up_and_speaks_for_critical_from_the_threshold_on(
            String first, String second, String third, String fourth, int percent, boolean critical, Band impact) {
        Criticality.Score score = RULES.score(
                        Map.of("strategis", first, "layanan", second, "keahlian", third, "pengganti", fourth))
                .orElseThrow();
        assertThat(score.percent()).isEqualTo(percent);
        assertThat(score.critical()).isEqualTo(critical);
        assertThat(score.impact()).isEqualTo(impact);
        assertThat(score.answers()).hasSize(4);
        assertThat(score.answers().stream()
                        .mapToInt(one -> one.answer().points())
                        .sum())
                .isEqualTo(score.points());
    }

    @Test
    void a_share_just_under_a_threshold_is_under_it_though_it_would_round_up() {
        Bands bands = new Bands(40, 70);
        assertThat(bands.of(6_999, 100)).isEqualTo(Band.MIDDLE);
        assertThat(bands.of(7_000, 100)).isEqualTo(Band.HIGH);
        assertThat(bands.of(3_999, 100)).isEqualTo(Band.LOW);
        assertThat(bands.of(4_000, 100)).isEqualTo(Band.MIDDLE);
    }

    @Test
    void without_an_answer_to_every_question_there_is_no_score() {
        assertThat(RULES.score(Map.of("strategis", "langsung", "layanan", "berhenti", "keahlian", "langka")))
                .isEmpty();
        assertThat(RULES.score(Map.of(
                        "strategis", "langsung", "layanan", "berhenti", "keahlian", "langka", "pengganti", "langka")))
                .isEmpty();
    }

    @Test
    void a_level_alone_suggests_when_its_points_reach_the_threshold() {
        Criticality.Suggestion high = RULES.suggestion(held(JobLevel.JPT_PRATAMA, 1, 9, STAYS), DAY);
        assertThat(high.suggested()).isTrue();
        assertThat(high.rules()).extracting(SuggestionRule::key).containsExactly("jpt");
        Criticality.Suggestion administrator = RULES.suggestion(held(JobLevel.ADMINISTRATOR, 1, 9, STAYS), DAY);
        assertThat(administrator.points()).isEqualTo(40);
        assertThat(administrator.suggested()).isFalse();
        assertThat(RULES.suggestion(held(JobLevel.PELAKSANA, 1, 9, STAYS), DAY).rules())
                .isEmpty();
    }

    @Test
    void a_single_incumbent_speaks_for_it_and_one_more_of_the_job_does_not() {
        assertThat(RULES.suggestion(held(JobLevel.ADMINISTRATOR, 1, 1, STAYS), DAY)
                        .suggested())
                .isTrue();
        assertThat(RULES.suggestion(held(JobLevel.ADMINISTRATOR, 1, 2, STAYS), DAY)
                        .suggested())
                .isFalse();
        assertThat(RULES.suggestion(held(JobLevel.ADMINISTRATOR, 2, 0), DAY).rules())
                .extracting(SuggestionRule::key)
                .containsExactly("administrator", "lowong");
    }

    @Test
    void retirement_speaks_for_it_up_to_the_last_day_of_the_years() {
        Occupancy last = held(JobLevel.ADMINISTRATOR, 1, 9, retires(DAY.plusYears(2)));
        Occupancy after =
                held(JobLevel.ADMINISTRATOR, 1, 9, retires(DAY.plusYears(2).plusDays(1)));
        assertThat(RULES.suggestion(last, DAY).suggested()).isTrue();
        assertThat(RULES.suggestion(after, DAY).suggested()).isFalse();
    }

    @Test
    void a_vacancy_speaks_for_it_only_where_positions_were_delivered() {
        assertThat(RULES.suggestion(held(JobLevel.ADMINISTRATOR, 2, 9, STAYS), DAY)
                        .suggested())
                .isTrue();
        Occupancy unknown = new Occupancy(JobLevel.ADMINISTRATOR, 2, false, 9, List.of(STAYS));
        assertThat(RULES.suggestion(unknown, DAY).suggested()).isFalse();
        assertThat(unknown.free(DAY)).contains(new FreeDay(DAY.plusYears(20), FreeDay.Why.RETIREMENT));
    }

    @Test
    void of_parts_that_look_at_one_day_the_highest_counts_and_marks_add_up() {
        Criticality.Risk near =
                RULES.risk(held(JobLevel.ADMINISTRATOR, 1, 9, retires(DAY.plusMonths(12))), Set.of("beban", "x"), DAY);
        assertThat(near.parts()).extracting(RiskPart::key).containsExactly("pensiun-1", "beban");
        assertThat(near.points()).isEqualTo(90);
        assertThat(near.band()).isEqualTo(Band.HIGH);
        Criticality.Risk later = RULES.risk(
                held(JobLevel.ADMINISTRATOR, 1, 9, retires(DAY.plusMonths(12).plusDays(1))), Set.of(), DAY);
        assertThat(later.parts()).extracting(RiskPart::key).containsExactly("pensiun-3");
        assertThat(later.band()).isEqualTo(Band.MIDDLE);
        assertThat(RULES.risk(held(JobLevel.ADMINISTRATOR, 1, 9, STAYS), Set.of(), DAY)
                        .band())
                .isEqualTo(Band.LOW);
        assertThat(RULES.risk(held(JobLevel.ADMINISTRATOR, 1, 9), Set.of("beban"), DAY)
                        .points())
                .isEqualTo(100);
    }

    @Test
    void it_falls_free_on_the_first_of_the_days_with_its_reason() {
        Occupancy.Tenure all = new Occupancy.Tenure(DAY.plusDays(30), DAY.plusDays(20), DAY.plusDays(10));
        assertThat(held(JobLevel.JPT_PRATAMA, 1, 1, all).free(DAY))
                .contains(new FreeDay(DAY.plusDays(10), FreeDay.Why.APPOINTMENT));
        assertThat(held(JobLevel.JPT_PRATAMA, 1, 1, new Occupancy.Tenure(DAY.plusDays(30), DAY.plusDays(20), null))
                        .free(DAY))
                .contains(new FreeDay(DAY.plusDays(20), FreeDay.Why.TERM));
        assertThat(held(JobLevel.JPT_PRATAMA, 2, 2, STAYS, retires(DAY.plusDays(5)))
                        .free(DAY))
                .contains(new FreeDay(DAY.plusDays(5), FreeDay.Why.RETIREMENT));
        assertThat(held(JobLevel.JPT_PRATAMA, 1, 0).free(DAY)).contains(new FreeDay(DAY, FreeDay.Why.VACANT));
        assertThat(held(JobLevel.JPT_PRATAMA, 1, 1, new Occupancy.Tenure(null, null, null))
                        .free(DAY))
                .isEmpty();
    }

    @Test
    void a_file_with_faults_is_refused_with_every_fault_named() {
        String bad = CriticalityText.shipped()
                .replace("\"criticalFrom\": 60", "\"criticalFrom\": 101")
                .replace("{\"middleFrom\": 40, \"highFrom\": 70}", "{\"middleFrom\": 70, \"highFrom\": 70}")
                .replace("\"years\": 2", "\"tahun\": 2")
                .replace("\"key\": \"umum\"", "\"key\": \"Umum Sekali\"");
        assertThatThrownBy(() -> CriticalityText.read("uji.json", bad))
                .isInstanceOfSatisfying(
                        BadScheme.class,
                        refused -> assertThat(refused.faults())
                                .hasSize(5)
                                .allMatch(fault -> fault.startsWith("uji.json"))
                                .anyMatch(fault -> fault.contains("criticalFrom"))
                                .anyMatch(fault -> fault.contains("highFrom"))
                                .anyMatch(fault -> fault.contains("\"years\""))
                                .anyMatch(fault -> fault.contains("\"tahun\" tidak dikenal"))
                                .anyMatch(fault -> fault.contains("huruf kecil")));
        assertThatThrownBy(() -> CriticalityText.read("uji.json", "[]")).isInstanceOf(BadScheme.class);
    }
}
