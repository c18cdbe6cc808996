package id.jenjang.mentoring.offer;

/** Where an offer stands (keadaan tawaran). */
public enum OfferState {
    /** The mentee is asked; the mentor does not know of it. */
    MENTEE_ASKED,
    /** The mentee has accepted, and the mentor is asked. */
    MENTOR_ASKED,
    /** Both have accepted; the pair is formed. */
    ACCEPTED,
    /** One of the two has declined. */
    DECLINED,
    /** One of the two did not answer in time. */
    LAPSED,
    /** Taken back before both had answered. */
    WITHDRAWN;

    /** Whether an answer is waited for, and the mentor's place is held. */
    public boolean open() {
        return this == MENTEE_ASKED || this == MENTOR_ASKED;
    }
}
