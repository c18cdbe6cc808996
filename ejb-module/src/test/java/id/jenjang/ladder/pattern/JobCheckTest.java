package id.jenjang.ladder.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.JobLevel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobCheckTest {
    private static final LevelOrder NOTHING_SAID = (first, second) -> OptionalInt.empty();

    private static final JobCatalogue JOBS = new JobCatalogue(
            List.of(
                    job("P", JobLevel.AHLI_PERTAMA),
                    job("M", JobLevel.AHLI_MUDA),
                    job("Y", JobLevel.AHLI_MADYA),
                    job("PW", JobLevel.PENGAWAS),
                    job("AD", JobLevel.ADMINISTRATOR),
                    job("B1", JobLevel.BLUD_1),
                    job("B2", JobLevel.BLUD_2),
                    job("B3", JobLevel.BLUD_3)),
            Map.of());

    @Test
    void a_job_that_the_agency_does_not_have_is_named() {
        assertThat(faults("{\"key\":\"a\",\"name\":\"A\",\"chains\":[[\"P\",\"X\"]]}"))
                .containsExactly("Jalur a, anak tangga X: tidak ada dalam daftar jabatan. "
                        + "Perbaiki kodenya, atau kirim jabatan itu dalam berkas jobs.");
    }

    @Test
    void a_chain_that_goes_down_is_named() {
        assertThat(faults("{\"key\":\"a\",\"name\":\"A\",\"chains\":[[\"M\",\"P\"]]}"))
                .singleElement()
                .asString()
                .contains("langkah M → P", "turun (AHLI_MUDA ke AHLI_PERTAMA)");
    }

    @Test
    void where_levels_may_not_be_skipped_the_very_next_level_is_allowed_and_the_one_after_is_not() {
        assertThat(faults("{\"key\":\"a\",\"name\":\"A\",\"noSkip\":true,\"chains\":[[\"B1\",\"B2\",\"B3\"]]}"))
                .isEmpty();
        assertThat(faults("{\"key\":\"a\",\"name\":\"A\",\"noSkip\":true,\"chains\":[[\"B1\",\"B3\"]]}"))
                .singleElement()
                .asString()
                .contains("langkah B1 → B3", "melompati jenjang (BLUD_1 ke BLUD_3)");
    }

    @Test
    void elsewhere_levels_may_be_skipped() {
        assertThat(faults("{\"key\":\"a\",\"name\":\"A\",\"chains\":[[\"B1\",\"B3\"]]}"))
                .isEmpty();
    }

    @Test
    void steps_that_rise_in_a_circle_by_contradictory_equivalence_are_named() {
        LevelOrder contradictory = (first, second) -> switch (first + ">" + second) {
            case "PENGAWAS>AHLI_MADYA", "AHLI_MUDA>PENGAWAS" -> OptionalInt.of(1);
            case "AHLI_MADYA>PENGAWAS", "PENGAWAS>AHLI_MUDA" -> OptionalInt.of(-1);
            default -> OptionalInt.empty();
        };
        CareerPattern pattern = PatternReaderTest.read("""
                {"key":"a","name":"A","steps":[{"from":"M","to":"Y"},{"from":"Y","to":"PW"},{"from":"PW","to":"M"}]}""");

        assertThat(JobCheck.of(pattern, JOBS, contradictory))
                .singleElement()
                .asString()
                .contains("M → Y → PW → M", "kembali ke jabatan semula");
        assertThat(JobCheck.of(pattern, JOBS, NOTHING_SAID)).isEmpty();
    }

    private static List<String> faults(String ladders) {
        return JobCheck.of(PatternReaderTest.read(ladders), JOBS, NOTHING_SAID).stream()
                .map(PatternFault::toString)
                .toList();
    }

    private static Job job(String code, JobLevel level) {
        UUID uuid = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
        return new Job(uuid, code, code, level, null, null, null, Map.of());
    }
}
