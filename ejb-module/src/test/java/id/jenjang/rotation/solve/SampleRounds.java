package id.jenjang.rotation.solve;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/** Rounds of some size made up from a seed: a tenth of the posts vacant, a quarter overdue, three may leave a unit. */
final class SampleRounds {
    private static final int UNIT_SIZE = 25;
    private static final int CHOICES = 12;

    private SampleRounds() {}

    static RotationProblem of(int people, int periods, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RotationProblemBuilder builder = new RotationProblemBuilder(periods, "worth");
        int units = people / UNIT_SIZE;
        int posts = people + people / 10;
        int[] unit = new int[units];
        Arrays.setAll(unit, k -> builder.unit(new UUID(1, k), UnitLimits.same(periods, 3, RotationProblem.NO_LIMIT)));
        int[] post = new int[posts];
        for (int k = 0; k < posts; k++) {
            int[] room = new int[periods];
            Arrays.fill(room, k < people ? 0 : 1);
            post[k] = builder.post(new UUID(2, k), unit[k % units], room);
        }
        for (int k = 0; k < people; k++) {
            int person = builder.person(new UUID(3, k), post[k]);
            boolean overdue = random.nextInt(4) == 0;
            builder.stay(person, overdue ? -3000 : 0);
            int first = random.nextInt(5) == 0 ? random.nextInt(periods) : 0;
            Set<Integer> chosen = new HashSet<>();
            while (chosen.size() < CHOICES) {
                int to = random.nextInt(posts);
                if (to % units != k % units && chosen.add(to)) {
                    int worth = random.nextInt(1000) - 200;
                    for (int period = first; period < periods; period++) {
                        builder.option(person, post[to], period, worth - (overdue ? 40 : 15) * period);
                    }
                }
            }
        }
        return builder.build();
    }
}
