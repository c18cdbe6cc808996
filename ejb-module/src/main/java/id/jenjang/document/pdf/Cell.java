package id.jenjang.document.pdf;

/** A text between two edges, counted in points from the left border of the page. An empty text writes nothing. */
public record Cell(Tag tag, float left, float width, Style style, String text) {}
