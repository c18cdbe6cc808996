package id.jenjang.mentoring.programme;

/** Where a programme stands (keadaan program). */
public enum ProgrammeState {
    /** Being prepared; people do not see it. */
    DRAFT,
    /** People sign up. */
    OPEN,
    /** Sign-up is closed, pairs are being made. */
    MATCHING,
    /** Pairs meet. */
    RUNNING,
    /** Nothing of it changes any more. */
    ENDED;

    /** Whether a programme can go from here to there. */
    public boolean leadsTo(ProgrammeState next) {
        return switch (this) {
            case DRAFT -> next == OPEN || next == ENDED;
            case OPEN -> next == OPEN || next == MATCHING || next == ENDED;
            case MATCHING -> next == OPEN || next == RUNNING || next == ENDED;
            case RUNNING -> next == ENDED;
            case ENDED -> false;
        };
    }
}
