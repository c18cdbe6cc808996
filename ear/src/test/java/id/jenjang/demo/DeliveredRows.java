package id.jenjang.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A written delivery, read back for tests. */
final class DeliveredRows {
    private final Path folder;

    DeliveredRows(Path folder) {
        this.folder = folder;
    }

    List<NamedCsvRecord> of(DeliveredFile file) {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .fieldSeparator(file.separator())
                .detectBomHeader(true)
                .ofNamedCsvRecord(folder.resolve(file.fileName()))) {
            reader.forEach(rows::add);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    /** The number of the person that a row is about, without the spaces of some exports. */
    static String number(NamedCsvRecord row) {
        return row.getField("nip_baru").replace(" ", "");
    }

    /** A date in either of its spellings; null for a blank. */
    static LocalDate date(NamedCsvRecord row, String column) {
        String text = row.getField(column).strip();
        if (text.isEmpty()) {
            return null;
        }
        return text.charAt(2) == '-'
                ? LocalDate.parse(text.substring(6) + "-" + text.substring(3, 5) + "-" + text.substring(0, 2))
                : LocalDate.parse(text);
    }
}
