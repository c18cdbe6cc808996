package id.jenjang.rotation.solve;

import java.util.Arrays;

/** The options as they come in, in growing columns. */
final class OptionColumns {
    private static final int FIRST = 1024;

    private int size;
    private int[] person = new int[FIRST];
    private int[] post = new int[FIRST];
    private int[] period = new int[FIRST];
    private final long[][] value;

    OptionColumns(int orders) {
        value = new long[orders][FIRST];
    }

    void add(int ofPerson, int toPost, int inPeriod, long[] values) {
        if (size == person.length) {
            grow();
        }
        person[size] = ofPerson;
        post[size] = toPost;
        period[size] = inPeriod;
        for (int k = 0; k < values.length; k++) {
            value[k][size] = values[k];
        }
        size++;
    }

    private void grow() {
        int larger = 2 * size;
        person = Arrays.copyOf(person, larger);
        post = Arrays.copyOf(post, larger);
        period = Arrays.copyOf(period, larger);
        for (int k = 0; k < value.length; k++) {
            value[k] = Arrays.copyOf(value[k], larger);
        }
    }

    /** Puts them by person, post, period; the arrays give the new number of each handle. */
    void put(RotationProblemBuilder.Parts parts, int[] newPerson, int[] newPost) {
        int people = newPerson.length;
        parts.start = new int[people + 1];
        for (int o = 0; o < size; o++) {
            parts.start[newPerson[person[o]] + 1]++;
        }
        for (int i = 0; i < people; i++) {
            parts.start[i + 1] += parts.start[i];
        }
        long[] keys = new long[size];
        int[] next = parts.start.clone();
        for (int o = 0; o < size; o++) {
            long key = ((long) newPost[post[o]] << 4 | period[o]) << 27;
            if (o >= 1 << 27) {
                throw new IllegalArgumentException("Too many options");
            }
            keys[next[newPerson[person[o]]]++] = key | o;
        }
        for (int i = 0; i < people; i++) {
            Arrays.sort(keys, parts.start[i], parts.start[i + 1]);
        }
        fill(parts, keys, newPost);
    }

    private void fill(RotationProblemBuilder.Parts parts, long[] keys, int[] newPost) {
        parts.optionPerson = new int[size];
        parts.optionPost = new int[size];
        parts.optionPeriod = new int[size];
        parts.value = new long[value.length][size];
        for (int i = 0; i + 1 < parts.start.length; i++) {
            for (int at = parts.start[i]; at < parts.start[i + 1]; at++) {
                int from = (int) (keys[at] & ((1 << 27) - 1));
                parts.optionPerson[at] = i;
                parts.optionPost[at] = newPost[post[from]];
                parts.optionPeriod[at] = period[from];
                for (int k = 0; k < value.length; k++) {
                    parts.value[k][at] = value[k][from];
                }
                if (at > parts.start[i] && keys[at] >>> 27 == keys[at - 1] >>> 27) {
                    throw new IllegalArgumentException("Wanted: each option once");
                }
            }
        }
    }
}
