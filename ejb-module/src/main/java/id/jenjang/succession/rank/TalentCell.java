package id.jenjang.succession.rank;

/** A talent box in a column of bytes: its two coordinates, each a band from 0 (low) to 2 (high), in one number. */
public final class TalentCell {
    /** Nobody has placed the person in a box. */
    public static final byte UNKNOWN = -1;

    static final int BANDS = 3;

    private TalentCell() {}

    /** The cell of a band of performance and a band of potential. */
    public static byte of(int performance, int potential) {
        if (performance < 0 || performance >= BANDS || potential < 0 || potential >= BANDS) {
            throw new IllegalArgumentException("Wanted: bands 0 to 2, not " + performance + " and " + potential);
        }
        return (byte) (performance * BANDS + potential);
    }
}
