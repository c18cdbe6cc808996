package id.jenjang.talent.scheme;

import static id.jenjang.talent.scheme.Someone.JOB;
import static id.jenjang.talent.scheme.Someone.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.EducationLevel;
import id.jenjang.people.History;
import id.jenjang.people.Job;
import id.jenjang.people.Predicate;
import id.jenjang.people.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappingTest {
    private static final TalentScheme SHIPPED = SchemeText.read("pemetaan-talenta.json", SchemeText.shipped());
    private static final Mapping MAPPING = new Mapping(SHIPPED, TODAY, Job::standard);
    private static final List<String> POTENTIALS =
            SHIPPED.potential().components().get(3).names();

    private static PartScore part(Someone someone, String key) {
        TalentCard card = MAPPING.of(someone.record());
        return List.of(card.performance(), card.potential()).stream()
                .flatMap(axis -> axis.parts().stream())
                .filter(part -> part.component().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static void known(Someone someone, String key, int points) {
        assertThat(part(someone, key)).satisfies(part -> {
            assertThat(part.gap()).isNull();
            assertThat(part.low()).isEqualTo(points * 100).isEqualTo(part.high());
        });
    }

    private static void missing(Someone someone, String key, Gap gap, int least, int most) {
        assertThat(part(someone, key)).satisfies(part -> {
            assertThat(part.gap()).isEqualTo(gap);
            assertThat(part.low()).isEqualTo(least);
            assertThat(part.high()).isEqualTo(most);
        });
    }

    @Test
    void the_newest_yearly_predicate_counts_until_it_is_two_years_old() {
        Someone rated = new Someone()
                .rated(2024, 0, Predicate.KURANG)
                .rated(2025, 0, Predicate.BAIK)
                .rated(2025, 3, Predicate.SANGAT_BAIK)
                .rated(2026, 0, Predicate.SANGAT_KURANG);
        known(rated, "predikat", 80);
        assertThat(part(rated, "predikat").facts()).containsExactly("BAIK", "2025");
        known(new Someone().rated(2024, 0, Predicate.KURANG), "predikat", 40);
        missing(new Someone().rated(2023, 0, Predicate.BAIK), "predikat", Gap.TOO_OLD, 2_000, 10_000);
        missing(new Someone(), "predikat", Gap.NO_RECORD, 2_000, 10_000);
        missing(new Someone().never(History.RATINGS), "predikat", Gap.NOT_DELIVERED, 2_000, 10_000);
    }

    @Test
    void a_record_counts_on_the_last_day_of_its_validity_and_not_on_the_next() {
        known(new Someone().awarded(TODAY.minusYears(5)), "penghargaan", 80);
        known(new Someone().awarded(TODAY.minusYears(5).minusDays(1)), "penghargaan", 40);
        known(new Someone().awarded(TODAY.plusDays(1)), "penghargaan", 40);
        known(new Someone().awarded(TODAY).awarded(TODAY.minusYears(1)).awarded(TODAY), "penghargaan", 100);
        LocalDate began = TODAY.minusYears(4);
        known(new Someone().inTeam(began, TODAY.minusYears(2)), "penugasan", 80);
        known(new Someone().inTeam(began, TODAY.minusYears(2).minusDays(1)), "penugasan", 40);
        known(new Someone().inTeam(began, null), "penugasan", 80);
        missing(new Someone().never(History.AWARDS), "penghargaan", Gap.NOT_DELIVERED, 4_000, 10_000);
    }

    @Test
    void hours_of_the_last_twelve_months_count_up_to_the_target() {
        known(new Someone().trained(TODAY, 20), "pengembangan", 100);
        known(new Someone().trained(TODAY, 19), "pengembangan", 95);
        known(new Someone().trained(TODAY.minusMonths(12).minusDays(1), 40), "pengembangan", 0);
        known(new Someone().trained(TODAY.minusMonths(12), 40), "pengembangan", 100);
        missing(new Someone().trained(TODAY, null).trained(TODAY, 5), "pengembangan", Gap.PARTLY, 2_500, 10_000);
    }

    @Test
    void competencies_are_matched_with_the_standard_and_capped_and_those_not_assessed_leave_a_range() {
        Someone holder = new Someone().holds(JOB, TODAY.minusYears(3), null);
        missing(holder, "kompetensi", Gap.NO_RECORD, 4_167, 10_000);
        holder.assessed("M.01", 5, TODAY.minusMonths(36));
        missing(holder, "kompetensi", Gap.PARTLY, 6_667, 10_000);
        holder.assessed("M.02", 2, TODAY);
        assertThat(part(holder, "kompetensi").low()).isEqualTo(8_333);
        assertThat(part(holder, "kompetensi").known()).isTrue();
        Someone old = new Someone()
                .holds(JOB, TODAY.minusYears(3), null)
                .assessed("M.01", 2, TODAY.minusMonths(36).minusDays(1));
        missing(old, "kompetensi", Gap.TOO_OLD, 4_167, 10_000);
        missing(new Someone(), "kompetensi", Gap.NO_JOB, 0, 10_000);
        Someone plain = new Someone().holds(Someone.job("J9", null, Map.of()), TODAY.minusYears(3), null);
        missing(plain, "kompetensi", Gap.NO_STANDARD, 0, 10_000);
    }

    @Test
    void a_job_counts_as_experience_from_twelve_months_on() {
        Job other = Someone.job("J2", "AKB", Map.of());
        known(new Someone().holds(JOB, TODAY.minusMonths(12), null), "pengalaman", 60);
        known(new Someone().holds(JOB, TODAY.minusMonths(12).plusDays(2), null), "pengalaman", 40);
        Someone two = new Someone()
                .holds(other, TODAY.minusYears(9), TODAY.minusYears(5))
                .holds(JOB, TODAY.minusYears(5).plusDays(1), null);
        known(two, "pengalaman", 80);
        missing(new Someone(), "pengalaman", Gap.NO_RECORD, 4_000, 10_000);
    }

    @Test
    void a_sanction_lowers_the_record_and_one_in_force_empties_it() {
        LocalDate long1 = LocalDate.of(2015, 1, 1);
        known(new Someone(), "disiplin", 100);
        known(new Someone().punished(Severity.LIGHT, long1, long1.plusMonths(1)), "disiplin", 75);
        known(new Someone().punished(Severity.MEDIUM, long1, TODAY.minusDays(1)), "disiplin", 50);
        known(new Someone().punished(Severity.LIGHT, long1, TODAY), "disiplin", 0);
        known(new Someone().punished(Severity.LIGHT, TODAY.plusDays(1), null), "disiplin", 100);
        missing(new Someone().never(History.DISCIPLINES), "disiplin", Gap.NOT_DELIVERED, 0, 10_000);
    }

    @Test
    void a_diploma_counts_by_its_level_and_by_its_field() {
        Someone holder = new Someone()
                .holds(JOB, TODAY.minusYears(3), null)
                .studied(EducationLevel.SLTA, "IPA/IPS")
                .studied(EducationLevel.S2, "Magister ADMINISTRASI Publik");
        known(holder, "pendidikan", 90);
        known(holder, "bidang", 100);
        known(new Someone().holds(JOB, TODAY.minusYears(3), null).studied(EducationLevel.S1, "Biologi"), "bidang", 50);
        missing(new Someone().holds(JOB, TODAY.minusYears(3), null), "bidang", Gap.NO_RECORD, 5_000, 10_000);
        Someone elsewhere = new Someone()
                .holds(Someone.job("J3", "ZZZ", Map.of()), TODAY.minusYears(3), null)
                .studied(EducationLevel.S1, "Biologi");
        missing(elsewhere, "bidang", Gap.NOT_LISTED, 5_000, 10_000);
    }

    @Test
    void potential_is_the_mean_of_its_parts_and_half_of_them_leave_half_open() {
        Someone whole = new Someone();
        POTENTIALS.forEach(name -> whole.potential(name, "71.25", TODAY.minusMonths(36)));
        assertThat(part(whole, "potensi").low()).isEqualTo(7_125);
        assertThat(part(whole, "potensi").known()).isTrue();
        Someone half = new Someone();
        POTENTIALS.stream().limit(4).forEach(name -> half.potential(name, "80", TODAY));
        missing(half, "potensi", Gap.PARTLY, 4_000, 9_000);
        missing(new Someone(), "potensi", Gap.NO_RECORD, 0, 10_000);
    }

    @Test
    void a_total_on_a_threshold_is_in_the_higher_band_and_the_smallest_step_below_is_not() {
        // 0.6 x 100 + 0.15 x 40 + 0.15 x 40 + 0.1 x feedback
        Someone high = new Someone().rated(2025, 0, Predicate.SANGAT_BAIK).felt(2025, "80.00");
        AxisScore at = MAPPING.of(high.record()).performance();
        assertThat(AxisScore.points(at.low())).isEqualByComparingTo("80");
        assertThat(at.worst()).isEqualTo(Band.HIGH);
        Someone below = new Someone().rated(2025, 0, Predicate.SANGAT_BAIK).felt(2025, "79.99");
        AxisScore under = MAPPING.of(below.record()).performance();
        assertThat(AxisScore.points(under.low())).isEqualByComparingTo("79.999");
        assertThat(under.worst()).isEqualTo(Band.MIDDLE);
        Someone middle = new Someone().rated(2025, 0, Predicate.BAIK).felt(2025, "0");
        assertThat(MAPPING.of(middle.record()).performance().worst()).isEqualTo(Band.MIDDLE);
        Someone low = new Someone()
                .rated(2025, 0, Predicate.BUTUH_PERBAIKAN)
                .awarded(TODAY)
                .felt(2025, "59.99");
        assertThat(MAPPING.of(low.record()).performance().worst()).isEqualTo(Band.LOW);
        low.felt(2025, "60");
        Someone edge = new Someone()
                .rated(2025, 0, Predicate.BUTUH_PERBAIKAN)
                .awarded(TODAY)
                .felt(2025, "60");
        assertThat(MAPPING.of(edge.record()).performance().worst()).isEqualTo(Band.MIDDLE);
    }

    @Test
    void what_is_missing_leaves_the_boxes_between_worst_and_best() {
        Someone rated = new Someone().rated(2025, 0, Predicate.SANGAT_BAIK);
        TalentCard card = MAPPING.of(rated.record());
        assertThat(card.performance().worst()).isEqualTo(Band.MIDDLE);
        assertThat(card.performance().best()).isEqualTo(Band.HIGH);
        assertThat(card.box()).isEmpty();
        assertThat(card.possible()).contains(card.worst(), card.best());
    }

    @Test
    void what_lifts_an_axis_names_the_part_and_the_least_score_that_reaches_the_next_band() {
        Someone rated = new Someone().rated(2025, 0, Predicate.BAIK).felt(2025, "80");
        AxisScore performance = MAPPING.of(rated.record()).performance();
        assertThat(AxisScore.points(performance.low())).isEqualByComparingTo("68");
        List<Lift> ways = Lift.of(performance);
        assertThat(ways).singleElement().satisfies(way -> {
            assertThat(way.component().key()).isEqualTo("predikat");
            assertThat(way.from()).isEqualTo(8_000);
            assertThat(way.to()).isEqualTo(10_000);
            assertThat(way.step()).contains("SANGAT_BAIK");
            assertThat(way.band()).isEqualTo(Band.HIGH);
        });
        Someone near = new Someone()
                .rated(2025, 0, Predicate.BAIK)
                .awarded(TODAY)
                .awarded(TODAY)
                .inTeam(TODAY.minusYears(1), null)
                .felt(2025, "49.99");
        AxisScore almost = MAPPING.of(near.record()).performance();
        assertThat(AxisScore.points(almost.low())).isEqualByComparingTo("79.999");
        assertThat(Lift.of(almost)).first().satisfies(way -> {
            assertThat(way.component().key()).isEqualTo("umpan-balik");
            assertThat(way.to()).isEqualTo(5_000);
        });
        assertThat(Lift.of(MAPPING.of(new Someone()
                                .rated(2025, 0, Predicate.SANGAT_BAIK)
                                .felt(2025, "90")
                                .record())
                        .performance()))
                .isEmpty();
    }
}
