package id.jenjang.requirement;

import static id.jenjang.requirement.Someone.job;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.requirement.single.Evaluation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleChoiceTest {
    @ParameterizedTest
    @CsvSource({
        "PELAKSANA, PELAKSANA, , GRADE_PROMOTION, kp-reguler",
        "AHLI_MUDA, AHLI_MUDA, , GRADE_PROMOTION, kp-fungsional",
        "PENGAWAS, PENGAWAS, , GRADE_PROMOTION, kp-struktural",
        "PELAKSANA, PENGAWAS, ADM, VERTICAL, pengawas",
        "AHLI_PERTAMA, PENGAWAS, ADM, DIAGONAL, pengawas",
        "PENGAWAS, ADMINISTRATOR, ADM, VERTICAL, administrator",
        "PENGAWAS, PENGAWAS, ADM, HORIZONTAL, mutasi-setara",
        "AHLI_MUDA, PENGAWAS, ADM, HORIZONTAL, pengawas",
        "ADMINISTRATOR, JPT_PRATAMA, PIM, DIAGONAL, jpt-pratama",
        "JPT_PRATAMA, JPT_PRATAMA, PIM, HORIZONTAL, mutasi-setara",
        "JPT_PRATAMA, JPT_MADYA, PIM, VERTICAL, jpt-madya",
        "JPT_MADYA, JPT_UTAMA, PIM, VERTICAL, jpt-utama",
        "AHLI_PERTAMA, AHLI_MUDA, AKB, VERTICAL, jenjang-fungsional",
        "PELAKSANA, AHLI_PERTAMA, AKB, HORIZONTAL, pindah-jf-ahli-pertama",
        "PENGAWAS, AHLI_MUDA, AKB, HORIZONTAL, pindah-jf-ahli-muda",
        "AHLI_PERTAMA, AHLI_PERTAMA, PRC, HORIZONTAL, pindah-jf-ahli-pertama",
        "ADMINISTRATOR, AHLI_MADYA, AKB, HORIZONTAL, pindah-jf-ahli-madya",
        "JPT_PRATAMA, AHLI_UTAMA, AKB, UNKNOWN, pindah-jf-ahli-utama",
        "PELAKSANA, TERAMPIL, PKO, UNKNOWN, pindah-jf-keterampilan",
        "BLUD_1, BLUD_2, CSO, VERTICAL, blud-layanan",
        "BLUD_1, BLUD_2, CCP, VERTICAL, blud-pusat-kontak",
        "BLUD_3, BLUD_4, CCS, VERTICAL, blud-pusat-kontak"
    })
    void a_step_asks_for_the_rules_of_its_kind_and_target(
            JobLevel from, JobLevel to, String family, String step, String chosen) {
        Job source = job("A", from, null);
        assertThat(Shipped.SETS.forStep(source, job("B", to, family), step, Shipped.TODAY))
                .extracting(RuleSet::key)
                .containsExactly(chosen);
    }

    @Test
    void an_entry_open_to_any_job_asks_for_the_rules_of_its_target() {
        Job target = job("B", JobLevel.PELAKSANA, "ADM");
        assertThat(Shipped.SETS.forStep(null, target, "UNKNOWN", Shipped.TODAY))
                .extracting(RuleSet::key)
                .containsExactly("pelaksana");
    }

    @Test
    void before_a_set_is_in_force_none_is_chosen() {
        Job clerk = job("A", JobLevel.PELAKSANA, null);
        LocalDate begins = LocalDate.of(2025, 10, 1);
        assertThat(Shipped.SETS.forStep(clerk, clerk, RuleSets.GRADE_PROMOTION, begins))
                .hasSize(1);
        assertThat(Shipped.SETS.forStep(clerk, clerk, RuleSets.GRADE_PROMOTION, begins.minusDays(1)))
                .isEmpty();
    }

    @Test
    void levels_compare_inside_a_track_and_across_tracks_only_where_the_agency_says_so() {
        Reference reference = Shipped.SETS.reference();
        assertThat(reference.compare(JobLevel.AHLI_MUDA, JobLevel.AHLI_PERTAMA)).hasValue(1);
        assertThat(reference.compare(JobLevel.AHLI_MUDA, JobLevel.PENGAWAS)).hasValue(0);
        assertThat(reference.compare(JobLevel.AHLI_MADYA, JobLevel.JPT_PRATAMA)).hasValue(-1);
        assertThat(reference.compare(JobLevel.TERAMPIL, JobLevel.PELAKSANA)).isEmpty();
        assertThat(reference.compare(JobLevel.AHLI_UTAMA, JobLevel.JPT_MADYA)).isEmpty();
    }

    @Test
    void a_rule_switched_off_is_not_judged_and_an_unconfirmed_one_is_marked() {
        RuleSet pengawas = Shipped.SETS.inForce("pengawas", Shipped.TODAY).orElseThrow();
        assertThat(pengawas.rules()).extracting(Rule::key).contains("pengawas.golongan");
        assertThat(pengawas.judged()).extracting(Rule::key).doesNotContain("pengawas.golongan");
        Eligibility eligibility = new Evaluation(Shipped.SETS.reference())
                .of(Someone.known().dossier(), Shipped.ANY, java.util.List.of(pengawas), Shipped.TODAY);
        assertThat(eligibility.restsOnUnconfirmed()).isTrue();
        assertThat(eligibility.ruleSets()).containsExactly("pengawas v0");
        assertThat(eligibility.findings().get(0).rule()).isEqualTo("pengawas.jenis-pegawai");
    }
}
