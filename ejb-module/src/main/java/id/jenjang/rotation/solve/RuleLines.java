package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Draws the lines of a {@link RuleTable} while it is built, and collects what options add to them. */
final class RuleLines {
    private final int periods;
    private final int width;
    private final List<Line> lines = new ArrayList<>();
    private final IntList[] entries;

    /**
     * A line.
     *
     * @param first the post, the unit or the number of the pair that it is about
     * @param second the group, of a pair
     * @param third the one who would come in, of a pair; NONE for both
     */
    record Line(Clash.Rule rule, boolean standing, int first, int second, int third, int[] limit) {}

    private static final class IntList {
        private int[] items = new int[8];
        private int size;

        void add(int item) {
            items = size == items.length ? Arrays.copyOf(items, 2 * size) : items;
            items[size++] = item;
        }
    }

    RuleLines(int periods, int options) {
        this.periods = periods;
        width = periods + 1;
        entries = new IntList[options];
    }

    /** A line that is added to for as long as the person is there. */
    int standing(Clash.Rule rule, int about, int[] limit) {
        lines.add(new Line(rule, true, about, NONE, NONE, limit));
        return lines.size() - 1;
    }

    /** A line that keeps a pair out of a group. */
    int apart(int pair, int group, int mover, int[] limit) {
        lines.add(new Line(Clash.Rule.CONFLICT, true, pair, group, mover, limit));
        return lines.size() - 1;
    }

    /** A line that is added to in the period of the move. */
    int passing(Clash.Rule rule, int about, int[] limit) {
        lines.add(new Line(rule, false, about, NONE, NONE, limit));
        return lines.size() - 1;
    }

    /** Lets an option count on a line from its period; on a standing line until the person ends. */
    void count(int option, int line, int sign, int period, int ends) {
        add(option, line, sign, period);
        if (lines.get(line).standing() && ends < periods) {
            add(option, line, -sign, ends);
        }
    }

    private void add(int option, int line, int sign, int period) {
        if (entries[option] == null) {
            entries[option] = new IntList();
        }
        entries[option].add((line * width + period) << 1 | (sign < 0 ? 1 : 0));
    }

    int count() {
        return lines.size();
    }

    boolean[] standing() {
        boolean[] all = new boolean[lines.size()];
        for (int line = 0; line < all.length; line++) {
            all[line] = lines.get(line).standing();
        }
        return all;
    }

    Clash.Rule[] rules() {
        return lines.stream().map(Line::rule).toArray(Clash.Rule[]::new);
    }

    int[] first() {
        return lines.stream().mapToInt(Line::first).toArray();
    }

    int[] second() {
        return lines.stream().mapToInt(Line::second).toArray();
    }

    int[] third() {
        return lines.stream().mapToInt(Line::third).toArray();
    }

    int[] limits() {
        int[] all = new int[lines.size() * width];
        Arrays.fill(all, RuleTable.FREE);
        for (int line = 0; line < lines.size(); line++) {
            System.arraycopy(lines.get(line).limit(), 0, all, line * width, periods);
        }
        return all;
    }

    int[] entryStart() {
        int[] start = new int[entries.length + 1];
        for (int option = 0; option < entries.length; option++) {
            start[option + 1] = start[option] + (entries[option] == null ? 0 : entries[option].size);
        }
        return start;
    }

    int[] entries() {
        int[] start = entryStart();
        int[] all = new int[start[entries.length]];
        for (int option = 0; option < entries.length; option++) {
            if (entries[option] != null) {
                System.arraycopy(entries[option].items, 0, all, start[option], entries[option].size);
            }
        }
        return all;
    }
}
