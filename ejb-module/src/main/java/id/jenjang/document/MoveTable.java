package id.jenjang.document;

import id.jenjang.document.pdf.Cell;
import id.jenjang.document.pdf.Role;
import id.jenjang.document.pdf.Style;
import id.jenjang.document.pdf.Style.Setting;
import id.jenjang.document.pdf.Tag;
import id.jenjang.document.pdf.TaggedPdf;
import java.util.ArrayList;
import java.util.List;

/** The list of people annexed to a decree; its head is shown again on every page. */
final class MoveTable {
    private static final Style HEAD = new Style(8.5f, true, Setting.CENTRED);
    private static final Style TEXT = new Style(8.5f, false, Setting.LEFT);
    private static final Style MIDDLE = new Style(8.5f, false, Setting.CENTRED);
    private static final float PADDING = 4;
    private static final List<Heading> HEADS = List.of(
            Heading.COLUMN_COUNT,
            Heading.COLUMN_NAME,
            Heading.EMPLOYEE_NUMBER,
            Heading.COLUMN_GRADE,
            Heading.COLUMN_FROM,
            Heading.COLUMN_TO,
            Heading.COLUMN_DATE,
            Heading.COLUMN_REMARK);
    private static final List<Integer> WIDTHS = List.of(28, 116, 98, 80, 132, 132, 62, 70);

    private final TaggedPdf pdf;
    private final List<DecreeMove> moves;
    private final List<String> heads;
    private final int columns;
    private final Tag table;

    MoveTable(TaggedPdf pdf, List<DecreeMove> moves, DecreeWords words) {
        this.pdf = pdf;
        this.moves = moves;
        heads = HEADS.stream().map(words::heading).toList();
        boolean remarked = moves.stream().anyMatch(move -> !move.remark().isEmpty());
        columns = remarked ? HEADS.size() : HEADS.size() - 1;
        table = pdf.root().add(Role.TABLE);
    }

    /** Writes the list; its last line stays together with what follows, so many points high. */
    void write(float following) {
        pdf.beside(cells(table.add(Role.ROW), Role.HEADER_CELL, heads), PADDING, true);
        for (int i = 0; i < moves.size(); i++) {
            List<Cell> cells = cells(table.add(Role.ROW), Role.CELL, texts(i));
            float together = i == moves.size() - 1 ? following : 0;
            if (!pdf.fits(pdf.height(cells, PADDING) + together)) {
                pdf.page(pdf.paper());
                pdf.beside(cells(Tag.ORNAMENT, Role.HEADER_CELL, heads), PADDING, true);
            }
            pdf.beside(cells, PADDING, true);
        }
    }

    private List<String> texts(int index) {
        DecreeMove move = moves.get(index);
        return List.of(
                String.valueOf(index + 1),
                move.name(),
                move.number(),
                move.grade(),
                move.from().position() + "\n" + move.from().unit(),
                move.to().position() + "\n" + move.to().unit(),
                Numbering.date(move.effectiveOn()),
                move.remark());
    }

    private List<Cell> cells(Tag row, Role role, List<String> texts) {
        float whole = WIDTHS.subList(0, columns).stream().mapToInt(i -> i).sum();
        float left = 0;
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            float width = WIDTHS.get(i) / whole * pdf.paper().width();
            Tag tag = row == Tag.ORNAMENT ? row : row.add(role);
            cells.add(new Cell(tag, left, width, style(role, i), texts.get(i)));
            left += width;
        }
        return cells;
    }

    private static Style style(Role role, int column) {
        if (role == Role.HEADER_CELL) {
            return HEAD;
        }
        return column == 0 ? MIDDLE : TEXT;
    }
}
