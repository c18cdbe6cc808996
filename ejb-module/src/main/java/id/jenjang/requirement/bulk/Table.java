package id.jenjang.requirement.bulk;

/**
 * The rows of one history for everyone: person p has the rows from {@code start[p]} up to {@code start[p + 1]}.
 *
 * @param start where each person's rows begin; one more than there are people
 * @param columns the values by column, then row
 */
record Table(int[] start, int[][] columns) {

    int[] column(int number) {
        return columns[number];
    }

    /** A table in the making. */
    static final class Builder {
        private final Ints start = new Ints();
        private final Ints[] columns;

        Builder(int width) {
            columns = new Ints[width];
            for (int i = 0; i < width; i++) {
                columns[i] = new Ints();
            }
        }

        /** Begins the next person. */
        void next() {
            start.add(columns[0].size());
        }

        void row(int... values) {
            for (int i = 0; i < columns.length; i++) {
                columns[i].add(values[i]);
            }
        }

        Table build() {
            start.add(columns[0].size());
            int[][] built = new int[columns.length][];
            for (int i = 0; i < built.length; i++) {
                built[i] = columns[i].toArray();
            }
            return new Table(start.toArray(), built);
        }
    }
}
