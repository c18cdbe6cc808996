package id.jenjang.rotation.solve;

import java.util.Arrays;

/**
 * What a unit can bear.
 *
 * @param leave by period, the most people of the round that may leave the unit; {@link RotationProblem#NO_LIMIT}
 *     without limit
 * @param enter by period, the most people of the round that may come in from elsewhere
 * @param keepExperienced how many experienced people have to be left in the unit in every period; where there are fewer
 *     from the start, none of them may leave
 * @param otherExperienced by period, how many experienced people of the unit are not part of the round
 */
@SuppressWarnings("ArrayRecordComponent")
public record UnitLimits(int[] leave, int[] enter, int keepExperienced, int[] otherExperienced) {
    /** A unit that bears anything, over so many periods. */
    public static UnitLimits none(int periods) {
        return same(periods, RotationProblem.NO_LIMIT, RotationProblem.NO_LIMIT);
    }

    /** The same limits in each period, nobody has to be kept. */
    public static UnitLimits same(int periods, int leave, int enter) {
        return new UnitLimits(filled(periods, leave), filled(periods, enter), 0, new int[periods]);
    }

    /** The same with experienced people to keep. */
    public UnitLimits keeping(int experienced, int... others) {
        return new UnitLimits(leave, enter, experienced, others);
    }

    private static int[] filled(int periods, int number) {
        int[] all = new int[periods];
        Arrays.fill(all, number);
        return all;
    }
}
