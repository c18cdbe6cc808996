package id.jenjang.mentoring.match;

/**
 * What a matching reaches in one goal, and what is proven that none can exceed given the goals before it.
 *
 * @param goal which
 * @param value reached: pairs made, lowest fit, sum of fits, sum of squared loads (less is better), pairs kept
 * @param bound proven; equal to the value when the proof is complete
 */
public record Reached(Goal goal, long value, long bound) {
    /** Whether nothing better exists. */
    public boolean proven() {
        return value == bound;
    }
}
