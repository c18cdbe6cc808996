package id.jenjang.requirement;

import static id.jenjang.requirement.Shipped.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundRulesTest {
    private static final Requirement MET = new Requirement.AgeBelow(80);
    private static final Requirement NOT_MET = new Requirement.AgeBelow(17);
    private static final Requirement UNKNOWN = new Requirement.StatusActive(Set.of("01"));

    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET, MET",
        "MET, UNKNOWN, MET, UNKNOWN",
        "MET, NOT_MET, MET, NOT_MET",
        "UNKNOWN, MET, MET, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, NOT_MET, UNKNOWN, NOT_MET",
        "NOT_MET, MET, MET, NOT_MET",
        "NOT_MET, UNKNOWN, UNKNOWN, NOT_MET",
        "NOT_MET, NOT_MET, NOT_MET, NOT_MET"
    })
    void any_of_and_all_of_keep_the_three_values(Verdict one, Verdict other, Verdict any, Verdict all) {
        List<Requirement> parts = List.of(of(one), of(other));
        Finding either = judge(new Requirement.AnyOf(parts), Someone.known());
        Finding both = judge(new Requirement.AllOf(parts), Someone.known());
        assertThat(either.verdict()).isEqualTo(any);
        assertThat(both.verdict()).isEqualTo(all);
        assertThat(either.parts()).extracting(Finding::verdict).containsExactly(one, other);
        assertThat(either.parts()).extracting(Finding::rule).containsExactly("rule.1", "rule.2");
    }

    @Test
    void any_of_is_closed_by_its_earliest_part_and_all_of_by_its_latest() {
        Someone person = Someone.known().grade("III/b", "2024-01-01");
        List<Requirement> parts = List.of(new Requirement.TimeInGrade(48), new Requirement.TimeInGrade(60));
        assertThat(judge(new Requirement.AnyOf(parts), person).earliest()).contains(LocalDate.of(2028, 1, 1));
        assertThat(judge(new Requirement.AllOf(parts), person).earliest()).contains(LocalDate.of(2029, 1, 1));
    }

    @Test
    void all_of_has_no_date_where_one_part_has_none() {
        Someone person = Someone.known().grade("III/b", "2024-01-01");
        List<Requirement> parts = List.of(new Requirement.TimeInGrade(48), NOT_MET);
        assertThat(judge(new Requirement.AllOf(parts), person).earliest()).isEmpty();
        assertThat(judge(new Requirement.AnyOf(parts), person).earliest()).contains(LocalDate.of(2028, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "rule, 2026-11-23, , MET",
        "rule, 2026-11-24, , NOT_MET",
        "rule, 2026-01-01, 2026-11-22, NOT_MET",
        "rule, 2026-01-01, 2026-11-23, MET",
        "other, 2026-01-01, , NOT_MET"
    })
    void a_waiver_counts_for_its_rule_while_it_is_in_force(String rule, String from, String to, Verdict verdict) {
        Requirement waivable = new Requirement.WaivedBy(NOT_MET, "Presiden");
        Finding finding = judge(waivable, Someone.known().waived(rule, from, to));
        assertThat(finding.verdict()).isEqualTo(verdict);
    }

    @Test
    void a_waived_finding_shows_who_waived_it_and_how_it_stood_without() {
        Requirement waivable = new Requirement.WaivedBy(NOT_MET, "Presiden");
        Finding finding = judge(waivable, Someone.known().waived("rule", "2026-01-01", null));
        assertThat(Shipped.inIndonesian(finding.judged()))
                .isEqualTo("Dikecualikan dengan dispensasi dari Presiden sejak 1 Januari 2026.");
        assertThat(finding.parts()).extracting(Finding::verdict).containsExactly(Verdict.NOT_MET);
    }

    @Test
    void a_waiver_is_not_needed_where_the_part_is_met() {
        Finding finding = judge(new Requirement.WaivedBy(MET, "Presiden"), Someone.known());
        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
    }

    private static Requirement of(Verdict verdict) {
        return switch (verdict) {
            case MET -> MET;
            case NOT_MET -> NOT_MET;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
