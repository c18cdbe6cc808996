package id.jenjang.host;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.store.Database;
import id.jenjang.store.FailingDatabase;
import id.jenjang.store.SliceStore;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrashSliceTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void a_crash_at_any_statement_of_applying_leaves_all_or_nothing_and_a_retry_succeeds(Database kind)
            throws Exception {
        try (SliceStore store = kind.open()) {
            FailingDatabase database = new FailingDatabase(store.database());
            Importer plain = new Importer(store.database());
            Importer failing = new Importer(database);
            plain.applied(new SmallAgency().zip(folder));
            List<String> before = plain.content();
            UUID id = plain.staged(changed().zip(folder));
            assertThat(plain.applyFailed(id)).isFalse();
            int crashes = 0;
            do {
                ready(plain, id);
                database.breakAt(crashes + 1);
                tryApply(failing, id);
                boolean unchanged = plain.status(id) != ImportStatus.APPLIED;
                assertThat(plain.content().equals(before))
                        .as("crash at %s", crashes + 1)
                        .isEqualTo(unchanged);
                assertThat(plain.applyFailed(id)).isEqualTo(plain.status(id) == ImportStatus.STAGED);
                crashes += database.broke() ? 1 : 0;
                if (!unchanged) {
                    break;
                }
            } while (database.broke());
            database.mend();
            assertThat(crashes).isGreaterThan(60);
            assertThat(plain.status(id)).isEqualTo(ImportStatus.APPLIED);
            assertThat(plain.value("select count(*) from employee where name = 'Nama Baru'"))
                    .isEqualTo("1");
            plain.applied(changed().zip(folder));
            assertThat(plain.value("select count(*) from import_run where status = 'APPLIED'"))
                    .isEqualTo("3");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_crash_at_any_statement_of_staging_changes_nothing_and_the_next_delivery_comes_in(Database kind)
            throws Exception {
        try (SliceStore store = kind.open()) {
            FailingDatabase database = new FailingDatabase(store.database());
            Importer plain = new Importer(store.database());
            Importer failing = new Importer(database);
            plain.applied(new SmallAgency().zip(folder));
            List<String> before = plain.content();
            Path delivery = changed().zip(folder);
            boolean finished = false;
            for (int n = 1; !finished; n += 7) {
                UUID id = plain.open();
                database.breakAt(n);
                tryStage(failing, id, delivery);
                finished = !database.broke();
                database.mend();
                assertThat(plain.content()).as("crash at %s", n).isEqualTo(before);
                if (plain.status(id) == ImportStatus.STAGING) {
                    plain.work().stage(id, delivery);
                }
                assertThat(plain.status(id)).isEqualTo(ImportStatus.STAGED);
                plain.giveUp(id);
            }
        }
    }

    private static SmallAgency changed() {
        return new SmallAgency()
                .replacing("pegawai", "Siti Rahmawati", "Nama Baru")
                .replacing("rw_jabatan", "SK/5", "SK/5/2")
                .adding("rw_golongan", "G9,198001012005011001,III/d,2016-04-01,G/9");
    }

    private static void tryApply(Importer failing, UUID id) throws IOException {
        try {
            failing.work().apply(id);
        } catch (SQLException | IllegalStateException e) {
            // The crash itself; what it left behind is looked at by the caller.
        }
    }

    private static void tryStage(Importer failing, UUID id, Path delivery) throws IOException {
        try {
            failing.work().stage(id, delivery);
        } catch (SQLException | IllegalStateException e) {
            // The crash itself; what it left behind is looked at by the caller.
        }
    }

    /**
     * After a crash the import waits to be confirmed again, or is still on its way where even that could not be
     * written.
     */
    private static void ready(Importer plain, UUID id) throws SQLException, IOException {
        if (plain.status(id) == ImportStatus.STAGED) {
            plain.confirm(id);
        }
    }
}
