package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Collects a {@link RotationProblem}. Each method that adds something gives a handle, which later calls take; the order
 * of the calls does not matter otherwise. An argument that cannot be meant is an {@link IllegalArgumentException}.
 *
 * <pre>
 * var builder = new RotationProblemBuilder(4, "overdue", "fit");
 * int unit = builder.unit(unitId, UnitLimits.same(4, 3, 3));
 * int post = builder.post(postId, unit, 0, 0, 1, 1); // its other holder retires in period 2
 * int person = builder.person(personId, homePost);   // homePost or NONE
 * builder.stay(person, -1, 0);                       // overdue if the person stays
 * builder.option(person, post, 2, 0, 35);            // in period 2, fit 35
 * builder.mustMove(person, 3);                       // by the last period at the latest
 * </pre>
 */
public final class RotationProblemBuilder {
    private final int periods;
    private final List<String> orders;
    private final List<UUID> units = new ArrayList<>();
    private final List<UnitLimits> limits = new ArrayList<>();
    private final List<UUID> posts = new ArrayList<>();
    private final List<Post> postParts = new ArrayList<>();
    private final List<UUID> people = new ArrayList<>();
    private final List<Person> personParts = new ArrayList<>();
    private final List<int[]> pairs = new ArrayList<>();
    private final List<int[][]> groups = new ArrayList<>();
    private final OptionColumns options;

    private record Post(int unit, int[] room) {}

    private static final class Person {
        private final int home;
        private final long[] stay;
        private boolean experienced;
        private int ends;
        private int mustBy = NONE;
        private int[] locked = {};

        Person(int home, int ends, int orders) {
            this.home = home;
            this.ends = ends;
            stay = new long[orders];
        }
    }

    /** What the problem takes over. */
    static final class Parts {
        int periods;
        List<String> orders;
        UUID[] people;
        UUID[] posts;
        UUID[] units;
        int[] home;
        int[] ends;
        boolean[] experienced;
        int[] mustBy;
        int[] locked;
        int[] unitOf;
        int[][] room;
        int[][] leave;
        int[][] enter;
        int[] keep;
        int[][] others;
        int[] start;
        int[] optionPerson;
        int[] optionPost;
        int[] optionPeriod;
        long[][] value;
        long[][] stay;
        int[] pairFirst;
        int[] pairSecond;
        int[] pairKind;
        int[][][] groups;
    }

    /** A horizon of so many periods (1 to 12), with these objectives, the most important first. */
    public RotationProblemBuilder(int periods, String... orders) {
        require(periods >= 1 && periods <= 12, "1 to 12 periods");
        require(orders.length >= 1, "at least one order");
        this.periods = periods;
        this.orders = List.of(orders);
        options = new OptionColumns(orders.length);
    }

    /** Adds a unit. */
    public int unit(UUID id, UnitLimits limit) {
        require(
                limit.leave().length == periods
                        && limit.enter().length == periods
                        && limit.otherExperienced().length == periods,
                "limits for each period");
        units.add(id);
        limits.add(limit);
        return units.size() - 1;
    }

    /**
     * Adds a post of a unit.
     *
     * @param room by period, the seats that are free while nobody moves: its seats, less everyone who would hold it
     *     then, whether part of the round or not. Below 0 where more people than seats: then nobody can come in
     */
    public int post(UUID id, int unit, int... room) {
        require(room.length == periods, "room for each period");
        posts.add(id);
        postParts.add(new Post(unit, room.clone()));
        return posts.size() - 1;
    }

    /** Adds a person and the post held; {@link RotationProblem#NONE} for one who holds none of the round's posts. */
    public int person(UUID id, int home) {
        people.add(id);
        personParts.add(new Person(home, periods, orders.size()));
        return people.size() - 1;
    }

    /** Says that the person counts among the experienced of their unit. */
    public void experienced(int person) {
        personParts.get(person).experienced = true;
    }

    /** Says from which period on the person is gone (retired, end of term), wherever they are by then. */
    public void ends(int person, int period) {
        require(period >= 0 && period <= periods, "a period of the horizon");
        personParts.get(person).ends = period;
    }

    /** Says what it is worth, by order, that the person stays where they are; 0 if never said. */
    public void stay(int person, long... values) {
        require(values.length == orders.size(), "a value for each order");
        System.arraycopy(values, 0, personParts.get(person).stay, 0, values.length);
    }

    /** Says that the person has to move, in this period or before. */
    public void mustMove(int person, int byPeriod) {
        require(byPeriod >= 0 && byPeriod < periods, "a period of the horizon");
        personParts.get(person).mustBy = byPeriod;
    }

    /** Settles the person's move; the option must be given too. */
    public void lock(int person, int post, int period) {
        personParts.get(person).locked = new int[] {post, period};
    }

    /**
     * Allows the person the post in the period and says what that is worth by order. What is not allowed is not said.
     */
    public void option(int person, int post, int period, long... values) {
        require(values.length == orders.size(), "a value for each order");
        require(period >= 0 && period < periods, "a period of the horizon");
        require(post >= 0 && post < posts.size() && post != personParts.get(person).home, "a post other than the own");
        options.add(person, post, period, values);
    }

