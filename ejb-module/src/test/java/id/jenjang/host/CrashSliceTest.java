package id.jenjang.host;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.store.Database;
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
            boolean finished = false;
            int crashes = 0;
            for (int n = 1; !finished; n++) {
                List<String> before = plain.content();
                UUID id = plain.staged(changed(n).zip(folder));
                plain.confirm(id);
                database.breakAt(n);
                tryApply(failing, id);
                finished = !database.broke();
                database.mend();
                if (finished) {
                    break;
                }
                crashes++;
                boolean applied = plain.status(id) == ImportStatus.APPLIED;
                assertThat(plain.content().equals(before)).as("crash at %s", n).isEqualTo(!applied);
                retry(plain, id);
                assertThat(plain.status(id)).isEqualTo(ImportStatus.APPLIED);
                assertThat(plain.content()).isNotEqualTo(before);
                assertThat(plain.value("select count(*) from employee where name = 'Nama " + n + "'"))
                        .isEqualTo("1");
            }
            assertThat(crashes).isGreaterThan(60);
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
            Path delivery = changed(1).zip(folder);
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

    private static SmallAgency changed(int n) {
        return new SmallAgency()
                .replacing("pegawai", "Siti Rahmawati", "Nama " + n)
                .replacing("rw_jabatan", "SK/5", "SK/5/" + n)
                .adding("rw_golongan", "N" + n + ",198001012005011001,III/d,2016-04-01,G/" + n);
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

    private static void retry(Importer plain, UUID id) throws Exception {
        if (plain.status(id) == ImportStatus.STAGED) {
            plain.confirm(id);
        }
        plain.work().apply(id);
    }
}
