package id.jenjang.ladder.pattern;

/**
 * Something wrong in a career pattern, in Indonesian.
 *
 * @param ladder key of the ladder, or the file where the ladder is not known; empty for the pattern as a whole
 * @param place the rung, step or field
 * @param problem what is wrong
 * @param fix how to mend it
 */
public record PatternFault(String ladder, String place, String problem, String fix) {
    /** The fault in one line. */
    @Override
    public String toString() {
        String where = ladder.isEmpty() ? place : "Jalur " + ladder + ", " + place;
        return where + ": " + problem + " " + fix;
    }
}
