package id.jenjang.rotation.store;

/** Where a round stands (status putaran). */
public enum RoundStatus {
    DRAFT,
    OPEN,
    CLOSED,
    PLANNING,
    PROPOSED,
    CLOSED_OUT;

    /** Whether a round may go from here to there. */
    public boolean leadsTo(RoundStatus next) {
        return switch (this) {
            case DRAFT -> next == OPEN || next == PLANNING || next == CLOSED_OUT;
            case OPEN -> next == CLOSED || next == CLOSED_OUT;
            case CLOSED -> next == OPEN || next == PLANNING || next == CLOSED_OUT;
            case PLANNING -> next == PROPOSED || next == CLOSED || next == CLOSED_OUT;
            case PROPOSED -> next == PLANNING || next == CLOSED_OUT;
            case CLOSED_OUT -> false;
        };
    }
}
