package id.jenjang.document;

import id.jenjang.document.pdf.Cell;
import id.jenjang.document.pdf.Paper;
import id.jenjang.document.pdf.Role;
import id.jenjang.document.pdf.Style;
import id.jenjang.document.pdf.Style.Setting;
import id.jenjang.document.pdf.Tag;
import id.jenjang.document.pdf.TaggedPdf;
import java.util.List;

/**
 * Lays a decree out as Indonesian agencies do: letterhead, considerations, decisions, signature, and the list annexed.
 */
final class DecreePdf {
    private static final Style TITLE = new Style(11, true, Setting.CENTRED);
    private static final Style TEXT = new Style(11, false, Setting.LEFT);
    private static final Style SMALL = new Style(9, false, Setting.LEFT);
    private static final float HEADING = 88;
    private static final float COLON = 12;
    private static final float LABEL = 22;
    private static final float GAP = 4;
    private static final float WIDE_GAP = 14;
    private static final float PEN = 58;
    private static final float SIGNATURE_LEFT = 0.5f;
    private static final float ANNEX_LEFT = 0.55f;

    /** All that a file is made of. */
    private record Said(Decree decree, DecreeHeadings headings) {}

    private final Decree decree;
    private final DecreeWords words;
    private final TaggedPdf pdf;

    private DecreePdf(Decree decree, DecreeHeadings headings) {
        this.decree = decree;
        words = new DecreeWords(decree, headings);
        pdf = new TaggedPdf(
                words.title(),
                Digest.of(new Said(decree, headings)),
                decree.draft() ? words.heading(Heading.DRAFT) : "");
    }

    static byte[] of(Decree decree, DecreeHeadings headings) {
        DecreePdf layout = new DecreePdf(decree, headings);
        layout.body();
        layout.annex();
        return layout.pdf.finished();
    }

    private void body() {
        letterhead();
        pdf.text(
                pdf.root().add(Role.HEADING),
                TITLE,
                words.title() + "\n\n" + words.heading(Heading.ABOUT) + "\n\n" + words.subject());
        pdf.space(WIDE_GAP);
        pdf.text(pdf.root().add(Role.PARAGRAPH), TITLE, words.office() + ",");
        pdf.space(WIDE_GAP);
        reasons(words.heading(Heading.CONSIDERING), words.considering());
        reasons(words.heading(Heading.BASIS), words.basis());
        pdf.space(GAP);
        pdf.text(pdf.root().add(Role.SECOND_HEADING), TITLE, words.heading(Heading.DECIDES));
        pdf.space(GAP);
        clause(
                words.heading(Heading.DETERMINES),
                words.name() + " " + words.heading(Heading.ABOUT) + " " + words.subject() + ".");
        List<Labelled> decides = words.decides();
        Labelled last = decides.get(decides.size() - 1);
        decides.subList(0, decides.size() - 1).forEach(clause -> clause(clause.label(), clause.text()));
        Cell lastText = new Cell(Tag.ORNAMENT, 0, width() - HEADING - COLON, TEXT, last.text());
        if (!pdf.fits(pdf.height(List.of(lastText), 0) + signatureHeight())) {
            pdf.page(pdf.paper());
        }
        clause(last.label(), last.text());
        signature();
        copies();
    }

    private void letterhead() {
        Letterhead head = decree.letterhead();
        Tag division = pdf.root().add(Role.DIVISION);
        line(division, new Style(12, true, Setting.CENTRED), head.parentAgency());
        line(division, new Style(14, true, Setting.CENTRED), head.agency());
        line(division, new Style(9, false, Setting.CENTRED), head.address());
        pdf.space(GAP);
        pdf.rule(2);
        pdf.space(2.5f);
        pdf.rule(0.6f);
        pdf.space(WIDE_GAP);
    }

    private void line(Tag division, Style style, String text) {
        if (!text.isEmpty()) {
            pdf.text(division.add(Role.PARAGRAPH), style, text);
        }
    }

    private void reasons(String heading, List<Labelled> reasons) {
        Tag division = pdf.root().add(Role.DIVISION);
        Tag head = division.add(Role.SECOND_HEADING);
        Tag list = division.add(Role.LIST);
        float left = HEADING + COLON + LABEL;
        for (Labelled reason : reasons) {
            boolean first = reason == reasons.get(0);
            Tag item = list.add(Role.ITEM);
            pdf.beside(
                    List.of(
                            new Cell(head, 0, HEADING, TEXT, first ? heading : ""),
                            new Cell(head, HEADING, COLON, TEXT, first ? ":" : ""),
                            new Cell(item.add(Role.LABEL), HEADING + COLON, LABEL, TEXT, reason.label() + "."),
                            new Cell(item.add(Role.ITEM_BODY), left, width() - left, TEXT, reason.text())),
                    0,
                    false);
        }
        pdf.space(GAP);
    }

    private void clause(String name, String text) {
        Tag head = pdf.root().add(Role.SECOND_HEADING);
        float left = HEADING + COLON;
        pdf.beside(
                List.of(
                        new Cell(head, 0, HEADING, TEXT, name),
                        new Cell(head, HEADING, COLON, TEXT, ":"),
                        new Cell(pdf.root().add(Role.PARAGRAPH), left, width() - left, TEXT, text)),
                0,
                false);
        pdf.space(GAP);
    }

    private void signature() {
        float left = width() * SIGNATURE_LEFT;
        Tag division = pdf.root().add(Role.DIVISION);
        pdf.space(WIDE_GAP);
        pdf.beside(List.of(new Cell(division.add(Role.PARAGRAPH), left, width() - left, TEXT, place())), 0, false);
        pdf.space(PEN);
        pdf.beside(
                List.of(new Cell(division.add(Role.PARAGRAPH), left, width() - left, TEXT, words.signedBy())),
                0,
                false);
    }

    private float signatureHeight() {
        float width = width() * (1 - SIGNATURE_LEFT);
        float place = pdf.height(List.of(new Cell(Tag.ORNAMENT, 0, width, TEXT, place())), 0);
        float name = pdf.height(List.of(new Cell(Tag.ORNAMENT, 0, width, TEXT, words.signedBy())), 0);
        return WIDE_GAP + place + PEN + name + GAP;
    }

    private String place() {
        return words.signedAt() + "\n\n" + words.office() + ",";
    }

    private void copies() {
        if (words.copies().isEmpty()) {
            return;
        }
        pdf.space(WIDE_GAP);
        Tag division = pdf.root().add(Role.DIVISION);
        pdf.text(division.add(Role.SECOND_HEADING), SMALL, words.heading(Heading.COPIES));
        Tag list = division.add(Role.LIST);
        for (Labelled copy : words.copies()) {
            Tag item = list.add(Role.ITEM);
            pdf.beside(
                    List.of(
                            new Cell(item.add(Role.LABEL), 0, LABEL, SMALL, copy.label() + "."),
                            new Cell(item.add(Role.ITEM_BODY), LABEL, width() - LABEL, SMALL, copy.text())),
                    0,
                    false);
        }
    }

    private void annex() {
        pdf.page(Paper.ACROSS);
        float left = width() * ANNEX_LEFT;
        pdf.beside(
                List.of(new Cell(pdf.root().add(Role.HEADING), left, width() - left, SMALL, words.annexed())),
                0,
                false);
        pdf.space(WIDE_GAP);
        pdf.text(pdf.root().add(Role.SECOND_HEADING), TITLE, words.annexTitle());
        pdf.space(GAP * 2);
        new MoveTable(pdf, decree.moves(), words).write(signatureHeight());
        signature();
    }

    private float width() {
        return pdf.paper().width();
    }
}
