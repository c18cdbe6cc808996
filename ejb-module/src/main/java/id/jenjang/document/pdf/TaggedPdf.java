package id.jenjang.document.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A PDF written from the top of its first page to the bottom of its last. Everything is tagged for readers that listen,
 * or marked as ornament; nothing in the file depends on the time or on chance.
 */
public final class TaggedPdf {
    private static final float LINE = 0.6f;
    private static final float TIGHT = 0.01f;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Document document = new Document(Paper.UPRIGHT.size());
    private final PdfWriter writer = PdfWriter.getInstance(document, out);
    private final Typeface typeface;
    private final Tag root;
    private final byte[] mark;
    private Paper paper = Paper.UPRIGHT;
    private float y = paper.top();

    /**
     * Begins a document.
     *
     * @param title what a reader's window shows
     * @param mark at least 16 bytes that stand for the content, such as its hash
     * @param across a word over every page, empty for none
     */
    public TaggedPdf(String title, byte[] mark, String across) {
        this.mark = mark.clone();
        typeface = new Typeface(ByteBuffer.wrap(mark).getLong());
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setPageEvent(new Furniture(typeface, across));
        document.addTitle(title.replace('\n', ' '));
        document.open();
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString("id-ID"));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        root = new Tag(new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document")));
    }

    /** The root of the structure. */
    public Tag root() {
        return root;
    }

    /** The paper of the present page. */
    public Paper paper() {
        return paper;
    }

    /** Goes on, on a new page of the paper. */
    public void page(Paper next) {
        paper = next;
        document.setPageSize(next.size());
        document.newPage();
        y = next.top();
    }

    /** Leaves room, in points. */
    public void space(float points) {
        y -= points;
    }

    /** Whether so many points are left on the page. */
    public boolean fits(float points) {
        return y - points >= Paper.BORDER;
    }

    /** A line as ornament over the whole width, so many points thick. */
    public void rule(float thickness) {
        PdfContentByte canvas = ornament();
        canvas.setLineWidth(thickness);
        canvas.moveTo(Paper.BORDER, y);
        canvas.lineTo(Paper.BORDER + paper.width(), y);
        canvas.stroke();
        canvas.endMarkedContentSequence();
    }

    /** A text over the whole width. */
    public void text(Tag tag, Style style, String text) {
        beside(List.of(new Cell(tag, 0, paper.width(), style, text)), 0, false);
    }

    /**
     * Texts beside one another, from the same line; what is too long goes on, on the next page.
     *
     * @param padding the room around each text, in points
     * @param framed whether each gets a frame
     */
    public void beside(List<Cell> cells, float padding, boolean framed) {
        float height = height(cells, padding);
        if (y - height < Paper.BORDER && height <= paper.top() - Paper.BORDER) {
            page(paper);
        }
        List<Flow> flows = new ArrayList<>();
        cells.stream().filter(cell -> !cell.text().isEmpty()).forEach(cell -> flows.add(new Flow(cell, column(cell))));
        while (writtenOn(flows, cells, padding, framed)) {
            page(paper);
        }
    }

    /** Writes on the present page what fits; whether anything is left. */
    private boolean writtenOn(List<Flow> flows, List<Cell> cells, float padding, boolean framed) {
        float lowest = y - padding;
        boolean more = false;
        for (Flow flow : flows) {
            lowest = Math.min(lowest, flow.write(padding));
            more |= flow.more;
        }
        float bottom = more ? Paper.BORDER : lowest - padding;
        if (framed) {
            frames(cells, bottom);
        }
        y = bottom;
        return more;
    }

    /** How high the texts beside one another would be, in points. */
    public float height(List<Cell> cells, float padding) {
        float highest = 0;
        for (Cell cell : cells) {
            ColumnText trial = column(cell);
            float top = 10_000;
            trial.setSimpleColumn(0, 0, cell.width() - 2 * padding, top);
            go(trial, true);
            float used = cell.text().isEmpty()
                    ? 0
                    : top
                            - trial.getYLine()
                            - cell.style().rise()
                            + cell.style().depth();
            highest = Math.max(highest, used);
        }
        return highest + 2 * padding;
    }

    /** The finished file. */
    public byte[] finished() {
        PdfDictionary info = writer.getInfo();
        info.remove(PdfName.CREATIONDATE);
        info.remove(PdfName.MODDATE);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(mark, mark));
        document.close();
        return out.toByteArray();
    }

    private void frames(List<Cell> cells, float bottom) {
        PdfContentByte canvas = ornament();
        canvas.setLineWidth(LINE);
        for (Cell cell : cells) {
            canvas.rectangle(Paper.BORDER + cell.left(), bottom, cell.width(), y - bottom);
        }
        canvas.stroke();
        canvas.endMarkedContentSequence();
    }

    private PdfContentByte ornament() {
        PdfContentByte canvas = writer.getDirectContent();
        Tag.ORNAMENT.begin(canvas);
        return canvas;
    }

    private ColumnText column(Cell cell) {
        ColumnText column = new ColumnText(writer.getDirectContent());
        column.setLeading(cell.style().leading());
        column.setAlignment(
                switch (cell.style().setting()) {
                    case LEFT -> Element.ALIGN_LEFT;
                    case CENTRED -> Element.ALIGN_CENTER;
                });
        if (cell.text().codePoints().anyMatch(TaggedPdf::isRightToLeft)) {
            column.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
        }
        column.setText(typeface.phrase(cell.text(), cell.style()));
        return column;
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean go(ColumnText column, boolean trial) {
        try {
            return ColumnText.hasMoreText(column.go(trial));
        } catch (DocumentException wrong) {
            throw new IllegalStateException("A column has no canvas", wrong);
        }
    }

    /** A text on its way over pages. */
    private final class Flow {
        private final Cell cell;
        private final ColumnText column;
        private boolean more = true;

        Flow(Cell cell, ColumnText column) {
            this.cell = cell;
            this.column = column;
        }

        /** Writes what fits from the present height on; the answer is the height below it. */
        float write(float padding) {
            if (!more) {
                return y - padding;
            }
            float left = Paper.BORDER + cell.left() + padding;
            float depth = cell.style().depth();
            PdfContentByte canvas = writer.getDirectContent();
            cell.tag().begin(canvas);
            column.setCanvas(canvas);
            column.setSimpleColumn(
                    left,
                    Paper.BORDER + depth + padding - TIGHT,
                    left + cell.width() - 2 * padding,
                    y - padding + cell.style().rise());
            more = go(column, false);
            canvas.endMarkedContentSequence();
            return column.getYLine() - depth;
        }
    }
}
