package id.jenjang.requirement;

import static id.jenjang.requirement.Shipped.judge;
import static id.jenjang.requirement.Someone.job;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Predicate;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonRulesTest {
    @ParameterizedTest
    @CsvSource({"2026-05-16, MET", "2026-05-17, NOT_MET", "2026-05-18, NOT_MET"})
    void the_age_limit_is_reached_on_the_birthday(String day, Verdict verdict) {
        Someone person = Someone.known().born("1970-05-17");
        assertThat(judge(new Requirement.AgeBelow(56), person, day).verdict()).isEqualTo(verdict);
    }

    @Test
    void who_is_too_old_cannot_close_it() {
        Finding finding = judge(new Requirement.AgeBelow(56), Someone.known().born("1960-05-17"));
        assertThat(finding.earliest()).isEmpty();
        assertThat(Shipped.inIndonesian(finding.closes().orElseThrow())).isEqualTo("Tidak dapat dipenuhi lagi.");
    }

    @ParameterizedTest
    @CsvSource({"2028-02-28, MET", "2028-02-29, NOT_MET"})
    void a_leap_day_birthday_counts_in_a_leap_year_on_its_day(String day, Verdict verdict) {
        assertThat(judge(new Requirement.AgeBelow(56), Someone.known().born("1972-02-29"), day)
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "1970-05-17, AHLI_MUDA, , 2028-06-01",
        "1970-05-01, AHLI_MUDA, , 2028-06-01",
        "1970-05-31, AHLI_MUDA, , 2028-06-01",
        "1970-12-31, AHLI_MUDA, , 2029-01-01",
        "1970-05-17, AHLI_MADYA, , 2030-06-01",
        "1970-05-17, AHLI_UTAMA, , 2035-06-01",
        "1970-05-17, AHLI_PERTAMA, 60, 2030-06-01",
        "1970-05-17, AHLI_UTAMA, 70, 2040-06-01",
        "1970-05-17, JPT_PRATAMA, , 2030-06-01",
        "1970-05-17, PELAKSANA, , 2028-06-01",
        "1970-05-17, PENYELIA, , 2028-06-01",
        "1970-05-17, AHLI_UTAMA, 0, 2035-06-01"
    })
    void retirement_is_the_first_of_the_month_after_the_title_s_own_age(
            LocalDate born, JobLevel level, Integer age, LocalDate retires) {
        Job job = job("J", level, null, age, Map.of());
        assertThat(Shipped.SETS.reference().retiresOn(born, job)).contains(retires);
    }

    @Test
    void a_level_without_a_retirement_age_leaves_the_date_unknown() {
        Job agent = job("B", JobLevel.BLUD_1, "CSO");
        assertThat(Shipped.SETS.reference().retiresOn(LocalDate.of(1970, 5, 17), agent))
                .isEmpty();
        Target target = new Target(agent, null, Optional.empty());
        assertThat(judge(new Requirement.TimeBeforeRetirement(12), Someone.known(), target, Shipped.TODAY)
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2027-06-01, MET", "2027-06-02, NOT_MET"})
    void time_before_retirement_is_measured_by_the_job_aimed_at(String day, Verdict verdict) {
        Someone person = Someone.known().born("1970-05-17");
        Target target = new Target(job("J", JobLevel.AHLI_MUDA, null), null, Optional.empty());
        assertThat(judge(new Requirement.TimeBeforeRetirement(12), person, target, LocalDate.parse(day))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void a_promotion_that_moves_the_retirement_age_leaves_more_time() {
        Someone person = Someone.known().born("1968-12-17");
        Target same = new Target(job("J", JobLevel.AHLI_MUDA, null), null, Optional.empty());
        Target higher = new Target(job("K", JobLevel.AHLI_MADYA, null), null, Optional.empty());
        Requirement rule = new Requirement.TimeBeforeRetirement(24);
        assertThat(judge(rule, person, same, Shipped.TODAY).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(rule, person, higher, Shipped.TODAY).verdict()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({"PNS, MET", "CPNS, MET", "PPPK, NOT_MET", "BLUD, NOT_MET"})
    void only_the_kinds_in_scope_are_meant(EmployeeKind kind, Verdict verdict) {
        Requirement rule = new Requirement.KindInScope(Set.of(EmployeeKind.PNS, EmployeeKind.CPNS));
        assertThat(judge(rule, Someone.known().kind(kind)).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_vacancy_is_there_or_not_or_not_known() {
        Requirement rule = new Requirement.VacancyOpen();
        assertThat(judge(rule, Someone.known(), vacant(Optional.of(true)), Shipped.TODAY)
                        .verdict())
                .isEqualTo(Verdict.MET);
        Finding taken = judge(rule, Someone.known(), vacant(Optional.of(false)), Shipped.TODAY);
        assertThat(taken.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(taken.earliest()).isEmpty();
        assertThat(judge(rule, Someone.known(), vacant(Optional.empty()), Shipped.TODAY)
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "BAIK, BAIK, MET",
        "SANGAT_BAIK, BAIK, MET",
        "BUTUH_PERBAIKAN, BAIK, NOT_MET",
        "BAIK, BUTUH_PERBAIKAN, NOT_MET",
        "KURANG, , NOT_MET",
        "BAIK, , UNKNOWN",
        ", BAIK, UNKNOWN",
        ", , UNKNOWN"
    })
    void each_of_the_last_completed_years_must_be_good(Predicate last, Predicate before, Verdict verdict) {
        Someone person = Someone.delivered().rated(2023, Predicate.KURANG).rated(2026, Predicate.KURANG);
        if (before != null) {
            person.rated(2024, before);
        }
        if (last != null) {
            person.rated(2025, last);
        }
        assertThat(judge(new Requirement.Performance(2, Predicate.BAIK), person).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void quarters_do_not_stand_for_a_year() {
        Someone person = Someone.delivered().rated(2024, Predicate.BAIK).quarter(2025, 4, Predicate.BAIK);
        assertThat(judge(new Requirement.Performance(2, Predicate.BAIK), person).verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2025, 2028-01-01, 2 tahun lagi", "2024, 2027-01-01, 1 tahun lagi"})
    void a_bad_year_is_closed_by_as_many_good_ones(int bad, LocalDate earliest, String words) {
        Someone person = Someone.known()
                .rated(2024, Predicate.BAIK)
                .rated(2025, Predicate.BAIK)
                .rated(bad, Predicate.KURANG);
        Finding finding = judge(new Requirement.Performance(2, Predicate.BAIK), person);
        assertThat(finding.earliest()).contains(earliest);
        assertThat(Shipped.inIndonesian(finding.closes().orElseThrow())).startsWith(words);
    }

    @Test
    void a_missing_year_names_who_can_supply_it() {
        Finding finding = judge(
                new Requirement.Performance(2, Predicate.BAIK), Someone.known().rated(2025, Predicate.BAIK));
        assertThat(Shipped.inIndonesian(finding.closes().orElseThrow()))
                .isEqualTo("Minta pejabat penilai kinerja melengkapi predikat tahun 2024.");
        assertThat(Shipped.inIndonesian(finding.mine())).isEqualTo("2025: Baik, 2024: belum ada");
    }

    private static Target vacant(Optional<Boolean> vacant) {
        return new Target(Shipped.ANALYST, null, vacant);
    }
}
