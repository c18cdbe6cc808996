package id.jenjang.demo;

/**
 * A defect that was planted, and where the import must find it.
 *
 * @param code the kind, as the import names it ({@code id.jenjang.host.feed.Defect})
 * @param file name of the file without ending
 * @param line counted from 1 with the line of column names; 0 for the file as a whole
 * @param column null for the row or the file as a whole
 * @param value what stands there; null when nothing does
 */
public record Planted(String code, String file, long line, String column, String value) {}
