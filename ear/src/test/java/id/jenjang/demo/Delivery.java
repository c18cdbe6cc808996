package id.jenjang.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** The open files of one delivery; rows are written as they come, so that memory does not grow with the agency. */
final class Delivery implements Closeable {
    private final Map<DeliveredFile, CsvWriter> writers = new EnumMap<>(DeliveredFile.class);

    Delivery(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (DeliveredFile file : DeliveredFile.values()) {
            Writer text = new BufferedWriter(Files.newBufferedWriter(folder.resolve(file.fileName())), 1 << 16);
            if (file == DeliveredFile.PEGAWAI) {
                // Spreadsheets write a byte order mark; the import accepts it.
                text.write('\uFEFF');
            }
            CsvWriter writer = CsvWriter.builder()
                    .fieldSeparator(file.separator())
                    .lineDelimiter(LineDelimiter.LF)
                    .build(text);
            writer.writeRecord(file.columns());
            writers.put(file, writer);
        }
    }

    /** Writes one row; null and "" are empty cells. */
    void row(DeliveredFile file, String... cells) {
        if (cells.length != file.columns().size()) {
            throw new IllegalArgumentException(
                    file + " has " + file.columns().size() + " columns, not " + cells.length + ".");
        }
        writers.get(file).writeRecord(cells);
    }

    /** Writes a text file beside the delivery. */
    static void text(Path file, String content) throws IOException {
        Files.writeString(file, content, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        for (CsvWriter writer : writers.values()) {
            writer.close();
        }
    }
}
