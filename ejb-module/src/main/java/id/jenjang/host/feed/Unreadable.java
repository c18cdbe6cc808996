package id.jenjang.host.feed;

/** A delivery or one of its files cannot be read on; names the place, never more than its flaw holds. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;

    /** Carries the flaw; the message holds the kind alone, since messages are logged. */
    public Unreadable(Flaw flaw) {
        super(flaw.defect().name());
        this.flaw = flaw;
    }

    /** What was found. */
    public Flaw flaw() {
        return flaw;
    }
}
