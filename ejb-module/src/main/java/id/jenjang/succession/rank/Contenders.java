package id.jenjang.succession.rank;

import java.util.Arrays;

/** All who may have a job in some time, in no order. */
final class Contenders {
    private int[] people = new int[64];
    private long[] keys = new long[64];
    private int size;

    void add(int person, long key) {
        if (size == people.length) {
            people = Arrays.copyOf(people, size * 2);
            keys = Arrays.copyOf(keys, size * 2);
        }
        people[size] = person;
        keys[size++] = key;
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

    long key(int place) {
        return keys[place];
    }
}
