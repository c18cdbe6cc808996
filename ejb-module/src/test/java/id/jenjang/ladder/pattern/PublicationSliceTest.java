package id.jenjang.ladder.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.ladder.pattern.Publication.Outcome;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.JobLevel;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicationSliceTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final JobCatalogue NO_JOBS = new JobCatalogue(List.of(), Map.of());

    @ParameterizedTest
    @EnumSource
    void the_same_text_is_published_once_and_a_changed_one_becomes_the_next_version(Database kind) {
        try (SliceStore store = kind.open()) {
            PublishedPatterns patterns = new PublishedPatterns(store.database());

            Outcome first = publish(patterns, text("2026-01-01", "\"J1\",\"J2\""));
            Outcome again = publish(patterns, text("2026-01-01", "\"J1\",\"J2\""));
            Outcome second = publish(patterns, text("2026-01-01", "\"J1\",\"J2\",\"J3\""));

            assertThat(first.version()).isEqualTo(1);
            assertThat(first.difference()).isEmpty();
            assertThat(again.fresh()).isFalse();
            assertThat(again.version()).isEqualTo(1);
            assertThat(second.version()).isEqualTo(2);
            assertThat(second.difference().orElseThrow().stepsAdded())
                    .extracting(Step::toString)
                    .containsExactly("J2 → J3");
            assertThat(patterns.version("pola", 1).orElseThrow().pattern().steps())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_pattern_is_in_force_from_its_first_day_and_not_the_day_before(Database kind) {
        try (SliceStore store = kind.open()) {
            PublishedPatterns patterns = new PublishedPatterns(store.database());
            publish(patterns, text("2026-01-01", "\"J1\",\"J2\""));
            publish(patterns, text("2027-03-01", "\"J1\",\"J3\""));

            assertThat(patterns.inForce(LocalDate.of(2025, 12, 31))).isEmpty();
            assertThat(patterns.inForce(LocalDate.of(2026, 1, 1)).orElseThrow().version())
                    .isEqualTo(1);
            assertThat(patterns.inForce(LocalDate.of(2027, 2, 28)).orElseThrow().version())
                    .isEqualTo(1);
            assertThat(patterns.inForce(LocalDate.of(2027, 3, 1)).orElseThrow().version())
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_pattern_with_faults_leaves_the_version_in_force(Database kind) {
        try (SliceStore store = kind.open()) {
            PublishedPatterns patterns = new PublishedPatterns(store.database());
            publish(patterns, text("2026-01-01", "\"J1\",\"J2\""));

            assertThatThrownBy(() -> publish(patterns, text("2026-01-01", "\"J1\",\"J2\",\"J1\"")))
                    .isInstanceOf(PatternRefused.class)
                    .hasMessageContaining("J1 → J2 → J1");

            assertThat(patterns.newest("pola").orElseThrow().version()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void once_the_agency_has_jobs_a_pattern_must_fit_them(Database kind) {
        try (SliceStore store = kind.open()) {
            PublishedPatterns patterns = new PublishedPatterns(store.database());
            Job job = new Job(UUID.randomUUID(), "J1", "Jabatan", JobLevel.PENGAWAS, null, null, null, Map.of());
            JobCatalogue jobs = new JobCatalogue(List.of(job), Map.of());
            Publication publication = new Publication(patterns, jobs, (first, second) -> OptionalInt.empty(), Set.of());

            assertThatThrownBy(() -> publication.publish(text("2026-01-01", "\"J1\",\"J2\""), NOW, "sistem"))
                    .isInstanceOf(PatternRefused.class)
                    .hasMessageContaining("anak tangga J2: tidak ada dalam daftar jabatan");

            assertThat(patterns.newest("pola")).isEmpty();
        }
    }

    private static Outcome publish(PublishedPatterns patterns, String text) {
        return new Publication(patterns, NO_JOBS, (first, second) -> OptionalInt.empty(), Set.of())
                .publish(text, NOW, "sistem");
    }

    private static String text(String validFrom, String chain) {
        return """
                {"key":"pola","name":"Pola","validFrom":"%s",
                 "ladders":[{"key":"a","name":"A","chains":[[%s]]}]}""".formatted(validFrom, chain);
    }
}
