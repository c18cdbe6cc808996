package id.jenjang.host;

/** How far an import has come (status impor). */
public enum ImportStatus {
    /** Being read and checked in the background. */
    STAGING(true),
    /** Read and checked; waits for the analyst, nothing is applied. */
    STAGED(true),
    /** Cannot be applied at all; the report says why. */
    REFUSED(false),
    /** Being applied in the background, in one transaction. */
    APPLYING(true),
    /** In force. */
    APPLIED(false),
    /** Given up by an analyst; nothing was applied. */
    CANCELLED(false),
    /** Stopped by a fault of this system; nothing was applied. */
    FAILED(false),
    /** The node that read it ended, and no other can go on; nothing was applied. */
    INTERRUPTED(false);

    private final boolean open;

    ImportStatus(boolean open) {
        this.open = open;
    }

    /** Whether it holds the one place for an import; another can start when it does no longer. */
    public boolean open() {
        return open;
    }
}
