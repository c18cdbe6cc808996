package id.jenjang.host;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.host.feed.Defect;
import id.jenjang.store.SliceStore;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookImportTest {
    @TempDir
    Path folder;

    private interface Change {
        void to(Worksheet sheet, String name);
    }

    private Path book(Change change) throws Exception {
        Path path = folder.resolve("kiriman.xlsx");
        try (OutputStream out = Files.newOutputStream(path)) {
            Workbook book = new Workbook(out, "test", "1.0");
            for (Map.Entry<String, String> file : new SmallAgency().files().entrySet()) {
                Worksheet sheet = book.newWorksheet(file.getKey());
                String[] lines = file.getValue().split("\n");
                for (int row = 0; row < lines.length; row++) {
                    String[] cells = lines[row].split(",", -1);
                    for (int column = 0; column < cells.length; column++) {
                        if (!cells[column].isEmpty()) {
                            sheet.value(row, column, cells[column]);
                        }
                    }
                }
                change.to(sheet, file.getKey());
            }
            book.finish();
        }
        return path;
    }

    @Test
    void a_workbook_brings_in_what_the_files_do() throws Exception {
        try (SliceStore files = SliceStore.h2();
                SliceStore sheets = SliceStore.h2()) {
            Importer fromFiles = new Importer(files.database());
            Importer fromSheets = new Importer(sheets.database());
            fromFiles.applied(new SmallAgency().zip(folder));
            UUID id = fromSheets.applied(book((sheet, name) -> {}));

            assertThat(fromSheets.status(id)).isEqualTo(ImportStatus.APPLIED);
            String all =
                    "select source_key || name || coalesce(title_after, '') || birth_date || row_hash from employee order by 1";
            assertThat(fromSheets.value(all)).isEqualTo(fromFiles.value(all));
            String posts =
                    "select source_key || valid_from || coalesce(cast(valid_to as varchar), '-') || row_hash from appointment"
                            + " order by 1";
            assertThat(fromSheets.value(posts)).isEqualTo(fromFiles.value(posts));
        }
    }

    @Test
    void dates_and_numbers_may_be_cells_of_their_kind() throws Exception {
        try (SliceStore store = SliceStore.h2()) {
            Importer importer = new Importer(store.database());
            UUID id = importer.applied(book((sheet, name) -> {
                if (name.equals("pegawai")) {
                    sheet.value(1, 5, LocalDate.of(1980, 1, 1));
                    sheet.style(1, 5).format("yyyy-mm-dd").set();
                } else if (name.equals("positions")) {
                    sheet.value(3, 3, 5);
                }
            }));
            assertThat(importer.status(id)).isEqualTo(ImportStatus.APPLIED);
            assertThat(importer.value("select birth_date from employee where old_number = '510000001'"))
                    .isEqualTo("1980-01-01");
        }
    }

    @Test
    void a_number_of_a_person_kept_as_a_figure_is_refused_by_name() throws Exception {
        try (SliceStore store = SliceStore.h2()) {
            Importer importer = new Importer(store.database());
            UUID id = importer.staged(book((sheet, name) -> {
                if (name.equals("pegawai")) {
                    sheet.value(1, 0, 198001012005011001d);
                }
            }));
            assertThat(importer.flaws(id, Defect.NUMBER_PRECISION))
                    .containsExactly("pegawai:2:nip_baru:1.9800E+17:null");
        }
    }

    @Test
    void a_cell_with_a_formula_is_refused_by_name() throws Exception {
        try (SliceStore store = SliceStore.h2()) {
            Importer importer = new Importer(store.database());
            UUID id = importer.staged(book((sheet, name) -> {
                if (name.equals("pegawai")) {
                    sheet.formula(1, 2, "HYPERLINK(\"http://contoh.example\")");
                }
            }));
            assertThat(importer.flaws(id, Defect.FORMULA)).hasSize(1);
        }
    }
}