    /**
     * Adds a kind of groups of posts (all posts of a unit, all posts of a line): by handle of the post, the groups that
     * it is in, numbered from 0. Posts beyond the end of the array are in none.
     */
    public int groups(int[][] groupsOfPost) {
        groups.add(groupsOfPost.clone());
        return groups.size() - 1;
    }

    /**
     * Says that two people may not be in one group of this kind in any period, one who stays included. Two who are
     * together from the start may stay, but neither may be moved within the group while the other is there.
     */
    public void conflict(int first, int second, int kind) {
        require(first != second && kind < groups.size(), "two people and a kind of groups");
        pairs.add(new int[] {first, second, kind});
    }

    /** The problem. */
    public RotationProblem build() {
        Parts parts = new Parts();
        parts.periods = periods;
        parts.orders = orders;
        int[] unitAt = order(units);
        int[] postAt = order(posts);
        int[] personAt = order(people);
        parts.units = Arrays.stream(unitAt).mapToObj(units::get).toArray(UUID[]::new);
        parts.posts = Arrays.stream(postAt).mapToObj(posts::get).toArray(UUID[]::new);
        parts.people = Arrays.stream(personAt).mapToObj(people::get).toArray(UUID[]::new);
        int[] newPost = inverse(postAt);
        int[] newPerson = inverse(personAt);
        putUnits(parts, unitAt);
        putPosts(parts, postAt, inverse(unitAt));
        putPeople(parts, personAt, newPost);
        putPairs(parts, postAt, newPerson);
        options.put(parts, newPerson, newPost);
        RotationProblem problem = new RotationProblem(parts);
        for (int i = 0; i < personAt.length; i++) {
            int[] locked = personParts.get(personAt[i]).locked;
            if (locked.length > 0) {
                parts.locked[i] = problem.option(i, newPost[locked[0]], locked[1]);
                require(parts.locked[i] != NONE, "a settled move among the options");
            }
        }
        return problem;
    }

    private void putUnits(Parts parts, int[] at) {
        parts.leave =
                Arrays.stream(at).mapToObj(i -> limits.get(i).leave().clone()).toArray(int[][]::new);
        parts.enter =
                Arrays.stream(at).mapToObj(i -> limits.get(i).enter().clone()).toArray(int[][]::new);
        parts.keep = Arrays.stream(at).map(i -> limits.get(i).keepExperienced()).toArray();
        parts.others = Arrays.stream(at)
                .mapToObj(i -> limits.get(i).otherExperienced().clone())
                .toArray(int[][]::new);
    }

    private void putPosts(Parts parts, int[] at, int[] newUnit) {
        parts.unitOf =
                Arrays.stream(at).map(i -> newUnit[postParts.get(i).unit()]).toArray();
        parts.room = Arrays.stream(at).mapToObj(i -> postParts.get(i).room()).toArray(int[][]::new);
    }

    private void putPeople(Parts parts, int[] at, int[] newPost) {
        int size = at.length;
        parts.home = new int[size];
        parts.ends = new int[size];
        parts.experienced = new boolean[size];
        parts.mustBy = new int[size];
        parts.locked = new int[size];
        parts.stay = new long[orders.size()][size];
        Arrays.fill(parts.locked, NONE);
        for (int i = 0; i < size; i++) {
            Person person = personParts.get(at[i]);
            parts.home[i] = person.home == NONE ? NONE : newPost[person.home];
            parts.ends[i] = person.ends;
            parts.experienced[i] = person.experienced;
            parts.mustBy[i] = person.mustBy;
            for (int k = 0; k < orders.size(); k++) {
                parts.stay[k][i] = person.stay[k];
            }
        }
    }

    private void putPairs(Parts parts, int[] postAt, int[] newPerson) {
        int[][] sorted = pairs.stream()
                .map(pair -> new int[] {
                    Math.min(newPerson[pair[0]], newPerson[pair[1]]),
                    Math.max(newPerson[pair[0]], newPerson[pair[1]]),
                    pair[2]
                })
                .sorted(Arrays::compare)
                .toArray(int[][]::new);
        parts.pairFirst = Arrays.stream(sorted).mapToInt(pair -> pair[0]).toArray();
        parts.pairSecond = Arrays.stream(sorted).mapToInt(pair -> pair[1]).toArray();
        parts.pairKind = Arrays.stream(sorted).mapToInt(pair -> pair[2]).toArray();
        parts.groups = groups.stream()
                .map(kind -> Arrays.stream(postAt)
                        .mapToObj(i -> i < kind.length && kind[i] != null ? kind[i].clone() : new int[0])
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
    }

    private static int[] order(List<UUID> ids) {
        int[] at = IntStream.range(0, ids.size())
                .boxed()
                .sorted(Comparator.comparing(ids::get))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 1; i < at.length; i++) {
            require(!ids.get(at[i]).equals(ids.get(at[i - 1])), "each once");
        }
        return at;
    }

    private static int[] inverse(int[] at) {
        int[] inverse = new int[at.length];
        for (int i = 0; i < at.length; i++) {
            inverse[at[i]] = i;
        }
        return inverse;
    }

    private static void require(boolean holds, String wanted) {
        if (!holds) {
            throw new IllegalArgumentException("Wanted: " + wanted);
        }
    }
}
