package id.jenjang.succession.rank;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** All who may have a job in some time, in no order. */
final class Contenders {
    private static final int FEW = 16;

    private int[] people = new int[FEW];
    private int[] births = new int[FEW];
    private long[] keys = new long[FEW];
    private int size;

    /** Makes room for so many more. */
    void room(int more) {
        if (size + more > people.length) {
            int length = Math.max(size + more, people.length * 2);
            people = Arrays.copyOf(people, length);
            births = Arrays.copyOf(births, length);
            keys = Arrays.copyOf(keys, length);
        }
    }

    /** Takes somebody in where there is room. */
    void add(int person, int birth, long key) {
        people[size] = person;
        births[size] = birth;
        keys[size++] = key;
    }

    /** Gives all from a place on this number. */
    void number(int from, int person) {
        Arrays.fill(people, from, size, person);
    }

    /** Takes out whom this holds for. */
    void drop(IntPredicate gone) {
        int all = size;
        size = 0;
        for (int place = 0; place < all; place++) {
            if (!gone.test(people[place])) {
                add(people[place], births[place], keys[place]);
            }
        }
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int person(int place) {
        return people[place];
    }

    int birth(int place) {
        return births[place];
    }

    long key(int place) {
        return keys[place];
    }
}
