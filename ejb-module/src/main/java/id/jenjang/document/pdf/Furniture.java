package id.jenjang.document.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;

/** What every page has beside its text: its number from the second on, and a word across when there is one. */
final class Furniture extends PdfPageEventHelper {
    private static final float NUMBER_SIZE = 10;
    private static final float WORD_SIZE = 96;
    private static final float WORD_SLANT = 45;
    private static final Color WORD_COLOUR = new Color(0xE6, 0xE6, 0xE6);

    private final Typeface typeface;
    private final String across;

    Furniture(Typeface typeface, String across) {
        this.typeface = typeface;
        this.across = across;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        Rectangle page = writer.getPageSize();
        PdfContentByte under = writer.getDirectContentUnder();
        Tag.ORNAMENT.begin(under);
        float middle = page.getWidth() / 2;
        if (!across.isEmpty()) {
            under.saveState();
            under.setColorFill(WORD_COLOUR);
            under.beginText();
            under.setFontAndSize(typeface.strong(), WORD_SIZE);
            under.showTextAligned(Element.ALIGN_CENTER, across, middle, page.getHeight() / 2, WORD_SLANT);
            under.endText();
            under.restoreState();
        }
        if (writer.getPageNumber() > 1) {
            under.beginText();
            under.setFontAndSize(typeface.plain(), NUMBER_SIZE);
            String number = "- " + writer.getPageNumber() + " -";
            float height = page.getHeight() - Paper.BORDER / 2;
            under.showTextAligned(Element.ALIGN_CENTER, number, middle, height, 0);
            under.endText();
        }
        under.endMarkedContentSequence();
    }
}
