package id.jenjang.host;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.access.Acting;
import id.jenjang.store.SliceStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnattendedImportTest {
    @TempDir
    Path folder;

    private SliceStore store;
    private Importer importer;
    private UnattendedImport unattended;

    @BeforeEach
    void open() throws Exception {
        store = SliceStore.h2();
        importer = new Importer(store.database());
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);
        unattended = new UnattendedImport(new LocalTransactions(store.database()), importer.work(), clock);
        for (Map.Entry<String, String> file : new SmallAgency().files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey() + ".csv"), file.getValue());
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void an_empty_agency_is_filled_from_the_folder() throws Exception {
        assertThat(unattended.run(folder, "SIMPEG")).isEqualTo(ImportStatus.APPLIED);
        assertThat(importer.value("select count(*) from employee")).isEqualTo("4");
    }

    @Test
    void a_second_start_changes_nothing_and_leaves_no_import() throws Exception {
        unattended.run(folder, "SIMPEG");
        List<String> before = importer.content();
        unattended.run(folder, "SIMPEG");
        assertThat(importer.content()).isEqualTo(before);
        assertThat(importer.value("select count(*) from import_run")).isEqualTo("1");
    }

    @Test
    void a_start_that_was_killed_does_not_hold_up_the_next() throws Exception {
        new LocalTransactions(store.database())
                .call(connection -> new ImportRecords(connection)
                        .open(UUID.randomUUID(), "demo", "SIMPEG", Importer.TODAY, Acting.SYSTEM, Instant.EPOCH));
        assertThat(unattended.run(folder, "SIMPEG")).isEqualTo(ImportStatus.APPLIED);
        assertThat(importer.value("select status from import_run order by started_at"))
                .isEqualTo("INTERRUPTED,APPLIED");
    }

    @Test
    void a_folder_with_errors_is_not_applied() throws Exception {
        Files.writeString(folder.resolve("rw_golongan.csv"), "nip_baru,golongan,tmt_golongan\nX,III/z,2020-01-01\n");
        assertThat(unattended.run(folder, "SIMPEG")).isEqualTo(ImportStatus.STAGED);
        assertThat(importer.content()).isEmpty();
    }
}
