package id.jenjang.succession.desk;

/** How well one position is covered (cakupan). */
public enum Coverage {
    /** Nobody can take it in any time that counts. */
    NOBODY,
    /** Somebody can in some time, nobody now. */
    LATER,
    /** Somebody is ready now, but is counted on for another position. */
    SHARED,
    /** Somebody of its own is ready now, were all positions filled at once. */
    COVERED;

    static Coverage of(int candidates, int readyNow, boolean filledAtOnce) {
        if (candidates == 0) {
            return NOBODY;
        }
        if (readyNow == 0) {
            return LATER;
        }
        return filledAtOnce ? COVERED : SHARED;
    }
}
