package id.jenjang.succession.dial;

/**
 * What is wrong with a number that was typed.
 *
 * @param dial whose number; of numbers that do not add up the first
 * @param sum what the numbers of the group add up to, in the dial's units; 0 for other faults
 */
public record DialFault(Dial dial, Kind kind, int sum) {
    /** Kinds of faults. */
    public enum Kind {
        /** Not a number of so many decimals. */
        NOT_A_NUMBER,
        /** Less than the least or more than the most. */
        OUT_OF_RANGE,
        /** The weights of the group do not make up the whole. */
        SUM,
        /** Not above the number before it. */
        ORDER
    }
}
