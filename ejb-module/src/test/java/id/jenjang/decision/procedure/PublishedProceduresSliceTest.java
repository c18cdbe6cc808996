package id.jenjang.decision.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublishedProceduresSliceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path own;

    @ParameterizedTest
    @EnumSource
    void a_changed_file_is_a_new_version_and_matters_keep_the_one_they_began_with(Database kind) throws IOException {
        try (SliceStore store = kind.open()) {
            PublishedProcedures published = ProceduresInStore.publish(store.database(), CLOCK);
            assertThat(PublishingProcedures.publish(published, CLOCK, Optional.of(own)))
                    .isEmpty();
            write("rotation", packed("rotation").replace("\"days\": 7", "\"days\": 9"));

            assertThat(PublishingProcedures.publish(published, CLOCK, Optional.of(own)))
                    .containsExactly("rotation 2");

            Procedure now = published.inForce("rotation", TODAY).orElseThrow();
            assertThat(now.version()).isEqualTo(2);
            assertThat(now.rule("assessment-team").deadline()).isEqualTo(new Days(9, Days.Count.WORKING));
            assertThat(published.version("rotation", 1).rule("assessment-team").deadline())
                    .isEqualTo(new Days(7, Days.Count.WORKING));
            assertThat(published.inForce("rotation", LocalDate.of(2023, 12, 31)))
                    .isEmpty();
            assertThat(published.inForce("rotation", LocalDate.of(2024, 1, 1))).isPresent();
            assertThat(published.calendar().works(LocalDate.of(2026, 12, 25))).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_file_changes_nothing(Database kind) throws IOException {
        try (SliceStore store = kind.open()) {
            PublishedProcedures published = ProceduresInStore.publish(store.database(), CLOCK);
            write("rotation", packed("rotation").replace("\"WORKING\"", "\"KERJA\""));
            assertThat(PublishingProcedures.publish(published, CLOCK, Optional.of(own)))
                    .isEmpty();
            assertThat(published.inForce("rotation", TODAY).orElseThrow().version())
                    .isEqualTo(1);
        }
    }

    @Test
    void every_fault_names_file_place_and_how_to_mend_it() throws IOException {
        write(
                "rotation",
                packed("rotation")
                        .replace("\"key\": \"receiving\"", "\"key\": \"releasing\"")
                        .replace("\"remindBefore\": 3", "\"remindBefor\": 3")
                        .replace("\"days\": 14, \"count\": \"CALENDAR\"", "\"days\": 0, \"count\": \"CALENDAR\""));
        write("holidays", "{\"weekend\": [\"SATURDAY\"], \"holidays\": [{\"date\": \"2026-02-30\", \"name\": \"x\"}]");
        assertThatThrownBy(() -> ProcedureFiles.read(Optional.of(own)))
                .isInstanceOf(BadProcedures.class)
                .hasMessageContaining("rotation.json, stages ke-1 ke-2: isian \"key\" sudah dipakai")
                .hasMessageContaining("isian \"remindBefor\" tidak dikenal")
                .hasMessageContaining("within: isian \"days\" harus bilangan bulat 1 sampai 366")
                .hasMessageContaining("holidays.json: bukan JSON yang benar");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(own.resolve("procedures"));
        Files.writeString(own.resolve("procedures").resolve(name + ".json"), text);
    }

    private static String packed(String name) throws IOException {
        try (var in = ProcedureFiles.class.getClassLoader().getResourceAsStream("procedures/" + name + ".json")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
