package id.jenjang.mentoring.offer;

/**
 * How many offers of a programme there are in each state.
 *
 * @param menteeAsked the mentee is asked
 * @param mentorAsked the mentor is asked
 */
public record OfferCounts(int menteeAsked, int mentorAsked, int accepted, int declined, int lapsed, int withdrawn) {
    /** Those that hold a place and wait for an answer. */
    public int open() {
        return menteeAsked + mentorAsked;
    }
}
