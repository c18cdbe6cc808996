package id.jenjang.document;

import id.jenjang.document.pdf.Cell;
import id.jenjang.document.pdf.Paper;
import id.jenjang.document.pdf.Role;
import id.jenjang.document.pdf.Style;
import id.jenjang.document.pdf.Style.Setting;
import id.jenjang.document.pdf.Tag;
import id.jenjang.document.pdf.TaggedPdf;
import java.util.List;

/** Lays a certificate of mentoring hours out: whose, of what, how much, and each session that counts. */
final class HoursPdf {
    private static final Style NAME = new Style(16, true, Setting.CENTRED);
    private static final Style TITLE = new Style(13, true, Setting.CENTRED);
    private static final Style TEXT = new Style(11, false, Setting.LEFT);
    private static final Style STRONG = new Style(11, true, Setting.LEFT);
    private static final Style SMALL = new Style(9, false, Setting.LEFT);
    private static final Style MIDDLE = new Style(10, false, Setting.CENTRED);
    private static final Style HEAD = new Style(10, true, Setting.CENTRED);
    private static final float LABEL = 150;
    private static final float GAP = 6;
    private static final float WIDE_GAP = 20;
    private static final float PEN = 58;
    private static final float PADDING = 4;
    private static final List<String> HEADS = List.of("No.", "Tanggal sesi", "Menit");

    private final HoursCertificate certificate;
    private final TaggedPdf pdf;

    private HoursPdf(HoursCertificate certificate) {
        this.certificate = certificate;
        pdf = new TaggedPdf("Sertifikat Jam Mentoring", Digest.of(certificate), "");
    }

    static byte[] of(HoursCertificate certificate) {
        HoursPdf layout = new HoursPdf(certificate);
        layout.head();
        layout.facts();
        layout.meetings();
        layout.signature();
        return layout.pdf.finished();
    }

    private void head() {
        pdf.text(pdf.root().add(Role.PARAGRAPH), TITLE, certificate.letterhead().agency());
        pdf.space(GAP);
        pdf.rule(1.5f);
        pdf.space(WIDE_GAP);
        pdf.text(pdf.root().add(Role.HEADING), TITLE, "SERTIFIKAT JAM MENTORING");
        pdf.space(WIDE_GAP);
        pdf.text(pdf.root().add(Role.PARAGRAPH), NAME, certificate.name());
        pdf.space(WIDE_GAP);
    }

    private void facts() {
        fact("Nomor pegawai", certificate.number(), TEXT);
        fact("Sebagai", certificate.part(), TEXT);
        fact("Program", certificate.programme(), TEXT);
        fact("Sesi terlaksana", certificate.meetings().size() + " sesi", TEXT);
        fact("Lama seluruhnya", certificate.minutes() + " menit", TEXT);
        fact("Jam pelajaran (JP)", certificate.hours() + " JP", STRONG);
        pdf.space(GAP);
        pdf.text(pdf.root().add(Role.PARAGRAPH), SMALL, certificate.rule());
        pdf.space(WIDE_GAP);
    }

    private void fact(String label, String value, Style style) {
        Tag line = pdf.root().add(Role.DIVISION);
        pdf.beside(
                List.of(
                        new Cell(line.add(Role.PARAGRAPH), 0, LABEL, TEXT, label),
                        new Cell(line.add(Role.PARAGRAPH), LABEL, pdf.paper().width() - LABEL, style, ": " + value)),
                0,
                false);
        pdf.space(GAP);
    }

    private void meetings() {
        pdf.text(pdf.root().add(Role.SECOND_HEADING), STRONG, "Sesi yang dihitung");
        pdf.space(GAP);
        Tag table = pdf.root().add(Role.TABLE);
        row(table.add(Role.ROW), Role.HEADER_CELL, HEAD, HEADS);
        int number = 0;
        for (HoursCertificate.Met met : certificate.meetings()) {
            number++;
            row(
                    table.add(Role.ROW),
                    Role.CELL,
                    MIDDLE,
                    List.of(String.valueOf(number), Numbering.date(met.day()), String.valueOf(met.minutes())));
        }
    }

    private void row(Tag row, Role role, Style style, List<String> texts) {
        float width = pdf.paper().width();
        float first = width / 8;
        float second = width / 2;
        pdf.beside(
                List.of(
                        new Cell(row.add(role), 0, first, style, texts.get(0)),
                        new Cell(row.add(role), first, second, style, texts.get(1)),
                        new Cell(row.add(role), first + second, width - first - second, style, texts.get(2))),
                PADDING,
                true);
    }

    private void signature() {
        if (!pdf.fits(WIDE_GAP + PEN * 2)) {
            pdf.page(Paper.UPRIGHT);
        }
        pdf.space(WIDE_GAP);
        float left = pdf.paper().width() / 2;
        pdf.beside(
                List.of(new Cell(
                        pdf.root().add(Role.PARAGRAPH),
                        left,
                        left,
                        TEXT,
                        Numbering.date(certificate.day()) + "\nPengelola program,")),
                0,
                false);
        pdf.space(PEN);
        pdf.beside(
                List.of(new Cell(pdf.root().add(Role.PARAGRAPH), left, left, TEXT, "................................")),
                0,
                false);
    }
}
