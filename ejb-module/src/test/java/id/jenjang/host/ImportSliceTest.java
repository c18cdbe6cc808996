package id.jenjang.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.host.feed.Defect;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportSliceTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void the_first_import_brings_every_row_in(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = new Importer(store.database());
            UUID id = importer.applied(new SmallAgency().zip(folder));

            assertThat(importer.status(id)).isEqualTo(ImportStatus.APPLIED);
            assertThat(importer.found(id)).containsOnlyKeys(Defect.COLUMN_SPELLING, Defect.CODE_SPELLING);
            assertThat(importer.files(id))
                    .containsEntry("pegawai", "4 0 0 0 0")
                    .containsEntry("rw_jabatan", "8 0 0 0 0")
                    .containsEntry("ref_unor", "3 0 0 0 0");
            assertThat(importer.value(
                            "select tree_from || '-' || tree_to || '/' || depth from unit order by source_key"))
                    .isEqualTo("1-3/0,2-3/1,3-3/2");
            assertThat(importer.acts()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void people_are_found_by_the_words_of_the_name_that_came_last(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = new Importer(store.database());
            String holders = "select count(*) from employee_word where word in ('%s', '%s')";
            importer.applied(new SmallAgency().zip(folder));
            assertThat(importer.value(holders.formatted("siti", "rahmawati"))).isEqualTo("2");

            importer.applied(new SmallAgency()
                    .replacing("pegawai", "Siti Rahmawati", "Nama Baru-Sekali")
                    .zip(folder));

            assertThat(importer.value(holders.formatted("siti", "rahmawati"))).isEqualTo("0");
            assertThat(importer.value(holders.formatted("baru", "sekali"))).isEqualTo("2");
            assertThat(importer.value("select count(*) from employee e where e.gone_import_id is null"
                            + " and not exists (select 1 from employee_word w where w.employee_id = e.id)"))
                    .isEqualTo("0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_written_before_the_analyst_confirms(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = new Importer(store.database());
            UUID id = importer.staged(new SmallAgency().zip(folder));

            assertThat(importer.status(id)).isEqualTo(ImportStatus.STAGED);
            assertThat(importer.content()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_second_run_of_the_same_files_changes_nothing(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = new Importer(store.database());
            importer.applied(new SmallAgency().zip(folder));
            List<String> before = importer.content();
            UUID id = importer.applied(new SmallAgency().zip(folder));

            assertThat(importer.content()).isEqualTo(before);
            assertThat(importer.files(id))
                    .containsEntry("rw_jabatan", "0 0 8 0 0")
                    .containsEntry("pegawai", "0 0 4 0 0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void changed_and_gone_rows_are_told_apart(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = new Importer(store.database());
            importer.applied(new SmallAgency().zip(folder));
            UUID id = importer.applied(new SmallAgency()
                    .replacing("rw_golongan", "III/b", "III/c")
                    .replacing("rw_golongan", "G4,199003032022211003,IX,2022-03-01,G/4\n", "")
                    .adding("rw_golongan", "G5,198502022010012002,III/b,2014-04-01,G/5")
                    .zip(folder));

            assertThat(importer.files(id)).containsEntry("rw_golongan", "1 1 2 1 0");
            assertThat(importer.value(
                            "select column_name || ':' || value_before || '>' || value_after from import_sample"
                                    + " where change_kind = 'CHANGED'"))
                    .isEqualTo("golongan:III/b>III/c");
            assertThat(importer.value("select grade from grade_held where gone_import_id is not null"))
                    .isEqualTo("IX");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_row_that_comes_back_is_no_longer_gone(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = new Importer(store.database());
            importer.applied(new SmallAgency().zip(folder));
            importer.applied(new SmallAgency()
                    .replacing("rw_golongan", "G4,199003032022211003,IX,2022-03-01,G/4\n", "")
                    .zip(folder));
            UUID id = importer.applied(new SmallAgency().zip(folder));

            assertThat(importer.files(id)).containsEntry("rw_golongan", "0 1 3 0 0");
            assertThat(importer.value("select count(*) from grade_held where gone_import_id is not null"))
                    .isEqualTo("0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_appointment_without_end_ends_the_day_before_the_next_definitive_one(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = new Importer(store.database());
            importer.applied(new SmallAgency().zip(folder));

            assertThat(importer.value(
                            "select source_key || ' ' || coalesce(cast(valid_to as varchar), '-') from appointment"
                                    + " order by source_key"))
                    .isEqualTo("A1 2011-12-31,A2 2019-12-31,A3 -,A4 2020-12-31,A5 -,A6 2024-03-01,A7 -,A8 -");
        }
    }

    @ParameterizedTest
    @EnumSource
    void positions_that_were_never_delivered_are_derived_from_who_holds_what(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = new Importer(store.database());
            SmallAgency agency = new SmallAgency().without("positions").with("rw_jabatan", appointmentsWithoutSeats());
            importer.applied(agency.zip(folder));

            assertThat(importer.value(
                            "select u.source_key || j.source_key || ' ' || q.quota || ' ' || lower(cast(q.derived as varchar)) from seat q"
                                    + " join unit u on u.id = q.unit_id join job j on j.id = q.job_id order by 1"))
                    .isEqualTo("U2J1 1 true,U3J3 2 true");
            assertThat(importer.value("select count(*) from appointment where seat_id is not null"))
                    .isEqualTo("3");
            List<String> before = importer.content();
            importer.applied(agency.zip(folder));
            assertThat(importer.content()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_imports_at_once_are_refused(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = new Importer(store.database());
            importer.staged(new SmallAgency().zip(folder));

            assertThatThrownBy(importer::open).isInstanceOf(ImportRefused.class).hasMessage("BUSY");
            assertThat(importer.value("select count(*) from import_run")).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_cancelled_import_leaves_nothing_behind_and_frees_the_place(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = new Importer(store.database());
            UUID id = importer.staged(new SmallAgency().zip(folder));
            importer.confirm(id);
            importer.giveUp(id);
            importer.work().apply(id);

            assertThat(importer.status(id)).isEqualTo(ImportStatus.CANCELLED);
            assertThat(importer.content()).isEmpty();
            assertThat(importer.status(importer.applied(new SmallAgency().zip(folder))))
                    .isEqualTo(ImportStatus.APPLIED);
        }
    }

    private static String appointmentsWithoutSeats() {
        return """
                id,nip_baru,jabatan_id,unor_id,jenis_penugasan_id,tmt_jabatan
                A1,198001012005011001,J1,U2,D,2005-01-01
                A4,198502022010012002,J3,U3,D,2010-01-01
                A7,199003032022211003,J3,U3,D,2022-03-01
                """;
    }
}
