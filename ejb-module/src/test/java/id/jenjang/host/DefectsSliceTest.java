package id.jenjang.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.DefectWords;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can only be seen over all rows: found with place, value and detail, on both databases. */
class DefectsSliceTest {
    private static final String SITI = "198502022010012002";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void flaws_across_rows_are_found_where_they_stand(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = new Importer(store.database());
            UUID id = importer.staged(manyFlaws().zip(folder));

            expected()
                    .forEach((defect, places) -> assertThat(flaws(importer, id, defect))
                            .as(defect.name())
                            .containsExactlyElementsOf(places));
            assertThat(importer.status(id)).isEqualTo(ImportStatus.STAGED);
            assertThatThrownBy(() -> importer.confirm(id))
                    .isInstanceOf(ImportRefused.class)
                    .hasMessage("HAS_ERRORS");
            assertThat(importer.content()).isEmpty();
        }
    }

    private static List<String> flaws(Importer importer, UUID id, Defect defect) {
        try {
            return importer.flaws(id, defect);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SmallAgency manyFlaws() {
        return new SmallAgency()
                .adding("ref_unor", "U4,U5,Unit Empat,2010-01-01,")
                .adding("ref_unor", "U5,U4,Unit Lima,2010-01-01,")
                .adding("ref_unor", "U6,U9,Unit Enam,2010-01-01,")
                .adding("jobs", "J4,Jabatan Empat,PELAKSANA,XYZ,5,")
                .adding("standards", "J1,M.99,3")
                .adding("positions", "P4,U4,J3,1,T,2010-01-01")
                .replacing("positions", "P3,U3,J3,5", "P3,U3,J3,1")
                .adding("rw_jabatan", "B1," + SITI + ",,J3,U3,D,2021-01-01,,SK/9")
                .adding("rw_jabatan", "B2," + SITI + ",P9,J3,U3,PLT,2022-01-01,2022-02-01,SK/9")
                .adding("rw_jabatan", "B3,999999999999999999,,J3,U3,PLT,2022-01-01,2022-02-01,SK/9")
                .adding("rw_jabatan", "B4," + SITI + ",,J9,U3,PLT,2022-01-01,2022-02-01,SK/9")
                .adding("rw_jabatan", "B5," + SITI + ",,J3,U3,PLT,1980-01-01,1980-02-01,SK/9")
                .adding("rw_jabatan", "B6," + SITI + ",,J3,U3,PLT,2009-01-01,2009-02-01,SK/9")
                .adding("rw_jabatan", "A1,198001012005011001,,J3,U3,PLT,2015-01-01,2015-02-01,SK/9")
                .adding("rw_jabatan", "B7," + SITI + ",P1,J3,U3,PLT,2023-01-01,2023-02-01,SK/9")
                .adding("rw_golongan", "B1,198001012005011001,II/d,2012-04-01,G/9");
    }

    private static Map<Defect, List<String>> expected() {
        return Map.ofEntries(
                Map.entry(
                        Defect.UNIT_CYCLE,
                        List.of("ref_unor:5:diatasan_id:U5:U4 → U5 → U4", "ref_unor:6:diatasan_id:U4:U4 → U5 → U4")),
                Map.entry(
                        Defect.UNIT_UNKNOWN, List.of("ref_unor:7:diatasan_id:U9:null", "positions:5:unor_id:U4:null")),
                Map.entry(Defect.FAMILY_UNKNOWN, List.of("jobs:5:rumpun_id:XYZ:null")),
                Map.entry(Defect.COMPETENCY_UNKNOWN, List.of("standards:4:kompetensi_id:M.99:null")),
                Map.entry(Defect.APPOINTMENT_OVERLAP, List.of("rw_jabatan:10:tmt_jabatan:2021-01-01:6")),
                Map.entry(Defect.SEAT_UNKNOWN, List.of("rw_jabatan:11:posisi_id:P9:null")),
                Map.entry(Defect.EMPLOYEE_UNKNOWN, List.of("rw_jabatan:12:nip_baru:999999999999999999:null")),
                Map.entry(Defect.JOB_UNKNOWN, List.of("rw_jabatan:13:jabatan_id:J9:null")),
                Map.entry(Defect.DATE_BEFORE_BIRTH, List.of("rw_jabatan:14:tmt_jabatan:1980-01-01:1985-02-02")),
                Map.entry(Defect.BEFORE_ENTRY, List.of("rw_jabatan:15:tmt_jabatan:2009-01-01:2010-01-01")),
                Map.entry(Defect.KEY_TWICE, List.of("rw_jabatan:16:null:198001012005011001:2")),
                Map.entry(Defect.SEAT_MISMATCH, List.of("rw_jabatan:17:posisi_id:P1:null")),
                Map.entry(Defect.GRADE_BACKWARDS, List.of("rw_golongan:6:golongan:II/d:III/b")),
                Map.entry(Defect.QUOTA_EXCEEDED, List.of("positions:4:kuota:1:P3")));
    }

    @ParameterizedTest
    @EnumSource
    void the_good_rows_alone_can_be_applied_and_then_nothing_is_gone(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = new Importer(store.database());
            importer.applied(new SmallAgency().zip(folder));
            UUID id = importer.staged(new SmallAgency()
                    .replacing("rw_golongan", "III/b,2009-04-01", "III/z,2009-04-01")
                    .adding("rw_golongan", "G5," + SITI + ",III/b,2014-04-01,G/5")
                    .zip(folder));
            importer.confirm(id, true);
            importer.work().apply(id);

            assertThat(importer.files(id)).containsEntry("rw_golongan", "1 0 3 0 1");
            assertThat(importer.value(
                            "select grade from grade_held where source_key = 'G2' and gone_import_id is null"))
                    .isEqualTo("III/b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_lower_grade_after_a_heavier_sanction_is_a_warning(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = new Importer(store.database());
            UUID id = importer.staged(new SmallAgency()
                    .adding("rw_golongan", "B1,198001012005011001,III/a,2012-04-01,G/9")
                    .with("rw_hukdis", """
                            nip_baru,tingkat,hukuman_tanggal
                            198001012005011001,B,2012-03-01
                            """)
                    .zip(folder));

            assertThat(importer.found(id)).containsKey(Defect.GRADE_DEMOTED).doesNotContainKey(Defect.GRADE_BACKWARDS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void old_numbers_and_ids_in_another_case_find_their_rows(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = new Importer(store.database());
            UUID id = importer.applied(new SmallAgency()
                    .replacing("rw_golongan", "G1,198001012005011001", "G1,510 000 001")
                    .replacing("rw_jabatan", "A7,199003032022211003,P3,J3,U3", "A7,199003032022211003,p3,j3,u3")
                    .zip(folder));

            assertThat(importer.found(id))
                    .containsEntry(Defect.OLD_NUMBER_MAPPED, 1L)
                    .containsEntry(Defect.KEY_CASE_MENDED, 3L);
            assertThat(importer.value("select e.source_key from grade_held g join employee e on e.id = g.employee_id"
                            + " where g.source_key = 'G1'"))
                    .isEqualTo("198001012005011001");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_hangs_below_a_unit_in_a_loop_is_not_applied_either(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = new Importer(store.database());
            UUID id = importer.staged(
                    new SmallAgency().replacing("ref_unor", "U1,,", "U1,U2,").zip(folder));

            assertThat(importer.flaws(id, Defect.UNIT_CYCLE)).hasSize(2);
            assertThat(importer.flaws(id, Defect.UNIT_UNKNOWN)).contains("ref_unor:4:diatasan_id:U2:null");
            importer.confirm(id, true);
            importer.work().apply(id);
            assertThat(importer.value("select count(*) from unit")).isEqualTo("0");
            assertThat(importer.value("select count(*) from employee")).isEqualTo("4");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_is_not_delivered_leaves_its_data_untouched(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = new Importer(store.database());
            importer.applied(new SmallAgency().zip(folder));
            SmallAgency only = new SmallAgency();
            List.copyOf(only.files().keySet()).stream()
                    .filter(file -> !file.equals("rw_skp22"))
                    .forEach(only::without);
            UUID id = importer.applied(only.adding("rw_skp22", SITI + ",2024,3").zip(folder));

            assertThat(importer.files(id)).containsOnlyKeys("rw_skp22").containsEntry("rw_skp22", "1 0 3 0 0");
            assertThat(importer.value("select count(*) from employee where gone_import_id is not null"))
                    .isEqualTo("0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_report_speaks_to_the_analyst_in_words(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = new Importer(store.database());
            UUID id = importer.staged(manyFlaws().zip(folder));
            try (Connection connection = store.database().getConnection()) {
                ImportReading reading = new ImportReading(connection);
                DefectWords words = DefectWords.in(Locale.forLanguageTag("id"));
                ImportReport report = reading.report(id, words).orElseThrow();
                assertThat(report.confirmable()).isFalse();
                assertThat(report.goodRowsConfirmable()).isTrue();
                assertThat(report.run().errors()).isEqualTo(13);
                FlawFilter cycle = new FlawFilter(null, "ref_unor", Defect.UNIT_CYCLE);
                assertThat(reading.countFlaws(id, cycle)).isEqualTo(2);
                assertThat(reading.flaws(id, cycle, 0, 1, words).get(0).why())
                        .isEqualTo("Unit membentuk lingkaran: U4 → U5 → U4.");
            }
        }
    }
}
