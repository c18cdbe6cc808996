package id.jenjang.document.pdf;

import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;

/** A4, upright or across. */
public enum Paper {
    UPRIGHT(PageSize.A4),
    ACROSS(new Rectangle(PageSize.A4.getHeight(), PageSize.A4.getWidth()));

    /** The empty border of a page, in points. */
    static final float BORDER = 56;

    private final Rectangle size;

    Paper(Rectangle size) {
        this.size = size;
    }

    /** The width that may be written on, in points. */
    public float width() {
        return size.getWidth() - 2 * BORDER;
    }

    float top() {
        return size.getHeight() - BORDER;
    }

    Rectangle size() {
        return size;
    }
}
