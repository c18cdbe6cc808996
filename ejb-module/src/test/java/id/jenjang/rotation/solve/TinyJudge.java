package id.jenjang.rotation.solve;

import id.jenjang.rotation.solve.TinyRound.Option;

/** Judges a plan of a small round by where everyone sits in each period. */
final class TinyJudge {
    private static final int NOWHERE = -1;
    private static final int GONE = -2;

    private final TinyRound round;
    private final Option[] chosen;

    TinyJudge(TinyRound round, Option[] chosen) {
        this.round = round;
        this.chosen = chosen;
    }

    boolean keepsRules() {
        for (int person = 0; person < round.people; person++) {
            if (!keepsOwn(person, chosen[person])) {
                return false;
            }
        }
        for (int period = 0; period < round.periods; period++) {
            if (!seatsFit(period) || !unitsFit(period) || !pairsApart(period)) {
                return false;
            }
        }
        return true;
    }

    private boolean keepsOwn(int person, Option option) {
        int[] locked = round.locked[person];
        boolean there = option == null || option.period() < round.ends[person];
        boolean inTime = round.mustBy[person] == RotationProblem.NONE
                || (option != null && option.period() <= round.mustBy[person]);
        boolean asSettled =
                locked == null || (option != null && option.post() == locked[0] && option.period() == locked[1]);
        return there && inTime && asSettled;
    }

    private int place(int person, int period) {
        if (period >= round.ends[person]) {
            return GONE;
        }
        Option option = chosen[person];
        return option != null && period >= option.period() ? option.post() : round.home[person];
    }

    private boolean seatsFit(int period) {
        int[] more = new int[round.posts];
        boolean[] cameIn = new boolean[round.posts];
        for (int person = 0; person < round.people; person++) {
            int place = place(person, period);
            int before = place == GONE ? GONE : round.home[person];
            if (place != before) {
                more[place]++;
                cameIn[place] = true;
                if (before >= 0) {
                    more[before]--;
                }
            }
        }
        for (int post = 0; post < round.posts; post++) {
            int room = round.room[post][period];
            if (room < 0 ? cameIn[post] : more[post] > room) {
                return false;
            }
        }
        return true;
    }

    private boolean unitsFit(int period) {
        int[] left = new int[round.units];
        int[] came = new int[round.units];
        int[] experienced = new int[round.units];
        int[] atFirst = new int[round.units];
        for (int person = 0; person < round.people; person++) {
            int unit = round.home[person] < 0 ? NOWHERE : round.unitOf[round.home[person]];
            Option option = chosen[person];
            if (option != null && option.period() == period && round.unitOf[option.post()] != unit) {
                came[round.unitOf[option.post()]]++;
                if (unit != NOWHERE) {
                    left[unit]++;
                }
            }
            if (round.experienced[person] && unit != NOWHERE && period < round.ends[person]) {
                atFirst[unit]++;
                experienced[unit] += round.unitOf[place(person, period)] == unit ? 1 : 0;
            }
        }
        for (int unit = 0; unit < round.units; unit++) {
            UnitLimits limit = round.limits[unit];
            int others = limit.otherExperienced()[period];
            int wanted = Math.min(limit.keepExperienced(), atFirst[unit] + others);
            if (left[unit] > limit.leave()[period]
                    || came[unit] > limit.enter()[period]
                    || experienced[unit] + others < wanted) {
                return false;
            }
        }
        return true;
    }

    private boolean pairsApart(int period) {
        for (int[] pair : round.pairs) {
            int one = place(pair[0], period);
            int other = place(pair[1], period);
            boolean asBefore = one == round.home[pair[0]] && other == round.home[pair[1]];
            if (one >= 0 && other >= 0 && !asBefore && share(one, other)) {
                return false;
            }
        }
        return true;
    }

    private boolean share(int one, int other) {
        for (int group : round.groups[one]) {
            for (int same : round.groups[other]) {
                if (group == same) {
                    return true;
                }
            }
        }
        return false;
    }
}
