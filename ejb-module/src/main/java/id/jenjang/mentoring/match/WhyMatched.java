package id.jenjang.mentoring.match;

/**
 * Why two are a pair.
 *
 * @param pair with the parts of its fit
 * @param placeForMentee how many mentors allowed for this mentee fit better; 0 when this one fits best
 * @param choices how many mentors the rules allow for this mentee
 * @param placeForMentor how many mentees allowed for this mentor fit better
 * @param wanted how many mentees the rules allow for this mentor
 * @param price what one more place at this mentor would add to the total; 0 when a place is left
 */
public record WhyMatched(
        MatchedPair pair, int placeForMentee, int choices, int placeForMentor, int wanted, long price) {}
