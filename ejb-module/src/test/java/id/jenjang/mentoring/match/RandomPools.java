package id.jenjang.mentoring.match;

import id.jenjang.people.Grade;
import id.jenjang.people.Sex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/** Pools made up from a seed. */
final class RandomPools {
    private final SplittableRandom random;

    RandomPools(long seed) {
        random = new SplittableRandom(seed);
    }

    Pool pool(int mentors, int mentees, int kinds) {
        List<UUID> seniors = ids(mentors, 1);
        List<UUID> juniors = ids(mentees, 2);
        List<MatchMentor> left = new ArrayList<>();
        for (UUID each : seniors) {
            left.add(new MatchMentor(
                    person(each, 10, juniors),
                    levels(kinds),
                    names("job", kinds),
                    names("topic", kinds),
                    random.nextInt(3),
                    some(juniors, 6),
                    Set.copyOf(some(juniors, 8))));
        }
        List<MatchMentee> right = new ArrayList<>();
        for (UUID each : juniors) {
            right.add(new MatchMentee(
                    person(each, 8, seniors),
                    levels(kinds),
                    names("job", kinds),
                    names("topic", kinds),
                    some(seniors, 4),
                    Set.copyOf(some(seniors, 5)),
                    Set.copyOf(some(seniors, 9)),
                    Instant.ofEpochSecond(random.nextInt(20))));
        }
        return new Pool(left, right);
    }

    MatchingPolicy policy() {
        Map<FitPart, Integer> weights = new EnumMap<>(FitPart.class);
        for (FitPart part : FitPart.values()) {
            weights.put(part, random.nextInt(3));
        }
        weights.put(FitPart.TOPICS, 1);
        return new MatchingPolicy(
                ProgrammeKind.TECHNICAL,
                random.nextInt(4) - 1,
                random.nextInt(3) - 1,
                UnitRule.values()[random.nextInt(5) < 3 ? 2 : random.nextInt(3)],
                random.nextBoolean(),
                random.nextInt(8) == 0,
                random.nextInt(8) == 0,
                random.nextInt(4) == 0,
                1 + random.nextInt(3),
                MatchOrder.values()[random.nextInt(2)],
                new FitWeights(weights));
    }

    Instructions instructions(Pool pool) {
        return new Instructions(
                couples(pool, 9), couples(pool, 9), couples(pool, 5), couples(pool, 5), couples(pool, 2));
    }

    private Set<Couple> couples(Pool pool, int oneIn) {
        Set<Couple> couples = new HashSet<>();
        Set<UUID> once = new HashSet<>();
        for (MatchMentee mentee : pool.mentees()) {
            MatchMentor mentor =
                    pool.mentors().get(random.nextInt(pool.mentors().size()));
            if (random.nextInt(oneIn) == 0 && once.add(mentor.id())) {
                couples.add(new Couple(mentor.id(), mentee.id()));
            }
        }
        return couples;
    }

    private MatchPerson person(UUID id, int grade, List<UUID> others) {
        return new MatchPerson(
                id,
                random.nextInt(9) == 0 ? null : new UUID(3, random.nextInt(3)),
                random.nextInt(9) == 0 ? "" : "kota " + random.nextInt(2),
                Set.of("bahasa " + random.nextInt(2)),
                Sex.values()[random.nextInt(2)],
                random.nextInt(8) == 0 ? Sex.FEMALE : null,
                random.nextInt(9) == 0 ? null : new Grade(Grade.Scheme.PNS, grade + random.nextInt(3)),
                random.nextInt(4),
                Set.copyOf(some(others, 9)),
                random.nextLong() & random.nextLong());
    }

    private static List<UUID> ids(int count, long side) {
        List<UUID> ids = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            ids.add(new UUID(side, k));
        }
        return ids;
    }

    private List<UUID> some(List<UUID> all, int oneIn) {
        List<UUID> some = new ArrayList<>();
        for (UUID each : all) {
            if (random.nextInt(oneIn) == 0) {
                some.add(random.nextInt(some.size() + 1), each);
            }
        }
        return some;
    }

    private Map<String, Integer> levels(int kinds) {
        Map<String, Integer> levels = new HashMap<>();
        names("K", kinds).forEach(each -> levels.put(each, 1 + random.nextInt(5)));
        return levels;
    }

    private Set<String> names(String prefix, int kinds) {
        Set<String> names = new HashSet<>();
        for (int k = 0; k < 3; k++) {
            if (random.nextInt(3) > 0) {
                names.add(prefix + random.nextInt(kinds));
            }
        }
        return names;
    }
}
