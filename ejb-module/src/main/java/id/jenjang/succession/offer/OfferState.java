package id.jenjang.succession.offer;

/** How far an offer is. */
public enum OfferState {
    /** Waits for the person's word. */
    OFFERED,
    /** The person made it their goal. */
    ACCEPTED,
    /** The person declined; nothing follows from that. */
    DECLINED
}
