package id.jenjang.bench;

import id.jenjang.rotation.solve.PlannedMove;
import id.jenjang.rotation.solve.RotationProblem;
import id.jenjang.rotation.solve.RotationProblemBuilder;
import id.jenjang.rotation.solve.UnitLimits;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * A round made up from a seed: posts for people and a tenth more that are vacant, units of 25, 20 posts in other units
 * that each person may take, a quarter overdue, a fifth not yet long enough in their post, at most 3 out of a unit and
 * period, a post only once its holder has left. Knows how to tell it to each solver and how to judge any plan.
 */
final class Round {
    static final int PERIODS = 4;
    static final int MOST_LEAVE = 3;
    static final int OVERDUE = -3000;
    private static final int UNIT_SIZE = 25;
    private static final int CHOICES = 20;

    final int people;
    final int posts;
    final int units;
    final int[] unitOf;
    final boolean[] overdue;
    final int[] first;
    final int[][] post;
    final int[][] worth;

    Round(int people, long seed) {
        this.people = people;
        SplittableRandom random = new SplittableRandom(seed);
        units = Math.max(2, people / UNIT_SIZE);
        posts = people + people / 10;
        unitOf = new int[posts];
        overdue = new boolean[people];
        first = new int[people];
        post = new int[people][CHOICES];
        worth = new int[people][CHOICES];
        for (int p = 0; p < posts; p++) {
            unitOf[p] = p < people ? p % units : random.nextInt(units);
        }
        for (int i = 0; i < people; i++) {
            overdue[i] = random.nextInt(4) == 0;
            first[i] = random.nextInt(5) == 0 ? 1 + random.nextInt(PERIODS) : 0;
            Set<Integer> chosen = new HashSet<>();
            while (chosen.size() < CHOICES) {
                int to = random.nextInt(posts);
                if (unitOf[to] != unitOf[i] && chosen.add(to)) {
                    post[i][chosen.size() - 1] = to;
                    worth[i][chosen.size() - 1] = random.nextInt(1000) - 200;
                }
            }
        }
    }

    /** What it is worth that a person takes the k-th of their posts in a period. */
    int worth(int person, int k, int period) {
        return worth[person][k] - (overdue[person] ? 40 : 15) * period;
    }

    /** For our solver. */
    RotationProblem problem() {
        RotationProblemBuilder builder = new RotationProblemBuilder(PERIODS, "worth");
        int[] unit = new int[units];
        Arrays.setAll(unit, u -> builder.unit(
                new UUID(1, u), UnitLimits.same(PERIODS, MOST_LEAVE, RotationProblem.NO_LIMIT)));
        int[] handle = new int[posts];
        for (int p = 0; p < posts; p++) {
            int[] room = new int[PERIODS];
            Arrays.fill(room, p < people ? 0 : 1);
            handle[p] = builder.post(new UUID(2, p), unit[unitOf[p]], room);
        }
        for (int i = 0; i < people; i++) {
            int person = builder.person(new UUID(3, i), handle[i]);
            builder.stay(person, overdue[i] ? OVERDUE : 0);
            for (int k = 0; k < CHOICES; k++) {
                for (int period = first[i]; period < PERIODS; period++) {
                    builder.option(person, handle[post[i][k]], period, worth(i, k, period));
                }
            }
        }
        return builder.build();
    }

    /** By person, the number of the choice times the periods, plus the period; -1 for staying. */
    int[] chosen(List<PlannedMove> moves) {
        int[] chosen = new int[people];
        Arrays.fill(chosen, -1);
        for (PlannedMove move : moves) {
            int person = (int) move.person().getLeastSignificantBits();
            int to = (int) move.to().getLeastSignificantBits();
            for (int k = 0; k < CHOICES; k++) {
                chosen[person] = post[person][k] == to ? k * PERIODS + move.period() : chosen[person];
            }
        }
        return chosen;
    }

    /** What a plan is worth, counted again from the start; empty when it breaks a rule. */
    OptionalDouble judge(int[] chosen) {
        int[] leavesAt = new int[posts];
        Arrays.fill(leavesAt, PERIODS);
        Arrays.fill(leavesAt, people, posts, 0);
        int[][] left = new int[units][PERIODS];
        long sum = 0;
        for (int i = 0; i < people; i++) {
            if (chosen[i] < 0) {
                sum += overdue[i] ? OVERDUE : 0;
            } else {
                leavesAt[i] = chosen[i] % PERIODS;
                sum += worth(i, chosen[i] / PERIODS, leavesAt[i]);
                left[unitOf[i]][leavesAt[i]]++;
            }
        }
        boolean[] taken = new boolean[posts];
        for (int i = 0; i < people; i++) {
            if (chosen[i] >= 0) {
                int to = post[i][chosen[i] / PERIODS];
                if (taken[to] || chosen[i] % PERIODS < leavesAt[to] || chosen[i] % PERIODS < first[i]) {
                    return OptionalDouble.empty();
                }
                taken[to] = true;
            }
        }
        boolean fits = Arrays.stream(left).flatMapToInt(Arrays::stream).allMatch(each -> each <= MOST_LEAVE);
        return fits ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }
}
