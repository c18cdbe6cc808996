package id.jenjang.rotation.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * A small round made up from a seed, with all kinds of rules; judged here by looking at who sits where in each period,
 * and solved by trying everything. Shares nothing with the solver but the builder.
 */
final class TinyRound {
    private static final int NONE = RotationProblem.NONE;

    final int people;
    final int posts;
    final int units;
    final int periods;
    final int orders;
    final int[] unitOf;
    final int[][] room;
    final int[] home;
    final int[] ends;
    final int[] mustBy;
    final int[][] locked;
    final boolean[] experienced;
    final long[][] stay;
    final List<Option> options = new ArrayList<>();
    final UnitLimits[] limits;
    final int[][] groups;
    final List<int[]> pairs = new ArrayList<>();

    record Option(int person, int post, int period, long[] value) {}

    /** One in so many people has to move. */
    private final int easy;

    TinyRound(SplittableRandom random) {
        this(random, 6);
    }

    /** One in which most people have to move. */
    static TinyRound crowded(SplittableRandom random) {
        return new TinyRound(random, 1 + random.nextInt(2));
    }

    private TinyRound(SplittableRandom random, int easy) {
        this.easy = easy;
        people = 1 + random.nextInt(5);
        units = 1 + random.nextInt(3);
        posts = people + random.nextInt(3);
        periods = 1 + random.nextInt(3);
        orders = 1 + random.nextInt(2);
        unitOf = new int[posts];
        room = new int[posts][periods];
        home = new int[people];
        ends = new int[people];
        mustBy = new int[people];
        locked = new int[people][];
        experienced = new boolean[people];
        stay = new long[people][orders];
        limits = new UnitLimits[units];
        groups = new int[posts][];
        makePosts(random);
        makePeople(random);
        makeLimits(random);
    }

    private void makePosts(SplittableRandom random) {
        for (int post = 0; post < posts; post++) {
            unitOf[post] = random.nextInt(units);
            groups[post] = random.nextInt(4) == 0 ? new int[] {unitOf[post], units} : new int[] {unitOf[post]};
            int free = random.nextInt(5) == 0 || (post >= people && random.nextInt(3) > 0) ? 1 : 0;
            free -= post < people && random.nextInt(25) == 0 ? 1 : 0;
            for (int period = 0; period < periods; period++) {
                free += random.nextInt(8) == 0 ? 1 : 0;
                room[post][period] = free;
            }
        }
    }

    private void makePeople(SplittableRandom random) {
        for (int person = 0; person < people; person++) {
            home[person] = random.nextInt(10) == 0 ? NONE : random.nextInt(8) == 0 ? random.nextInt(posts) : person;
            ends[person] = random.nextInt(6) == 0 ? random.nextInt(periods + 1) : periods;
            mustBy[person] = random.nextInt(easy) == 0 ? random.nextInt(periods) : NONE;
            experienced[person] = random.nextBoolean();
            Arrays.setAll(stay[person], k -> random.nextInt(4) == 0 ? -random.nextInt(20) : 0);
            for (int post = 0; post < posts; post++) {
                boolean open = post != home[person] && random.nextInt(3) > 0;
                for (int period = 0; open && period < periods; period++) {
                    makeOption(person, post, period, random);
                }
            }
        }
    }

    private void makeOption(int person, int post, int period, SplittableRandom random) {
        if (random.nextInt(4) > 0) {
            long[] value = new long[orders];
            Arrays.setAll(value, k -> k + 1 < orders ? random.nextInt(4) - 1 : random.nextInt(30) - 10);
            options.add(new Option(person, post, period, value));
            boolean settle = locked[person] == null && random.nextInt(5 * easy) == 0;
            locked[person] = settle ? new int[] {post, period} : locked[person];
        }
    }

    private void makeLimits(SplittableRandom random) {
        for (int unit = 0; unit < units; unit++) {
            int[] leave = new int[periods];
            int[] enter = new int[periods];
            int[] others = new int[periods];
            for (int period = 0; period < periods; period++) {
                leave[period] = random.nextBoolean() ? random.nextInt(3) : RotationProblem.NO_LIMIT;
                enter[period] = random.nextBoolean() ? random.nextInt(3) : RotationProblem.NO_LIMIT;
                others[period] = random.nextInt(2);
            }
            int keep = random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0;
            limits[unit] = new UnitLimits(leave, enter, keep, others);
        }
        for (int pair = random.nextInt(easy < 6 ? 6 : 3); pair > 0 && people > 1; pair--) {
            int one = random.nextInt(people);
            pairs.add(new int[] {one, (one + 1 + random.nextInt(people - 1)) % people});
        }
    }

