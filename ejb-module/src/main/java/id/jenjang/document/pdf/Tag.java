package id.jenjang.document.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;

/** A node of the document's structure; what is written says under which it belongs. */
public final class Tag {
    /** For what only looks: a listening reader passes over it. */
    public static final Tag ORNAMENT = new Tag(null);

    private final PdfStructureElement element;

    Tag(PdfStructureElement element) {
        this.element = element;
    }

    /** A new node at the end of this one. */
    public Tag add(Role role) {
        PdfStructureElement child = new PdfStructureElement(element, new PdfName(role.tag()));
        if (role == Role.HEADER_CELL) {
            PdfDictionary scope = new PdfDictionary();
            scope.put(PdfName.O, new PdfName("Table"));
            scope.put(new PdfName("Scope"), new PdfName("Column"));
            child.put(PdfName.A, scope);
        }
        return new Tag(child);
    }

    /** Begins what belongs under this node; the canvas ends it. */
    void begin(PdfContentByte canvas) {
        if (element == null) {
            canvas.beginMarkedContentSequence(new PdfName("Artifact"));
        } else {
            canvas.beginMarkedContentSequence(element);
        }
    }
}
