package id.jenjang.host;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataQualitySliceTest {
    private static final String WAYAN = "198001012005011001";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void what_is_missing_is_counted_for_a_unit_with_all_below_it(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = new Importer(store.database());
            importer.applied(wayanIsWhollyKnown().zip(folder));
            try (Connection connection = store.database().getConnection()) {
                List<QualityRow> rows = rows(connection, importer, "U1");

                assertThat(rows)
                        .extracting(QualityRow::name)
                        .containsExactly("Sekretariat", "Bagian Umum", "Subbagian Rumah Tangga");
                assertThat(rows).extracting(QualityRow::people).containsExactly(4L, 4L, 3L);
                assertThat(rows).extracting(QualityRow::complete).containsExactly(1L, 1L, 0L);
                assertThat(rows.get(2).missing())
                        .containsEntry(Need.RATINGS, 3L)
                        .containsEntry(Need.APPOINTMENT, 0L);
                assertThat(rows.get(2).missing()).containsEntry(Need.GRADE, 0L).containsEntry(Need.STATUS, 2L);
                assertThat(rows.get(0).percentComplete()).isEqualTo(25);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_holds_no_position_is_counted_at_the_top_alone(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = new Importer(store.database());
            importer.applied(new SmallAgency()
                    .adding("pegawai", "BLUD-002,,Tanpa Jabatan,,,1990-05-05,F,BLUD,,")
                    .zip(folder));
            try (Connection connection = store.database().getConnection()) {
                assertThat(rows(connection, importer, "U1"))
                        .extracting(QualityRow::people)
                        .containsExactly(5L, 4L, 3L);
                assertThat(rows(connection, importer, "U2"))
                        .extracting(QualityRow::people)
                        .containsExactly(4L, 3L);
                List<MissingRow> missing = new ArrayList<>();
                KnownPeople people = new KnownPeople(connection, Importer.TODAY);
                people.each(people.range(unit(importer, "U1")), (place, row) -> missing.add(row));
                assertThat(missing)
                        .filteredOn(row -> row.missing().contains(Need.APPOINTMENT))
                        .extracting(MissingRow::number)
                        .containsExactly("BLUD-002");
            }
        }
    }

    private static SmallAgency wayanIsWhollyKnown() {
        return new SmallAgency()
                .with("rw_pendidikan", "nip_baru,tk_pendidikan_id,tahun_lulus\n" + WAYAN + ",S1,2003\n")
                .with(
                        "assessments",
                        "nip_baru,kompetensi_id,level,tanggal,berlaku_sampai\n" + WAYAN
                                + ",M.01,3,2025-01-01,2026-11-23\n")
                .with("statuses", "nip_baru,kedudukan_hukum_id,tmt\n" + WAYAN + ",01,2005-01-01\n");
    }

    private static List<QualityRow> rows(Connection connection, Importer importer, String unit) throws SQLException {
        KnownPeople people = new KnownPeople(connection, Importer.TODAY);
        return QualityOfUnits.rows(connection, people, people.range(unit(importer, unit)));
    }

    private static UUID unit(Importer importer, String key) throws SQLException {
        return UUID.fromString(importer.value("select uuid from unit where source_key = '" + key + "'"));
    }
}
