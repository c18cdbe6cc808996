package id.jenjang.document;

import id.jenjang.document.pdf.Cell;
import id.jenjang.document.pdf.Paper;
import id.jenjang.document.pdf.Role;
import id.jenjang.document.pdf.Style;
import id.jenjang.document.pdf.Style.Setting;
import id.jenjang.document.pdf.Tag;
import id.jenjang.document.pdf.TaggedPdf;
import java.util.ArrayList;
import java.util.List;

/** Lays the minutes of a session out: what it was about, who came, what was agreed on and how. */
final class MinutesPdf {
    private static final Style TITLE = new Style(13, true, Setting.CENTRED);
    private static final Style TEXT = new Style(11, false, Setting.LEFT);
    private static final Style STRONG = new Style(11, true, Setting.LEFT);
    private static final Style HEAD = new Style(9, true, Setting.CENTRED);
    private static final Style SMALL = new Style(9, false, Setting.LEFT);
    private static final float LABEL = 150;
    private static final float GAP = 6;
    private static final float WIDE_GAP = 18;
    private static final float PEN = 52;
    private static final float PADDING = 4;

    private final SessionMinutes minutes;
    private final TaggedPdf pdf;

    private MinutesPdf(SessionMinutes minutes) {
        this.minutes = minutes;
        pdf = new TaggedPdf(minutes.title(), Digest.of(minutes), minutes.draft() ? "RANCANGAN" : "");
    }

    static byte[] of(SessionMinutes minutes) {
        MinutesPdf layout = new MinutesPdf(minutes);
        layout.head();
        minutes.facts().forEach(layout::fact);
        minutes.tables().forEach(layout::table);
        layout.signatures();
        return layout.pdf.finished();
    }

    private void head() {
        pdf.text(pdf.root().add(Role.PARAGRAPH), TITLE, minutes.letterhead().agency());
        pdf.space(GAP);
        pdf.rule(1.5f);
        pdf.space(WIDE_GAP);
        pdf.text(pdf.root().add(Role.HEADING), TITLE, "BERITA ACARA");
        pdf.text(pdf.root().add(Role.PARAGRAPH), TITLE, minutes.title());
        pdf.space(WIDE_GAP);
    }

    private void fact(SessionMinutes.Fact fact) {
        Tag line = pdf.root().add(Role.DIVISION);
        pdf.beside(
                List.of(
                        new Cell(line.add(Role.PARAGRAPH), 0, LABEL, TEXT, fact.label()),
                        new Cell(
                                line.add(Role.PARAGRAPH),
                                LABEL,
                                pdf.paper().width() - LABEL,
                                TEXT,
                                ": " + fact.value())),
                0,
                false);
        pdf.space(GAP);
    }

    private void table(SessionMinutes.Table table) {
        pdf.space(WIDE_GAP);
        if (!pdf.fits(PEN * 2)) {
            pdf.page(Paper.UPRIGHT);
        }
        pdf.text(pdf.root().add(Role.SECOND_HEADING), STRONG, table.heading());
        pdf.space(GAP);
        if (table.rows().isEmpty()) {
            pdf.text(pdf.root().add(Role.PARAGRAPH), TEXT, "Tidak ada.");
            return;
        }
        Tag tag = pdf.root().add(Role.TABLE);
        row(table, tag.add(Role.ROW), Role.HEADER_CELL, HEAD, table.columns());
        table.rows().forEach(row -> row(table, tag.add(Role.ROW), Role.CELL, SMALL, row));
    }

    private void row(SessionMinutes.Table table, Tag row, Role role, Style style, List<String> texts) {
        float whole = table.widths().stream().mapToInt(width -> width).sum();
        List<Cell> cells = new ArrayList<>();
        float left = 0;
        for (int i = 0; i < texts.size(); i++) {
            float width = pdf.paper().width() * table.widths().get(i) / whole;
            cells.add(new Cell(row.add(role), left, width, style, texts.get(i)));
            left += width;
        }
        pdf.beside(cells, PADDING, true);
    }

    private void signatures() {
        float left = pdf.paper().width() / 2;
        for (SessionMinutes.Fact one : minutes.signatories()) {
            if (!pdf.fits(WIDE_GAP + PEN * 2)) {
                pdf.page(Paper.UPRIGHT);
            }
            pdf.space(WIDE_GAP);
            pdf.beside(List.of(new Cell(pdf.root().add(Role.PARAGRAPH), left, left, TEXT, one.label())), 0, false);
            pdf.space(PEN);
            pdf.beside(List.of(new Cell(pdf.root().add(Role.PARAGRAPH), left, left, TEXT, one.value())), 0, false);
        }
        pdf.space(WIDE_GAP);
        pdf.text(pdf.root().add(Role.PARAGRAPH), SMALL, "Dibuat pada " + Numbering.date(minutes.day()) + ".");
    }
}
