package id.jenjang.rotation.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A crowded round of hundreds in which a plan is hidden that comes near the limits of every unit, beside which a
 * conflict is planted: without any one of its rules, the round could be planned.
 */
final class PlantedRound {
    private static final int PERIODS = 4;
    private static final int SIZE = 25;
    private static final int CHOICES = 12;
    private static final int KINDS = 6;

    private final SplittableRandom random;
    private final int people;
    private final int units;
    private final RotationProblemBuilder builder = new RotationProblemBuilder(PERIODS, "worth");
    private final Set<Clash> planted = new HashSet<>();
    private final List<int[]> groupOfPost = new ArrayList<>();
    private final List<int[]> pairs = new ArrayList<>();
    private final List<Integer> plantedPosts = new ArrayList<>();
    private final int[] post;
    private final int[] goal;
    private final int[] when;
    private int nextUnit = 1_000_000;
    private int nextPost = 1_000_000;
    private int nextPerson = 1_000_000;

    private PlantedRound(long seed, int people) {
        random = new SplittableRandom(seed);
        this.people = people;
        units = people / SIZE;
        post = new int[people];
        goal = new int[people];
        when = new int[people];
        Arrays.fill(goal, RotationProblem.NONE);
    }

    /** The round, and the rules that contradict one another; none when nothing is planted. */
    record Made(RotationProblem problem, Set<Clash> planted) {}

    /** One of the kinds of conflict, 0 to 5, or none with -1. */
    static Made of(long seed, int people, int kind) {
        return new PlantedRound(seed, people).make(kind);
    }

    static int kinds() {
        return KINDS;
    }

    private Made make(int kind) {
        hide();
        int[] unit = new int[units];
        for (int u = 0; u < units; u++) {
            unit[u] = builder.unit(new UUID(1, u), new UnitLimits(leaving(u), coming(u), 0, new int[PERIODS]));
        }
        for (int k = 0; k < people; k++) {
            post[k] = post(new UUID(2, k), unit[k % units], k % units, random.nextInt(10) == 0 ? 1 : 0);
        }
        switch (kind) {
            case 0 -> leaveLimit();
            case 1 -> tooFewSeats();
            case 2 -> brokenChain();
            case 3 -> kin(3 + random.nextInt(3), true);
            case 4 -> experience();
            case 5 -> kin(3 + 2 * random.nextInt(4), false);
            default -> {}
        }
        for (int k = 0; k < people; k++) {
            ordinary(k);
        }
        if (!pairs.isEmpty()) {
            int[][] groups = new int[groupOfPost.size()][];
            Arrays.setAll(groups, groupOfPost::get);
            int of = builder.groups(groups);
            pairs.forEach(pair -> builder.conflict(pair[0], pair[1], of));
        }
        return new Made(builder.build(), planted);
    }

    /** Rings of people each of whom takes the next one's post. */
    private void hide() {
        int[] order = new int[people];
        Arrays.setAll(order, k -> k);
        for (int k = people - 1; k > 0; k--) {
            int other = random.nextInt(k + 1);
            int kept = order[k];
            order[k] = order[other];
            order[other] = kept;
        }
        int at = 0;
        while (at + 6 < people * 3 / 5) {
            int size = 2 + random.nextInt(5);
            int period = random.nextInt(PERIODS);
            for (int k = 0; k < size; k++) {
                goal[order[at + k]] = order[at + (k + 1) % size];
                when[order[at + k]] = period;
            }
            at += size;
        }
    }

    /** Room for one more in half of the periods. */
    private int[] spare() {
        return IntStream.range(0, PERIODS).map(w -> random.nextInt(2)).toArray();
    }

    private int[] leaving(int unit) {
        int[] count = spare();
        for (int k = unit; k < people; k += units) {
            count[when[k]] += goal[k] >= 0 && goal[k] % units != unit ? 1 : 0;
        }
        return count;
    }

    private int[] coming(int unit) {
        int[] count = spare();
        for (int k = 0; k < people; k++) {
            count[when[k]] += goal[k] >= 0 && goal[k] % units == unit && k % units != unit ? 1 : 0;
        }
        return count;
    }

    private void ordinary(int k) {
        int person = builder.person(new UUID(3, k), post[k]);
        Set<Integer> into = new HashSet<>();
        if (goal[k] >= 0) {
            into.add(goal[k]);
            if (random.nextInt(3) > 0) {
                builder.mustMove(person, PERIODS - 1);
            }
        }
        while (into.size() < CHOICES) {
            int to = random.nextInt(people);
            if (to != k) {
                into.add(to);
            }
        }
        for (int to : into) {
            for (int w = 0; w < PERIODS; w++) {
                builder.option(person, post[to], w, random.nextInt(100));
            }
        }
        if (!plantedPosts.isEmpty() && random.nextInt(4) == 0) {
            int to = plantedPosts.get(random.nextInt(plantedPosts.size()));
            builder.option(person, to, random.nextInt(PERIODS), random.nextInt(100));
        }
    }

    private int post(UUID id, int unit, int group, int room) {
        int[] rooms = new int[PERIODS];
        Arrays.fill(rooms, room);
        int handle = builder.post(id, unit, rooms);
        groupOfPost.add(new int[] {group});
        return handle;
    }

