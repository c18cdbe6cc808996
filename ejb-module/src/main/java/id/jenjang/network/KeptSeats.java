package id.jenjang.network;

/** How it was, to be given back after something was tried. */
final class KeptSeats {
    private final Seats at;
    private final long[] rowPrice;
    private final long[] price;
    private final int[] arcOf;
    private final int[] seatOf;
    private final int[] sitter;
    private final int[] taken;

    KeptSeats(Seats at) {
        this.at = at;
        rowPrice = at.rowPrice.clone();
        price = at.price.clone();
        arcOf = at.arcOf.clone();
        seatOf = at.seatOf.clone();
        sitter = at.sitter.clone();
        taken = at.taken.clone();
    }

    void giveBack() {
        copy(rowPrice, at.rowPrice);
        copy(price, at.price);
        copy(arcOf, at.arcOf);
        copy(seatOf, at.seatOf);
        copy(sitter, at.sitter);
        copy(taken, at.taken);
    }

    private static void copy(long[] from, long[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
    }

    private static void copy(int[] from, int[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
    }
}
