package id.jenjang.requirement;

import static id.jenjang.requirement.Someone.job;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.JobLevel;
import id.jenjang.requirement.single.Evaluation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped rules ask of who moves into a functional job: grade and level from which one comes. */
class MoveToFunctionalRulesTest {

    @ParameterizedTest
    @CsvSource({
        "pindah-jf-ahli-madya, IV/a, MET",
        "pindah-jf-ahli-madya, III/d, NOT_MET",
        "pindah-jf-ahli-muda, III/c, MET",
        "pindah-jf-ahli-muda, III/b, NOT_MET",
        "pindah-jf-ahli-pertama, III/a, MET",
        "pindah-jf-ahli-pertama, II/d, NOT_MET",
        "pindah-jf-ahli-utama, IV/d, MET",
        "pindah-jf-ahli-utama, IV/c, NOT_MET",
        "pindah-jf-keterampilan, II/a, MET",
        "pindah-jf-keterampilan, I/d, NOT_MET"
    })
    void the_grade_is_at_least_the_lowest_of_the_level(String set, String grade, Verdict verdict) {
        Someone person = Someone.delivered().grade(grade, "2020-01-01");

        assertThat(finding(set, "golongan", person).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "pindah-jf-ahli-madya, PELAKSANA, 2010-01-01, NOT_MET",
        "pindah-jf-ahli-madya, PENGAWAS, 2010-01-01, NOT_MET",
        "pindah-jf-ahli-madya, ADMINISTRATOR, 2024-11-23, MET",
        "pindah-jf-ahli-madya, ADMINISTRATOR, 2024-11-24, NOT_MET",
        "pindah-jf-ahli-madya, AHLI_MADYA, 2024-11-23, MET",
        "pindah-jf-ahli-madya, JPT_PRATAMA, 2024-11-23, MET",
        "pindah-jf-ahli-muda, PELAKSANA, 2010-01-01, NOT_MET",
        "pindah-jf-ahli-muda, PENGAWAS, 2024-11-23, MET",
        "pindah-jf-ahli-muda, AHLI_MUDA, 2024-11-24, NOT_MET",
        "pindah-jf-ahli-utama, ADMINISTRATOR, 2010-01-01, NOT_MET",
        "pindah-jf-ahli-utama, JPT_PRATAMA, 2024-11-23, MET"
    })
    void one_comes_from_an_equal_level_or_a_higher_one_held_for_two_years(
            String set, JobLevel level, String since, Verdict verdict) {
        Someone person = Someone.delivered().grade("IV/d", "2009-01-01").holds(job("J", level, "AKB"), since, null);

        Finding finding = finding(set, "jenjang", person);

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.citation().confirmed()).isFalse();
    }

    private static Finding finding(String set, String rule, Someone person) {
        RuleSet rules = Shipped.SETS.inForce(set, Shipped.TODAY).orElseThrow();
        Target target = new Target(job("T", JobLevel.AHLI_MADYA, "AKB"), null, Optional.of(true));
        Eligibility answer =
                new Evaluation(Shipped.SETS.reference()).of(person.dossier(), target, List.of(rules), Shipped.TODAY);
        return answer.findings().stream()
                .filter(finding -> finding.rule().equals(set + "." + rule))
                .findFirst()
                .orElseThrow();
    }
}
