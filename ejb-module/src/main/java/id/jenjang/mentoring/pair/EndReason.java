package id.jenjang.mentoring.pair;

/** Why a pair ended (alasan berakhir); no reason says whose fault it was. */
public enum EndReason {
    /** Its time was up. */
    COMPLETED,
    /** Mentor or mentee ended it before. */
    AGREED,
    /** It did not work and the coordinator lets the mentee be matched anew. */
    REMATCH,
    /** The mentor left the agency. */
    MENTOR_LEFT,
    /** The mentee left the agency. */
    MENTEE_LEFT,
    /** One of the two moved to where the programme allows the pair no longer. */
    MOVED;

    /** Whether the mentee goes back to be matched. */
    public boolean matchedAnew() {
        return this == REMATCH || this == MOVED || this == MENTOR_LEFT;
    }
}
