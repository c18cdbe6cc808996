package id.jenjang.ladder.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.JobLevel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ladders that are packed into the archive, against the job catalogue of the demo agency. */
class ShippedPatternTest {
    private static final LevelOrder NOTHING_SAID = (first, second) -> OptionalInt.empty();

    @Test
    void they_are_sound_for_the_demo_jobs() throws IOException {
        CareerPattern pattern = shipped();

        assertThat(PatternCheck.of(pattern, Set.of())).isEmpty();
        assertThat(JobCheck.of(pattern, demoJobs(), NOTHING_SAID)).isEmpty();
    }

    @Test
    void every_demo_job_stands_on_a_ladder() throws IOException {
        CareerPattern pattern = shipped();

        assertThat(demoJobs().all())
                .extracting(Job::code)
                .allSatisfy(code -> assertThat(pattern.ladders())
                        .anySatisfy(ladder -> assertThat(ladder.rungs()).contains(code)));
    }

    @Test
    void a_directory_of_the_agency_replaces_them(@TempDir Path directory) throws IOException {
        Path ladders = Files.createDirectories(directory.resolve("rules/ladders"));
        Files.writeString(
                ladders.resolve("pattern.json"),
                "{\"key\":\"own\",\"name\":\"Own\",\"validFrom\":\"2026-01-01\",\"files\":[\"one.json\"]}");
        Files.writeString(
                ladders.resolve("one.json"),
                "{\"ladders\":[{\"key\":\"a\",\"name\":\"A\",\"chains\":[[\"J1\",\"J2\"]]}]}");

        String text = PatternFiles.of(Optional.of(directory)).assemble();

        assertThat(PatternReader.read(text).pattern().orElseThrow().steps())
                .extracting(Step::toString)
                .containsExactly("J1 → J2");
    }

    @Test
    void a_file_that_is_missing_or_outside_the_directory_is_named(@TempDir Path directory) throws IOException {
        Path ladders = Files.createDirectories(directory.resolve("rules/ladders"));
        Files.writeString(directory.resolve("rules/secret.json"), "{\"ladders\":[]}");
        Files.writeString(ladders.resolve("pattern.json"), "{\"files\":[\"none.json\",\"../secret.json\"]}");

        assertThatThrownBy(() -> PatternFiles.of(Optional.of(directory)).assemble())
                .isInstanceOf(PatternRefused.class)
                .hasMessageContaining("none.json: tidak ada")
                .hasMessageContaining("../secret.json: tidak ada");
    }

    private static CareerPattern shipped() {
        PatternReader.Reading reading =
                PatternReader.read(PatternFiles.of(Optional.empty()).assemble());
        assertThat(reading.faults()).isEmpty();
        return reading.pattern().orElseThrow();
    }

    private static JobCatalogue demoJobs() throws IOException {
        try (Stream<NamedCsvRecord> rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(Path.of("../config/demo/jobs.csv"), StandardCharsets.UTF_8)
                        .stream()) {
            List<Job> jobs = rows.map(row -> new Job(
                            UUID.nameUUIDFromBytes(row.getField("id").getBytes(StandardCharsets.UTF_8)),
                            row.getField("id"),
                            row.getField("nama_jabatan"),
                            JobLevel.valueOf(row.getField("jenjang")),
                            row.getField("rumpun_id"),
                            null,
                            null,
                            Map.of()))
                    .toList();
            return new JobCatalogue(jobs, Map.of());
        }
    }
}
