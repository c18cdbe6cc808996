package id.jenjang.mentoring.match;

/**
 * Two who would both rather have each other, by fit and rules alone.
 *
 * @param couple the two
 * @param fit theirs
 * @param now the fit of the mentee's pair; 0 without one
 * @param least the lowest fit at the mentor; 0 when a place is left
 */
public record BlockingPair(Couple couple, int fit, int now, int least) {}
