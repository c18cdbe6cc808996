package id.jenjang.bench;

import id.jenjang.network.Network;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/** One period as a network: as many posts as people, everyone may stay, or take one of 40; a quarter is overdue. */
final class OnePeriod {
    private static final int CHOICES = 40;

    private OnePeriod() {}

    /**
     * A network of so many people.
     *
     * @param desired whether posts differ in how much everyone wants them, which makes people compete
     */
    static Network of(int people, long seed, boolean desired) {
        SplittableRandom random = new SplittableRandom(seed);
        int posts = people;
        int[] common = new int[posts];
        Arrays.setAll(common, post -> desired ? random.nextInt(500) : 0);
        int[] start = new int[people + 1];
        int[] to = new int[people * (CHOICES + 1)];
        long[] value = new long[to.length];
        int count = 0;
        for (int person = 0; person < people; person++) {
            to[count] = person;
            value[count++] = random.nextInt(4) == 0 ? Round.OVERDUE : 0;
            Set<Integer> chosen = new HashSet<>(Set.of(person));
            while (chosen.size() <= CHOICES) {
                int post = random.nextInt(posts);
                if (chosen.add(post)) {
                    to[count] = post;
                    value[count++] = common[post] + random.nextInt(desired ? 500 : 1000) - 200L;
                }
            }
            start[person + 1] = count;
        }
        long[] out = new long[people];
        int[] seats = new int[posts];
        Arrays.fill(out, Network.NOT_OUT);
        Arrays.fill(seats, 1);
        return new Network(start, to, value, out, seats);
    }
}
