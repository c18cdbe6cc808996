package id.jenjang.decision;

/** Where a matter stands (status usulan); all its decisions stand there together. */
public enum MatterState {
    /** Waiting for the answers of its steps. */
    PROPOSED,
    /** Sent back to the proposer with a reason; may be proposed anew or withdrawn. */
    RETURNED,
    /** Refused with a reason; ended. */
    REFUSED,
    /** Withdrawn by the proposer, or undone before it took effect; ended. */
    WITHDRAWN,
    /** Approved by all; waits for its effective dates. */
    DECIDED,
    /** Every decision in it has taken effect; ended. */
    EFFECTIVE;

    /** Whether nothing can happen to it any more, objections aside. */
    public boolean ended() {
        return this == REFUSED || this == WITHDRAWN || this == EFFECTIVE;
    }
}
