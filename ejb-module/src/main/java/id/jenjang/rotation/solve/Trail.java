package id.jenjang.rotation.solve;

import java.util.Arrays;

/** What was done, so that it can be undone from the end. */
final class Trail {
    static final int DECIDED = 0;
    static final int CLOSED = 1;
    static final int REQUIRED = 2;

    private int[] items = new int[256];
    private int size;

    void add(int kind, int item) {
        items = size == items.length ? Arrays.copyOf(items, 2 * size) : items;
        items[size++] = item << 2 | kind;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** The last thing. */
    int item() {
        return items[size - 1] >> 2;
    }

    /** Removes the last and gives its kind. */
    int remove() {
        return items[--size] & 3;
    }
}