    private int unit(UnitLimits limits) {
        return builder.unit(new UUID(1, nextUnit++), limits);
    }

    private int plantedPost(int unit, int room) {
        int made = post(new UUID(2, nextPost++), unit, nextUnit, room);
        plantedPosts.add(made);
        return made;
    }

    private int plantedPerson(int home) {
        return builder.person(new UUID(3, nextPerson++), home);
    }

    private void must(int person) {
        builder.mustMove(person, PERIODS - 1);
        planted.add(clash(Clash.Rule.MUST_MOVE, new UUID(3, nextPerson - 1), null, null, null, PERIODS - 1));
    }

    private void options(int person, int to) {
        for (int w = 0; w < PERIODS; w++) {
            builder.option(person, to, w, 1);
        }
    }

    private static Clash clash(Clash.Rule rule, UUID person, UUID other, UUID post, UUID unit, int period) {
        return new Clash(
                rule,
                Optional.ofNullable(person),
                Optional.ofNullable(other),
                Optional.ofNullable(post),
                Optional.ofNullable(unit),
                period);
    }

    /** More have to leave a unit than it lets go in all periods together. */
    private void leaveLimit() {
        int most = 1 + random.nextInt(3);
        int from = unit(UnitLimits.same(PERIODS, most, RotationProblem.NO_LIMIT));
        UUID id = new UUID(1, nextUnit - 1);
        int into = unit(UnitLimits.none(PERIODS));
        for (int k = 0; k <= most * PERIODS; k++) {
            int person = plantedPerson(post(new UUID(2, nextPost++), from, nextUnit + 999, 0));
            must(person);
            options(person, plantedPost(into, 1));
            options(person, plantedPost(into, 0));
        }
        for (int w = 0; w < PERIODS; w++) {
            planted.add(clash(Clash.Rule.LEAVE_LIMIT, null, null, null, id, w));
        }
    }

    /** More have to move than there are seats for them. */
    private void tooFewSeats() {
        int seats = 1 + random.nextInt(14);
        int from = unit(UnitLimits.none(PERIODS));
        int into = unit(UnitLimits.none(PERIODS));
        UUID id = new UUID(1, nextUnit - 1);
        int[] to = new int[seats];
        for (int k = 0; k < seats; k++) {
            to[k] = plantedPost(into, 1);
            planted.add(clash(Clash.Rule.ROOM, null, null, new UUID(2, nextPost - 1), id, -1));
        }
        for (int k = 0; k <= seats; k++) {
            int person = plantedPerson(post(new UUID(2, nextPost++), from, nextUnit + 999, 0));
            must(person);
            for (int each : to) {
                options(person, each);
            }
        }
    }

    /** One has to move, and at the end of the chain sits somebody who cannot. */
    private void brokenChain() {
        int inUnit = unit(UnitLimits.none(PERIODS));
        UUID id = new UUID(1, nextUnit - 1);
        int person = plantedPerson(post(new UUID(2, nextPost++), inUnit, nextUnit + 999, 0));
        must(person);
        for (int k = 1 + random.nextInt(8); k > 0; k--) {
            int next = plantedPost(inUnit, 0);
            planted.add(clash(Clash.Rule.ROOM, null, null, new UUID(2, nextPost - 1), id, -1));
            options(person, next);
            person = plantedPerson(next);
        }
    }

    /** Experienced people have to leave a unit in which more of them have to stay. */
    private void experience() {
        int all = 4 + random.nextInt(12);
        int keep = 1 + random.nextInt(all - 1);
        int from = unit(UnitLimits.none(PERIODS).keeping(keep, new int[PERIODS]));
        planted.add(clash(Clash.Rule.EXPERIENCE, null, null, null, new UUID(1, nextUnit - 1), -1));
        int into = unit(UnitLimits.none(PERIODS));
        for (int k = 0; k < all; k++) {
            int person = plantedPerson(post(new UUID(2, nextPost++), from, nextUnit + 999, 0));
            builder.experienced(person);
            options(person, plantedPost(into, 1));
            if (k <= all - keep) {
                must(person);
            }
        }
    }

    /** Kin who have to move into units of which there is one too few: all kin of all, or each of the next in a ring. */
    private void kin(int size, boolean all) {
        int from = unit(UnitLimits.none(PERIODS));
        List<Integer> into = new ArrayList<>();
        for (int k = 0; k < (all ? size - 1 : 2); k++) {
            into.add(plantedPost(unit(UnitLimits.none(PERIODS)), size));
        }
        int[] person = new int[size];
        UUID[] id = new UUID[size];
        for (int k = 0; k < size; k++) {
            person[k] = plantedPerson(post(new UUID(2, nextPost++), from, nextUnit + 1_000 + k, 0));
            id[k] = new UUID(3, nextPerson - 1);
            must(person[k]);
            for (int to : into) {
                options(person[k], to);
            }
        }
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                if (all || other == one + 1 || other == size - 1 && one == 0) {
                    pairs.add(new int[] {person[one], person[other]});
                    planted.add(clash(Clash.Rule.CONFLICT, id[one], id[other], null, null, -1));
                }
            }
        }
    }
}