    /** The round as a problem, told in this order, or shuffled. */
    RotationProblem problem(SplittableRandom shuffle) {
        String[] names = new String[orders];
        Arrays.setAll(names, k -> "order " + k);
        RotationProblemBuilder builder = new RotationProblemBuilder(periods, names);
        int[] unit = new int[units];
        int[] post = new int[posts];
        int[] person = new int[people];
        for (int k : order(units, shuffle)) {
            unit[k] = builder.unit(new UUID(1, k), limits[k]);
        }
        for (int k : order(posts, shuffle)) {
            post[k] = builder.post(new UUID(2, k), unit[unitOf[k]], room[k]);
        }
        for (int k : order(people, shuffle)) {
            person[k] = builder.person(new UUID(3, k), home[k] == NONE ? NONE : post[home[k]]);
            tellPerson(builder, k, person[k]);
        }
        for (int k : order(options.size(), shuffle)) {
            Option option = options.get(k);
            builder.option(person[option.person()], post[option.post()], option.period(), option.value());
        }
        for (int k = 0; k < people; k++) {
            if (locked[k] != null) {
                builder.lock(person[k], post[locked[k][0]], locked[k][1]);
            }
        }
        int[][] told = new int[posts][];
        for (int k = 0; k < posts; k++) {
            told[post[k]] = groups[k];
        }
        int kind = builder.groups(told);
        for (int k : order(pairs.size(), shuffle)) {
            builder.conflict(person[pairs.get(k)[0]], person[pairs.get(k)[1]], kind);
        }
        return builder.build();
    }

    private void tellPerson(RotationProblemBuilder builder, int k, int person) {
        builder.stay(person, stay[k]);
        builder.ends(person, ends[k]);
        if (experienced[k]) {
            builder.experienced(person);
        }
        if (mustBy[k] != NONE) {
            builder.mustMove(person, mustBy[k]);
        }
    }

    private static int[] order(int size, SplittableRandom shuffle) {
        int[] all = new int[size];
        Arrays.setAll(all, k -> k);
        for (int k = size - 1; k > 0 && shuffle != null; k--) {
            int other = shuffle.nextInt(k + 1);
            int kept = all[k];
            all[k] = all[other];
            all[other] = kept;
        }
        return all;
    }

    /** The options that moves stand for, by person; null for who stays. */
    Option[] chosen(List<PlannedMove> moves) {
        Option[] chosen = new Option[people];
        for (PlannedMove move : moves) {
            int person = (int) move.person().getLeastSignificantBits();
            int post = (int) move.to().getLeastSignificantBits();
            chosen[person] = options.stream()
                    .filter(o -> o.person() == person && o.post() == post && o.period() == move.period())
                    .findFirst()
                    .orElseThrow();
        }
        return chosen;
    }

    /** How many ways there are to choose, rules aside. */
    long ways() {
        long ways = 1;
        for (int person = 0; person < people; person++) {
            int of = person;
            ways *= 1 + options.stream().filter(o -> o.person() == of).count();
        }
        return ways;
    }

    long[] worth(Option[] chosen) {
        long[] sum = new long[orders];
        for (int person = 0; person < people; person++) {
            for (int k = 0; k < orders; k++) {
                sum[k] += chosen[person] == null
                        ? stay[person][k]
                        : chosen[person].value()[k];
            }
        }
        return sum;
    }

    /** What the best plan is worth, by trying everything; null when no plan keeps the rules. */
    long[] best() {
        return best(0, new Option[people], null);
    }

    private long[] best(int person, Option[] chosen, long[] soFar) {
        if (person == people) {
            boolean better = new TinyJudge(this, chosen).keepsRules()
                    && (soFar == null || Arrays.compare(worth(chosen), soFar) > 0);
            return better ? worth(chosen) : soFar;
        }
        chosen[person] = null;
        long[] best = best(person + 1, chosen, soFar);
        for (Option option : options) {
            if (option.person() == person) {
                chosen[person] = option;
                best = best(person + 1, chosen, best);
            }
        }
        chosen[person] = null;
        return best;
    }
}
