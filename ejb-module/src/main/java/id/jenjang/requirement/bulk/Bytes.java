package id.jenjang.requirement.bulk;

import java.util.Arrays;

/** A growing column of small numbers. */
final class Bytes {
    private byte[] values = new byte[1024];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = (byte) value;
    }

    byte[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
