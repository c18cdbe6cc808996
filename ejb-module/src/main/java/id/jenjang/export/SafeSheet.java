package id.jenjang.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table written row by row as CSV or XLSX (lembar ekspor), with memory that does not grow with its length. What a
 * spreadsheet would take for a formula is written with an apostrophe in front; in XLSX every cell is text.
 */
public final class SafeSheet implements Closeable {
    /** The forms. */
    public enum Form {
        CSV("text/csv; charset=UTF-8", "csv"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

        private final String mediaType;
        private final String ending;

        Form(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        /** For the answer's Content-Type. */
        public String mediaType() {
            return mediaType;
        }

        /** For the file's name. */
        public String ending() {
            return ending;
        }
    }

    private interface Target extends Closeable {
        void row(List<String> cells) throws IOException;
    }

    private static final int LONGEST_XLSX_CELL = 32_767;
    private static final int XLSX_ROWS = 1_048_576;
    private static final int FLUSH = 1_000;
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]{1,15}(?:[.,][0-9]{1,10})?");

    private final Target target;

    private SafeSheet(Target target) {
        this.target = target;
    }

    /** A table in the form; closing it finishes the file and leaves the stream open. */
    public static SafeSheet to(OutputStream out, Form form, String title) throws IOException {
        return new SafeSheet(form == Form.CSV ? csv(out) : xlsx(out, title));
    }

    /** Writes a row; null is an empty cell. */
    public void row(List<?> cells) throws IOException {
        target.row(cells.stream().map(SafeSheet::defused).toList());
    }

    @Override
    public void close() throws IOException {
        target.close();
    }

    /** The cell's text, with an apostrophe in front where it would be taken for a formula; plain numbers stay. */
    public static String defused(Object cell) {
        String text = cell == null ? "" : cell.toString();
        if (text.isEmpty() || PLAIN_NUMBER.matcher(text).matches()) {
            return text;
        }
        String shown = text.stripLeading();
        char first = shown.isEmpty() ? text.charAt(0) : shown.charAt(0);
        boolean dangerous =
                "=+-@|%\uff1d\uff0b\uff0d\uff20".indexOf(first) >= 0 || "\t\r\n".indexOf(text.charAt(0)) >= 0;
        return dangerous ? "'" + text : text;
    }

    private static Target csv(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        CsvWriter rows =
                CsvWriter.builder().quoteStrategy(QuoteStrategies.REQUIRED).build(text);
        return new Target() {
            @Override
            public void row(List<String> cells) {
                rows.writeRecord(cells);
            }

            @Override
            public void close() throws IOException {
                rows.flush();
                text.flush();
            }
        };
    }

    private static Target xlsx(OutputStream out, String title) {
        Workbook book = new Workbook(out, "Jenjang", "1.0");
        return new Target() {
            private Worksheet sheet;
            private int next;
            private int sheets;

            @Override
            public void row(List<String> cells) throws IOException {
                if (sheet == null || next == XLSX_ROWS) {
                    open();
                }
                for (int i = 0; i < cells.size(); i++) {
                    String cell = cells.get(i);
                    if (!cell.isEmpty()) {
                        sheet.value(
                                next,
                                i,
                                cell.length() > LONGEST_XLSX_CELL ? cell.substring(0, LONGEST_XLSX_CELL) : cell);
                    }
                }
                if (++next % FLUSH == 0) {
                    sheet.flush();
                }
            }

            private void open() throws IOException {
                if (sheet != null) {
                    sheet.finish();
                }
                String name = title.replaceAll("[\\\\/*?:\\[\\]']", " ");
                String part = ++sheets == 1 ? "" : " " + sheets;
                sheet = book.newWorksheet(name.substring(0, Math.min(name.length(), 28)) + part);
                next = 0;
            }

            @Override
            public void close() throws IOException {
                if (sheet == null) {
                    open();
                }
                book.finish();
            }
        };
    }
}
