package id.jenjang.document;

import id.jenjang.export.SafeSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The list for a ceremony (daftar pelantikan) as a workbook. */
final class CeremonySheet {
    private static final List<String> HEADS = List.of(
            "No.",
            "Nama",
            "NIP",
            "Pangkat, Golongan Ruang",
            "Jabatan Lama",
            "Unit Lama",
            "Jabatan Baru",
            "Unit Baru",
            "TMT",
            "Keterangan",
            "Hadir",
            "Tanda Tangan");

    private CeremonySheet() {}

    static byte[] of(Ceremony ceremony) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SafeSheet sheet = SafeSheet.to(out, SafeSheet.Form.XLSX, "Daftar Pelantikan")) {
            sheet.row(List.of(ceremony.title()));
            sheet.row(List.of(when(ceremony)));
            sheet.row(List.of());
            sheet.row(HEADS);
            int number = 0;
            for (DecreeMove move : ceremony.moves()) {
                sheet.row(row(++number, move));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String when(Ceremony ceremony) {
        String day = ceremony.date().map(Numbering::date).orElse("tanggal belum ditetapkan");
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
