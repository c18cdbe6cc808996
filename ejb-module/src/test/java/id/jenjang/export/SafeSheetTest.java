package id.jenjang.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeSheetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                " =1",
                "|calc",
                "%x",
                "\uff1d1",
                "=cmd|' /C calc'!A0"
            })
    void what_could_run_gets_an_apostrophe_in_front(String cell) {
        assertThat(SafeSheet.defused(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Siti", "199005172015041001", "-5", "-5.25", "3,5", "a=b", "III/b", "2026-11-23"})
    void what_is_plain_stays(String cell) {
        assertThat(SafeSheet.defused(cell)).isEqualTo(cell);
    }

    @Test
    void a_csv_has_a_byte_order_mark_and_quotes_what_needs_it() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SafeSheet sheet = SafeSheet.to(out, SafeSheet.Form.CSV, "x")) {
            sheet.row(Arrays.asList("a,b", null, "=1", 7));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\ufeff\"a,b\",,'=1,7\r\n");
    }

    @Test
    void every_cell_of_a_workbook_is_text() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SafeSheet sheet = SafeSheet.to(out, SafeSheet.Form.XLSX, "Temuan [1]")) {
            sheet.row(List.of("=1+1", "199005172015041001", 7));
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var row = book.getFirstSheet().read().get(0);
            assertThat(row.getCellText(0)).isEqualTo("'=1+1");
            assertThat(row.getCellText(1)).isEqualTo("199005172015041001");
            assertThat(row.stream()).allMatch(cell -> cell.getType() == CellType.STRING);
        }
    }
}
