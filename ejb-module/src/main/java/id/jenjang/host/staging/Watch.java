package id.jenjang.host.staging;

/** Hears how far the work is, and may end it. */
@FunctionalInterface
public interface Watch {
    /**
     * So many rows of a file, or of the delivery where feed is null, are done.
     *
     * @throws Cancelled when the work is no longer wanted
     */
    void at(String feed, long done);

    /** The work is no longer wanted; whatever it did is rolled back by the caller. */
    final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Ends the work. */
        public Cancelled() {
            super("cancelled", null, false, false);
        }
    }
}
