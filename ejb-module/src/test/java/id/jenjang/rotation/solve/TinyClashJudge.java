package id.jenjang.rotation.solve;

import id.jenjang.rotation.solve.TinyRound.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Judges whether a small round can be planned by some rules alone, by trying everything and looking at where everyone
 * sits in each period. Shares nothing with the solver but what a clash says.
 */
final class TinyClashJudge {
    private final TinyRound round;
    private final List<Clash> rules;

    TinyClashJudge(TinyRound round, List<Clash> rules) {
        this.round = round;
        this.rules = rules;
    }

    /** The same without one of the rules. */
    TinyClashJudge without(Clash rule) {
        List<Clash> others = new ArrayList<>(rules);
        others.remove(rule);
        return new TinyClashJudge(round, others);
    }

    /** Whether any choice of all keeps the rules. */
    boolean possible() {
        return possible(0, new Option[round.people]);
    }

    private boolean possible(int person, Option[] chosen) {
        if (person == round.people) {
            return rules.stream().allMatch(rule -> keeps(rule, chosen));
        }
        chosen[person] = null;
        if (possible(person + 1, chosen)) {
            return true;
        }
        for (Option option : round.options) {
            if (option.person() == person && option.period() < round.ends[person]) {
                chosen[person] = option;
                if (possible(person + 1, chosen)) {
                    return true;
                }
            }
        }
        chosen[person] = null;
        return false;
    }

    private boolean keeps(Clash rule, Option[] chosen) {
        return switch (rule.rule()) {
            case MUST_MOVE -> {
                Option option = chosen[index(rule.person().orElseThrow())];
                yield option != null && option.period() <= rule.period();
            }
            case LOCKED_MOVE -> {
                Option option = chosen[index(rule.person().orElseThrow())];
                yield option != null
                        && option.post() == index(rule.post().orElseThrow())
                        && option.period() == rule.period();
            }
            default -> {
                boolean all = true;
                for (int period = 0; period < round.periods; period++) {
                    all &= rule.period() >= 0 && rule.period() != period || keepsIn(period, rule, chosen);
                }
                yield all;
            }
        };
    }

    private boolean keepsIn(int period, Clash rule, Option[] chosen) {
        return switch (rule.rule()) {
            case ROOM -> seats(period, index(rule.post().orElseThrow()), chosen);
            case CONFLICT ->
                apart(
                        period,
                        index(rule.person().orElseThrow()),
                        index(rule.other().orElseThrow()),
                        chosen);
            default -> unit(period, rule.rule(), index(rule.unit().orElseThrow()), chosen);
        };
    }

    private static int index(UUID id) {
        return (int) id.getLeastSignificantBits();
    }

    /** Where a person sits; -1 nowhere, -2 gone. */
    private int seat(int person, int period, Option[] chosen) {
        if (period >= round.ends[person]) {
            return -2;
        }
        Option option = chosen[person];
        return option != null && option.period() <= period ? option.post() : round.home[person];
    }

    private boolean seats(int period, int post, Option[] chosen) {
        int came = 0;
        int went = 0;
        for (int person = 0; person < round.people; person++) {
            int seat = seat(person, period, chosen);
            came += seat == post && round.home[person] != post ? 1 : 0;
            went += seat >= -1 && seat != post && round.home[person] == post ? 1 : 0;
        }
        int room = round.room[post][period];
        return room < 0 ? came == 0 : came - went <= room;
    }

    private boolean unit(int period, Clash.Rule rule, int unit, Option[] chosen) {
        int left = 0;
        int came = 0;
        int there = round.limits[unit].otherExperienced()[period];
        int atFirst = there;
        for (int person = 0; person < round.people; person++) {
            boolean from = round.home[person] >= 0 && round.unitOf[round.home[person]] == unit;
            Option option = chosen[person];
            if (option != null && option.period() == period) {
                boolean into = round.unitOf[option.post()] == unit;
                left += from && !into ? 1 : 0;
                came += into && !from ? 1 : 0;
            }
            if (from && round.experienced[person] && period < round.ends[person]) {
                atFirst++;
                there += round.unitOf[seat(person, period, chosen)] == unit ? 1 : 0;
            }
        }
        UnitLimits limit = round.limits[unit];
        return switch (rule) {
            case LEAVE_LIMIT -> left <= limit.leave()[period];
            case ENTER_LIMIT -> came <= limit.enter()[period];
            default -> there >= Math.min(limit.keepExperienced(), atFirst);
        };
    }

    private boolean apart(int period, int one, int other, Option[] chosen) {
        int first = seat(one, period, chosen);
        int second = seat(other, period, chosen);
        if (first < 0 || second < 0 || first == round.home[one] && second == round.home[other]) {
            return true;
        }
        for (int group : round.groups[first]) {
            for (int same : round.groups[second]) {
                if (group == same) {
                    return false;
                }
            }
        }
        return true;
    }
}
