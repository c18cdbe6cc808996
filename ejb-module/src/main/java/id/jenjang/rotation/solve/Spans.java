package id.jenjang.rotation.solve;

/**
 * The entries of a {@link RuleTable} as spans: an option adds {@code sign} to the cells {@code from} to {@code to} (not
 * included) of a line. By option and by line.
 */
final class Spans {
    final RuleTable table;

    /** Spans of option o are start[o] to start[o + 1]. */
    final int[] start;

    final int[] line;
    final byte[] sign;
    final int[] from;
    final int[] to;

    /** Spans on line l are onLine[lineStart[l]] to onLine[lineStart[l + 1]], by option; the option of each span. */
    final int[] lineStart;

    final int[] onLine;
    final int[] option;

    Spans(RuleTable table) {
        this.table = table;
        start = new int[table.options + 1];
        int most = table.entry.length;
        line = new int[most];
        sign = new byte[most];
        from = new int[most];
        to = new int[most];
        option = new int[most];
        int size = 0;
        for (int o = 0; o < table.options; o++) {
            for (int e = table.entryStart[o]; e < table.entryStart[o + 1]; e++) {
                size = add(o, table.entry[e], size);
            }
            start[o + 1] = size;
        }
        lineStart = new int[table.lines + 1];
        onLine = new int[size];
        index(size);
    }

    private int add(int o, int entry, int size) {
        int cell = RuleTable.cell(entry);
        int on = cell / table.width;
        if (size > start[o] && line[size - 1] == on) {
            to[size - 1] = cell;
            return size;
        }
        line[size] = on;
        sign[size] = (byte) RuleTable.sign(entry);
        from[size] = cell;
        to[size] = table.standing[on] ? (on + 1) * table.width - 1 : cell + 1;
        option[size] = o;
        return size + 1;
    }

    private void index(int size) {
        for (int span = 0; span < size; span++) {
            lineStart[line[span] + 1]++;
        }
        for (int l = 0; l < table.lines; l++) {
            lineStart[l + 1] += lineStart[l];
        }
        int[] next = lineStart.clone();
        for (int span = 0; span < size; span++) {
            onLine[next[line[span]]++] = span;
        }
    }

    /** Whether a span adds to a cell, or takes from it. */
    boolean covers(int span, int cell) {
        return from[span] <= cell && cell < to[span];
    }

    /** Adds an option to loads (by cell), or with -1 takes it away. */
    void apply(int o, int times, int[] loads) {
        for (int span = start[o]; span < start[o + 1]; span++) {
            int change = times * sign[span];
            for (int cell = from[span]; cell < to[span]; cell++) {
                loads[cell] += change;
            }
        }
    }
}
