package id.jenjang.rotation.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.people.JobLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RotationTermsTest {
    private static final Instant AT = Instant.parse("2026-11-23T05:00:00Z");
    private static final UUID UNIT = UUID.randomUUID();
    private static final RotationScope SCOPE = new RotationScope(Set.of(UNIT), Set.of(), Set.of(JobLevel.PENGAWAS));

    @Test
    void what_is_written_is_read_back_and_gives_the_same_text_again() {
        UUID person = UUID.randomUUID();
        RotationTerms shipped = TermsText.shipped(SCOPE, periods(4));
        RotationTerms terms = new RotationTerms(
                SCOPE,
                periods(4),
                shipped.rules(),
                Map.of(Term.MOVE, 7, Term.FIT_POINT, 2),
                true,
                0,
                Set.of(UUID.randomUUID(), UUID.randomUUID()),
                List.of(new HandRule(HandRule.Kind.STAY, person, null, 0, "Proyek", "analis")),
                List.of(new Waiver(person, "rotasi.masa-jabatan-minimum", "Kepala", "PPK", "SK-1", "")),
                List.of(
                        pair(person, Optional.empty()),
                        pair(person, Optional.of(new DeclaredPair.Ending("Cerai", "b", AT)))));

        String text = TermsText.write(terms);

        assertThat(TermsText.read(text)).isEqualTo(terms);
        assertThat(TermsText.write(TermsText.read(text))).isEqualTo(text);
        assertThat(TermsText.hash(text)).hasSize(64).isNotEqualTo(TermsText.hash(TermsText.write(shipped)));
    }

    @Test
    void a_declared_pair_is_of_two_people_with_a_reason_of_at_most_500_letters() {
        UUID person = UUID.randomUUID();
        assertThatThrownBy(() -> new DeclaredPair(
                        person, person, DeclaredPair.Kind.KELUARGA, "Adik", "analis", AT, Optional.empty()))
                .hasMessageContaining("dua pegawai yang berbeda");
        assertThatThrownBy(() -> because(" ")).hasMessageContaining("tanpa alasan");
        assertThat(because("x".repeat(500)).reason()).hasSize(500);
        assertThatThrownBy(() -> because("x".repeat(501))).hasMessageContaining("paling banyak 500");
        assertThatThrownBy(() -> new DeclaredPair.Ending(null, "analis", AT)).hasMessageContaining("tanpa alasan");
    }

    private static DeclaredPair because(String reason) {
        return new DeclaredPair(
                UUID.randomUUID(), UNIT, DeclaredPair.Kind.LAINNYA, reason, "analis", AT, Optional.empty());
    }

    private static DeclaredPair pair(UUID person, Optional<DeclaredPair.Ending> ending) {
        return new DeclaredPair(
                person, UUID.randomUUID(), DeclaredPair.Kind.KELUARGA, "Adik kandung", "analis", AT, ending);
    }

    @Test
    void a_round_has_one_to_twelve_periods_in_order() {
        assertThat(TermsText.shipped(SCOPE, periods(1)).periods()).hasSize(1);
        assertThat(TermsText.shipped(SCOPE, periods(12)).periods()).hasSize(12);
        assertThatThrownBy(() -> TermsText.shipped(SCOPE, periods(13))).hasMessageContaining("1 sampai 12");
        assertThatThrownBy(() -> TermsText.shipped(SCOPE, List.of())).hasMessageContaining("1 sampai 12");
        List<RotationPeriod> overlapping = new ArrayList<>(periods(2));
        overlapping.set(1, new RotationPeriod(periods(2).get(0).to(), LocalDate.of(2027, 9, 1)));
        assertThatThrownBy(() -> TermsText.shipped(SCOPE, overlapping)).hasMessageContaining("Periode 2");
    }

    @Test
    void the_shipped_policy_cites_an_article_for_every_rule_of_law_and_marks_what_is_not_confirmed() {
        RotationTerms terms = TermsText.shipped(SCOPE, periods(1));

        assertThat(terms.longestTenure(JobLevel.PENGAWAS).orElseThrow().months())
                .isEqualTo(60);
        assertThat(terms.rules()).extracting(PolicyRule::key).doesNotHaveDuplicates();
        assertThat(terms.rules())
                .filteredOn(rule -> rule.key().equals("rotasi.jpt-dua-tahun"))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.citation().confirmed()).isFalse();
                    assertThat(rule.forLevel(JobLevel.JPT_PRATAMA)).isTrue();
                    assertThat(rule.forLevel(JobLevel.PENGAWAS)).isFalse();
                });
    }

    @Test
    void a_range_of_grades_names_grades_or_no_end() {
        PolicyRule range = TermsText.shipped(SCOPE, periods(1)).rules().stream()
                .filter(rule -> rule.kind() == RuleKind.GRADE_RANGE)
                .findFirst()
                .orElseThrow();

        assertThat(range.naming(List.of("III/b", PolicyRule.ANY_GRADE)).names()).containsExactly("III/b", "-");
        assertThatThrownBy(() -> range.naming(List.of("X/z", "IV/a"))).hasMessageContaining("X/z");
    }

    @Test
    void a_settlement_without_a_reason_and_a_waiver_without_who_granted_it_are_refused() {
        UUID person = UUID.randomUUID();
        assertThatThrownBy(() -> new HandRule(HandRule.Kind.STAY, person, null, 0, " ", "analis"))
                .hasMessageContaining("alasan");
        assertThatThrownBy(() -> new HandRule(HandRule.Kind.FORCE, person, null, 0, "x", "analis"))
                .hasMessageContaining("tidak lengkap");
        assertThatThrownBy(() -> new Waiver(person, "r", "Kepala", "", "", ""))
                .hasMessageContaining("siapa yang memberi");
    }

    private static List<RotationPeriod> periods(int number) {
        List<RotationPeriod> periods = new ArrayList<>();
        for (int w = 0; w < number; w++) {
            LocalDate from = LocalDate.of(2027, 1, 1).plusMonths(w);
            periods.add(new RotationPeriod(from, from.plusMonths(1).minusDays(1)));
        }
        return periods;
    }
}
