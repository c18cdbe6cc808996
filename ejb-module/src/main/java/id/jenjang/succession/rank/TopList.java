package id.jenjang.succession.rank;

import java.util.Arrays;

/**
 * The best of many, kept in order, with a reserve: who leaves it is made up for by the reserve, and only where that is
 * used up must all be looked at again.
 */
final class TopList {
    private final Order order;
    private final int kept;
    private final long[] keys;
    private final int[] people;
    private int size;
    private boolean cut;
    private long boundKey;
    private int boundPerson;

    TopList(Order order, int kept, int reserve) {
        this.order = order;
        this.kept = kept;
        keys = new long[kept + reserve];
        people = new int[kept + reserve];
    }

    /** How many are on the list proper. */
    int size() {
        return Math.min(size, kept);
    }

    int person(int place) {
        return people[place];
    }

    long key(int place) {
        return keys[place];
    }

    /** What a key must at least count to come on the list; anything while there is room. */
    long least() {
        return cut ? order.counted(boundKey) : Long.MIN_VALUE;
    }

    /** Takes somebody in who is good enough. */
    void offer(long key, int person) {
        if (cut && !order.before(key, person, boundKey, boundPerson)) {
            return;
        }
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.before(keys[middle], people[middle], key, person)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        insert(low, key, person);
    }

    private void insert(int place, long key, int person) {
        if (place == keys.length) {
            bound(key, person);
            return;
        }
        if (size == keys.length) {
            bound(keys[size - 1], people[size - 1]);
            size--;
        }
        System.arraycopy(keys, place, keys, place + 1, size - place);
        System.arraycopy(people, place, people, place + 1, size - place);
        keys[place] = key;
        people[place] = person;
        size++;
    }

    /** Whoever is not on the list comes behind, or is, this one. */
    private void bound(long key, int person) {
        cut = true;
        boundKey = key;
        boundPerson = person;
    }

    /** Takes somebody off who may be on it. */
    void remove(int person) {
        for (int place = 0; place < size; place++) {
            if (people[place] == person) {
                System.arraycopy(keys, place + 1, keys, place, size - place - 1);
                System.arraycopy(people, place + 1, people, place, size - place - 1);
                size--;
                return;
            }
        }
    }

    /** Whether somebody who is not on the list may belong on it. */
    boolean usedUp() {
        return cut && size < kept;
    }

    int[] all() {
        return Arrays.copyOf(people, size());
    }
}
