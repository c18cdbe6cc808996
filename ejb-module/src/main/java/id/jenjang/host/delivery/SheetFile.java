package id.jenjang.host.delivery;

import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Flaw;
import id.jenjang.host.feed.Unreadable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A sheet of a workbook. */
final class SheetFile implements DeliveredFile {
    private static final int EXACT_DIGITS = 15;
    private static final int FIRST_DATE_FORMAT = 14;
    private static final int LAST_DATE_FORMAT = 22;
    private static final Pattern DATE_LETTERS = Pattern.compile("[yYmMdD]{2}");

    private final Sheet sheet;
    private final Limits limits;

    SheetFile(Sheet sheet, Limits limits) {
        this.sheet = sheet;
        this.limits = limits;
    }

    @Override
    public String name() {
        return sheet.getName();
    }

    @Override
    public void read(RowTaker rows) throws Unreadable, IOException {
        int line = 0;
        try (Stream<Row> stream = sheet.openStream()) {
            int width = 0;
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                Row row = each.next();
                line = row.getRowNum();
                if (row.getCellCount() > limits.columns()) {
                    throw refused(line, Defect.TOO_MANY_COLUMNS, limits.columns());
                }
                List<String> fields = texts(row, width);
                if (width == 0) {
                    width = fields.size();
                }
                if (fields.stream().anyMatch(field -> field != null && !field.isEmpty())) {
                    rows.row(line, fields);
                }
            }
        } catch (ExcelReaderException | IndexOutOfBoundsException e) {
            throw refused(line + 1, Defect.CSV_BROKEN, 0);
        }
    }

    private List<String> texts(Row row, int width) throws Unreadable {
        List<String> fields = new ArrayList<>(Math.max(width, row.getCellCount()));
        for (int i = 0; i < row.getCellCount(); i++) {
            String text = text(row.getCell(i));
            if (text != null && text.length() > limits.fieldCharacters()) {
                throw refused(row.getRowNum(), Defect.FIELD_TOO_LONG, limits.fieldCharacters());
            }
            fields.add(text);
        }
        while (fields.size() > Math.max(1, width) && blank(fields.get(fields.size() - 1))) {
            fields.remove(fields.size() - 1);
        }
        while (fields.size() < width) {
            fields.add(null);
        }
        return fields;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return null;
        }
        if (cell.getFormula() != null && cell.getType() == CellType.FORMULA) {
            return "=" + cell.getFormula();
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case BOOLEAN -> cell.asBoolean() ? "Y" : "T";
            default -> cell.getText();
        };
    }

    private static String number(Cell cell) {
        if (dated(cell)) {
            return cell.asDate().toLocalDate().toString();
        }
        BigDecimal number = cell.asNumber();
        boolean lossy = number.precision() - number.scale() > EXACT_DIGITS;
        return lossy ? "%.4E".formatted(number) : number.stripTrailingZeros().toPlainString();
    }

    /** A figure is a date by its format alone: one of the built-in ones, or one that names day, month or year. */
    private static boolean dated(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        return id != null && id >= FIRST_DATE_FORMAT && id <= LAST_DATE_FORMAT
                || format != null
                        && !format.contains("#")
                        && DATE_LETTERS.matcher(format).find();
    }

    private Unreadable refused(int line, Defect why, int bound) {
        return new Unreadable(
                new Flaw(sheet.getName(), line, null, null, why, bound == 0 ? null : String.valueOf(bound)));
    }
}
