package id.jenjang.succession.criteria;

import id.jenjang.talent.scheme.Band;

/** From which value each band begins, lower bound included; the lowest begins at 0. */
public record Bands(int middleFrom, int highFrom) {
    /** The band of a value. */
    public Band of(int value) {
        return of(value, 1);
    }

    /** The band of a share of the whole, exact: points in percent of the most. */
    Band of(int points, int most) {
        if (points >= (long) highFrom * most) {
            return Band.HIGH;
        }
        return points >= (long) middleFrom * most ? Band.MIDDLE : Band.LOW;
    }
}
