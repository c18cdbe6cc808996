package id.jenjang.bench;

import id.jenjang.mentoring.match.FitPart;
import id.jenjang.mentoring.match.FitWeights;
import id.jenjang.mentoring.match.MatchMentee;
import id.jenjang.mentoring.match.MatchMentor;
import id.jenjang.mentoring.match.MatchOrder;
import id.jenjang.mentoring.match.MatchPerson;
import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.match.Pool;
import id.jenjang.mentoring.match.ProgrammeKind;
import id.jenjang.mentoring.match.UnitRule;
import id.jenjang.network.Network;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/** Pools made up from a seed: pairs and their worth alone, or people with all that the fit asks for. */
final class MentoringPools {
    private static final int CAPACITY = 4;
    private static final long POOL_SEED = 1_000_003;

    private MentoringPools() {}

    /** Some mentors are liked more than others; each may have four. */
    static Network network(int mentees, int mentors, int eligible, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] liked = random.ints(mentors, 0, 400).toArray();
        int[] start = new int[mentees + 1];
        int[] to = new int[mentees * eligible];
        long[] value = new long[to.length];
        for (int row = 0; row < mentees; row++) {
            int[] chosen = random.ints(0, mentors).distinct().limit(eligible).toArray();
            for (int k = 0; k < eligible; k++) {
                int arc = row * eligible + k;
                to[arc] = chosen[k];
                value[arc] = 100 + liked[chosen[k]] + random.nextInt(500);
            }
            start[row + 1] = (row + 1) * eligible;
        }
        int[] seats = new int[mentors];
        Arrays.fill(seats, CAPACITY);
        return new Network(start, to, value, new long[mentees], seats);
    }

    /** As technical programmes have it, in that order. */
    static MatchingPolicy policy(MatchOrder order) {
        return new MatchingPolicy(
                ProgrammeKind.TECHNICAL,
                MatchingPolicy.NO_MARGIN,
                1,
                UnitRule.ANY,
                true,
                false,
                false,
                true,
                CAPACITY,
                order,
                new FitWeights(Map.of(
                        FitPart.COMPETENCY, 5, FitPart.TOPICS, 4, FitPart.WISHES, 4, FitPart.PLACE_TIME, 2)));
    }

    /** Each asks for three competencies and three topics of so many kinds, and each mentor has eight and six. */
    static Pool pool(int mentees, int mentors, int kinds) {
        SplittableRandom random = new SplittableRandom(POOL_SEED);
        List<MatchMentor> seniors = new ArrayList<>();
        for (int k = 0; k < mentors; k++) {
            seniors.add(new MatchMentor(
                    person(random, new UUID(1, k), 3),
                    Map.copyOf(levels(random, 8, kinds)),
                    Set.of(),
                    names(random, 6, kinds),
                    CAPACITY,
                    List.of(),
                    Set.of()));
        }
        List<MatchMentee> juniors = new ArrayList<>();
        for (int k = 0; k < mentees; k++) {
            juniors.add(new MatchMentee(
                    person(random, new UUID(2, k), 2),
                    levels(random, 3, kinds),
                    Set.of(),
                    names(random, 3, kinds),
                    List.of(new UUID(1, random.nextInt(mentors)), new UUID(1, random.nextInt(mentors))),
                    Set.of(),
                    Set.of(),
                    Instant.EPOCH));
        }
        return new Pool(seniors, juniors);
    }

    private static MatchPerson person(SplittableRandom random, UUID id, int tier) {
        return new MatchPerson(
                id,
                new UUID(3, random.nextInt(200)),
                "kota " + random.nextInt(20),
                Set.of(),
                null,
                null,
                null,
                tier - random.nextInt(2),
                Set.of(),
                random.nextLong() & random.nextLong() & random.nextLong());
    }

    private static Map<String, Integer> levels(SplittableRandom random, int count, int kinds) {
        Map<String, Integer> levels = new HashMap<>();
        names(random, count, kinds).forEach(each -> levels.put(each, 2 + random.nextInt(3)));
        return levels;
    }

    private static Set<String> names(SplittableRandom random, int count, int kinds) {
        Set<String> names = new HashSet<>();
        while (names.size() < count) {
            names.add("k" + random.nextInt(kinds));
        }
        return names;
    }
}
