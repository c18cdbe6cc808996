package id.jenjang.document.pdf;

/** What a piece of a page is, for readers that listen: the names of the PDF standard's structure. */
public enum Role {
    HEADING("H1"),
    SECOND_HEADING("H2"),
    PARAGRAPH("P"),
    DIVISION("Div"),
    LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    ITEM_BODY("LBody"),
    TABLE("Table"),
    ROW("TR"),
    HEADER_CELL("TH"),
    CELL("TD");

    private final String tag;

    Role(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }
}
