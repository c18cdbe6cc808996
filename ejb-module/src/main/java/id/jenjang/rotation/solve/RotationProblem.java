package id.jenjang.rotation.solve;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Who could move where in which period, what each move is worth, and what may not be broken. Immutable; built by
 * {@link RotationProblemBuilder}. People, posts and units are told apart by index, in the order of their UUIDs, so that
 * the order in which they were given changes nothing.
 *
 * <p>An option is one person into one post in one period. A person moves at most once. The period of a move is when it
 * takes effect; a post may be taken in the period in which its holder leaves (chains and cycles).
 */
public final class RotationProblem {
    /** No limit on those who leave or come into a unit. */
    public static final int NO_LIMIT = Integer.MAX_VALUE;

    /** No post, no person, no period, no option. */
    public static final int NONE = -1;

    final int periods;
    final List<String> orders;
    final UUID[] people;
    final UUID[] posts;
    final UUID[] units;

    /** By person: the post held, or NONE; the first period in which the person is gone; experienced or not. */
    final int[] home;

    final int[] ends;
    final boolean[] experienced;

    /** By person: the last period by which a move has to be, or NONE; the option that is settled, or NONE. */
    final int[] mustBy;

    final int[] locked;

    /** By post: its unit; by post and period: the seats that are free while nobody moves. */
    final int[] unitOf;

    final int[][] room;

    /** By unit: the most that leave and come in, in each period; experienced who have to stay, and those outside. */
    final int[][] leave;

    final int[][] enter;
    final int[] keep;
    final int[][] others;

    /** Options of person i are start[i] to start[i + 1], by post, then period. */
    final int[] start;

    final int[] optionPerson;
    final int[] optionPost;
    final int[] optionPeriod;

    /** By order, then option: what it is worth; by order, then person: what staying is worth. */
    final long[][] value;

    final long[][] stay;

    /** Pairs who may not be in one group of posts, and by kind of group, then post: the groups it is in. */
    final int[] pairFirst;

    final int[] pairSecond;
    final int[] pairKind;
    final int[][][] groups;

    RotationProblem(RotationProblemBuilder.Parts parts) {
        periods = parts.periods;
        orders = parts.orders;
        people = parts.people;
        posts = parts.posts;
        units = parts.units;
        home = parts.home;
        ends = parts.ends;
        experienced = parts.experienced;
        mustBy = parts.mustBy;
        locked = parts.locked;
        unitOf = parts.unitOf;
        room = parts.room;
        leave = parts.leave;
        enter = parts.enter;
        keep = parts.keep;
        others = parts.others;
        start = parts.start;
        optionPerson = parts.optionPerson;
        optionPost = parts.optionPost;
        optionPeriod = parts.optionPeriod;
        value = parts.value;
        stay = parts.stay;
        pairFirst = parts.pairFirst;
        pairSecond = parts.pairSecond;
        pairKind = parts.pairKind;
        groups = parts.groups;
    }

    /** What it is made of, to make another. */
    RotationProblemBuilder.Parts parts() {
        RotationProblemBuilder.Parts parts = new RotationProblemBuilder.Parts();
        parts.periods = periods;
        parts.orders = orders;
        parts.people = people;
        parts.posts = posts;
        parts.units = units;
        parts.home = home;
        parts.ends = ends;
        parts.experienced = experienced;
        parts.mustBy = mustBy;
        parts.locked = locked;
        parts.unitOf = unitOf;
        parts.room = room;
        parts.leave = leave;
        parts.enter = enter;
        parts.keep = keep;
        parts.others = others;
        parts.start = start;
        parts.optionPerson = optionPerson;
        parts.optionPost = optionPost;
        parts.optionPeriod = optionPeriod;
        parts.value = value;
        parts.stay = stay;
        parts.pairFirst = pairFirst;
        parts.pairSecond = pairSecond;
        parts.pairKind = pairKind;
        parts.groups = groups;
        return parts;
    }

    /** The same problem held to changes: what a plan made by hand, or a refusal, demands. */
    public RotationProblem changed(PlanChanges changes) {
        return ChangedProblem.of(this, changes);
    }

    /** How many periods there are. */
    public int periods() {
        return periods;
    }

    /** The names of the objectives, the first the most important. */
    public List<String> orders() {
        return orders;
    }

    /** How many people are planned. */
    public int size() {
        return people.length;
    }

    /** How many options there are: person, post and period. */
    public int options() {
        return optionPost.length;
    }

    /** The person at an index. */
    public UUID person(int index) {
        return people[index];
    }

    /** The post at an index. */
    public UUID post(int index) {
        return posts[index];
    }

    /** The unit at an index. */
    public UUID unit(int index) {
        return units[index];
    }

    /** The index of a person, below 0 when not planned here. */
    public int indexOfPerson(UUID person) {
        return Arrays.binarySearch(people, person);
    }

    /** The index of a post, below 0 when not part of the round. */
    public int indexOfPost(UUID post) {
        return Arrays.binarySearch(posts, post);
    }

    /** The index of a unit, below 0 when not part of the round. */
    public int indexOfUnit(UUID unit) {
        return Arrays.binarySearch(units, unit);
    }

    /** The option of this move, or NONE when it is not allowed by itself. */
    public int option(int person, int post, int period) {
        int low = start[person];
        int high = start[person + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compare(optionPost[middle], post);
            order = order == 0 ? Integer.compare(optionPeriod[middle], period) : order;
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return NONE;
    }

    /** The move that an option stands for. */
    PlannedMove move(int option) {
        int person = optionPerson[option];
        UUID from = home[person] == NONE ? null : posts[home[person]];
        return new PlannedMove(people[person], from, posts[optionPost[option]], optionPeriod[option]);
    }

    /** The unit that a person starts in, or NONE. */
    int unitOfPerson(int person) {
        return home[person] == NONE ? NONE : unitOf[home[person]];
    }

    /** Whether the option takes the person out of their unit; one without a post leaves none. */
    boolean leavesUnit(int option) {
        int unit = unitOfPerson(optionPerson[option]);
        return unit != NONE && unit != unitOf[optionPost[option]];
    }

    /** Whether the option brings the person into a unit that they are not in. */
    boolean entersUnit(int option) {
        return unitOfPerson(optionPerson[option]) != unitOf[optionPost[option]];
    }
}
