package id.jenjang.rotation.solve;

import java.util.List;

/**
 * Prices of the rules that prove a bound of one order, in 1/1024 of the order's unit, none below 0. Also what the rules
 * cost: the price of a place in a unit and period is what one more would be worth.
 *
 * @param weight by order up to this one, what a unit of it counts in the sum that is bound, all of them at least 0; the
 *     last is at least 1, and prices are in its unit
 * @param room by post, then period: of a seat from that period on
 * @param leave by unit, then period: of letting one more leave
 * @param enter by unit, then period: of letting one more come in
 * @param experience by unit, then period: of letting one more experienced person leave
 * @param pairs of those who may not be in one group, where it is not 0
 */
@SuppressWarnings("ArrayRecordComponent")
public record OrderProof(
        long[] weight, long[] room, long[] leave, long[] enter, long[] experience, List<PairPrice> pairs) {
    /** The fraction that prices are counted in. */
    public static final long UNIT = 1024;

    /**
     * The price of keeping two people out of one group of posts in a period.
     *
     * @param pair its number in the problem
     * @param group that both could be in
     * @param mover whose coming is meant while the other starts in the group; NONE when both would come from outside
     * @param period from 0
     * @param price in 1/1024
     */
    public record PairPrice(int pair, int group, int mover, int period, long price) {}
}
