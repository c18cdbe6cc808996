package id.jenjang.rotation.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Rounds in which too many want or have to do the same: few free seats, tight units, people who have to move, settled
 * moves, pairs kept apart, several orders. Some can be planned, some cannot.
 */
final class CrowdedRounds {
    private static final int PERIODS = 3;
    private static final int SIZE = 8;

    private final SplittableRandom random;
    private final int people;
    private final RotationProblemBuilder builder = new RotationProblemBuilder(PERIODS, "overdue", "fit", "moves");
    private final int[] posts;
    private final int[] ids;

    private CrowdedRounds(long seed) {
        random = new SplittableRandom(seed);
        people = 4 + random.nextInt(90);
        posts = new int[people + random.nextInt(1 + people / 10)];
        ids = new int[people];
    }

    static RotationProblem of(long seed) {
        return new CrowdedRounds(seed).build();
    }

    private RotationProblem build() {
        int[] units = new int[1 + people / SIZE];
        int[][] groups = new int[posts.length][];
        for (int k = 0; k < units.length; k++) {
            int leave = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(2);
            UnitLimits limits = UnitLimits.same(PERIODS, leave, random.nextInt(3));
            units[k] = builder.unit(new UUID(1, k), limits.keeping(random.nextInt(3), new int[PERIODS]));
        }
        for (int k = 0; k < posts.length; k++) {
            int[] room = new int[PERIODS];
            Arrays.fill(room, k < people ? 0 : 1);
            posts[k] = builder.post(new UUID(2, k), units[k % units.length], room);
            groups[posts[k]] = new int[] {k % units.length};
        }
        int must = 2 + random.nextInt(40);
        for (int k = 0; k < people; k++) {
            person(k, must);
        }
        int kind = builder.groups(groups);
        for (int k = random.nextInt(5); k > 0; k--) {
            int one = random.nextInt(people);
            builder.conflict(ids[one], ids[(one + 1 + random.nextInt(people - 1)) % people], kind);
        }
        return builder.build();
    }

    private void person(int k, int must) {
        ids[k] = builder.person(new UUID(3, k), posts[k]);
        boolean overdue = random.nextInt(3) == 0;
        builder.stay(ids[k], overdue ? -20 : 0, 0, 0);
        if (random.nextBoolean()) {
            builder.experienced(ids[k]);
        }
        List<int[]> options = new ArrayList<>();
        for (int post = 0; post < posts.length; post++) {
            for (int w = 0; post != k && random.nextInt(posts.length) < 6 && w < PERIODS; w++) {
                builder.option(ids[k], posts[post], w, overdue ? -w : 0, random.nextInt(50) - 10, -1);
                options.add(new int[] {posts[post], w});
            }
        }
        if (random.nextInt(must) == 0) {
            builder.mustMove(ids[k], PERIODS - 1);
            if (!options.isEmpty() && random.nextBoolean()) {
                int[] settled = options.get(random.nextInt(options.size()));
                builder.lock(ids[k], settled[0], settled[1]);
            }
        }
    }
}
