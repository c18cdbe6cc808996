package id.jenjang.mentoring.match;

/**
 * Why two are a pair.
 *
 * @param pair with the parts of its fit
 * @param placeForMentee how many mentors allowed for this mentee fit better; 0 when this one fits best
 * @param choices how many mentors the rules allow for this mentee
 * @param placeForMentor how many mentees allowed for this mentor fit better
 * @param wanted how many mentees the rules allow for this mentor
 * @param gain exactly what one more place at this mentor would add to the best matching by rules and fits alone
 */
public record WhyMatched(
        MatchedPair pair, int placeForMentee, int choices, int placeForMentor, int wanted, Worth gain) {
    /**
     * What one more place at this mentor would add to the total; less than 0 where only more pairs or a better worst
     * fit can be had at that price.
     */
    public long price() {
        return gain.total();
    }
}
