package id.jenjang.document;

import id.jenjang.export.SafeSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The list for a ceremony (daftar pelantikan) as a workbook. */
final class CeremonySheet {
    private static final Heading[] HEADS = {
        Heading.COLUMN_COUNT,
        Heading.COLUMN_NAME,
        Heading.EMPLOYEE_NUMBER,
        Heading.COLUMN_GRADE,
        Heading.COLUMN_FROM,
        Heading.COLUMN_FROM_UNIT,
        Heading.COLUMN_TO,
        Heading.COLUMN_TO_UNIT,
        Heading.COLUMN_DATE,
        Heading.COLUMN_REMARK,
        Heading.COLUMN_PRESENT,
        Heading.COLUMN_SIGNED
    };

    private CeremonySheet() {}

    static byte[] of(Ceremony ceremony, DecreeHeadings headings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SafeSheet sheet = SafeSheet.to(out, SafeSheet.Form.XLSX, headings.of(Heading.CEREMONY_SHEET))) {
            sheet.row(List.of(ceremony.title()));
            sheet.row(List.of(when(ceremony, headings)));
            sheet.row(List.of());
            sheet.row(headings.of(HEADS));
            int number = 0;
            for (DecreeMove move : ceremony.moves()) {
                sheet.row(row(++number, move));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String when(Ceremony ceremony, DecreeHeadings headings) {
        String day = ceremony.date().map(Numbering::date).orElse(headings.of(Heading.DATE_UNKNOWN));
        return ceremony.place().isEmpty() ? day : ceremony.place() + ", " + day;
    }

    private static List<String> row(int number, DecreeMove move) {
        return List.of(
                String.valueOf(number),
                move.name(),
                move.number(),
                move.grade(),
                move.from().position(),
                move.from().unit(),
                move.to().position(),
                move.to().unit(),
                Numbering.date(move.effectiveOn()),
                move.remark(),
                "",
                "");
    }
}
