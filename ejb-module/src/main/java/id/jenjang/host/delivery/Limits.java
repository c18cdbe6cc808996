package id.jenjang.host.delivery;

/**
 * How much a delivery may hold (batas kiriman); what is larger is refused before it can fill memory or disk.
 *
 * @param uploadBytes of the delivery as it came
 * @param fileBytes of one file, unpacked
 * @param totalBytes of all files, unpacked
 * @param entries in a ZIP
 * @param ratio of unpacked to packed size
 * @param columns in a file
 * @param fieldCharacters in a cell
 */
public record Limits(
        long uploadBytes, long fileBytes, long totalBytes, int entries, int ratio, int columns, int fieldCharacters) {
    private static final long GIB = 1L << 30;

    /** What is asked of an agency of 250,000 people, with room. */
    public static final Limits USUAL = new Limits(GIB, GIB, 4 * GIB, 200, 200, 200, 10_000);
}
