package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.Arrays;

/**
 * Choices as they are made one after another, with what follows from each: whoever's post is taken has to leave it in
 * time, what does not fit any more is closed. A choice that leads to a contradiction is taken back whole.
 */
final class Choices {
    final RuleTable table;
    final Spans spans;

    /** By person: the option chosen, or NONE; whether it is decided; whether one has to be chosen. */
    final int[] chosen;

    final boolean[] settled;
    final boolean[] must;

    /** By option: whether it is still open; by person: how many are. */
    final boolean[] open;

    final int[] openCount;

    /** By cell: what is left of the limit. */
    final int[] left;

    private final Trail trail = new Trail();
    private final LineQueue queue;
    private boolean failed;

    private final int[] relief;
    private final int[] certain;
    private final SpanCounts counts;

    Choices(Spans spans) {
        this(spans, spans.table.must.clone(), spans.table.open.clone(), spans.table.limit.clone());
        Arrays.fill(chosen, NONE);
        for (int o = 0; o < table.options; o++) {
            openCount[table.problem.optionPerson[o]] += open[o] ? 1 : 0;
        }
    }

    /** The same choices, to go on from twice. */
    Choices(Choices other) {
        this(other.spans, other.must.clone(), other.open.clone(), other.left.clone());
        System.arraycopy(other.chosen, 0, chosen, 0, chosen.length);
        System.arraycopy(other.settled, 0, settled, 0, settled.length);
        System.arraycopy(other.openCount, 0, openCount, 0, openCount.length);
    }

    private Choices(Spans spans, boolean[] must, boolean[] open, int[] left) {
        this.spans = spans;
        this.must = must;
        this.open = open;
        this.left = left;
        table = spans.table;
        chosen = new int[table.people];
        settled = new boolean[table.people];
        openCount = new int[table.people];
        queue = new LineQueue(table.lines);
        relief = new int[table.width];
        certain = new int[table.width];
        counts = new SpanCounts(spans);
    }

    /** What follows from the rules alone for those who are not settled; false when they contradict one another. */
    boolean begin() {
        for (int person = 0; person < table.people; person++) {
            if (!settled[person]) {
                failed |= must[person] && openCount[person] == 0;
                for (int o = table.from(person); o < table.to(person); o++) {
                    if (open[o]) {
                        enqueueAll(o);
                    }
                }
            }
        }
        boolean fine = propagate();
        trail.clear();
        return fine;
    }

    /** Chooses an option; false, and nothing changed, when that leads to a contradiction. */
    boolean choose(int option) {
        return settle(table.problem.optionPerson[option], option);
    }

    /** Lets a person stay; false, and nothing changed, when that leads to a contradiction. */
    boolean stay(int person) {
        return !must[person] && settle(person, NONE);
    }

    private boolean settle(int person, int option) {
        int mark = trail.size();
        decide(person, option);
        if (propagate()) {
            trail.clear();
            return true;
        }
        undo(mark);
        return false;
    }

    /** Closes an option; false when that leads to a contradiction, which then stays. */
    boolean close(int option) {
        if (open[option]) {
            shut(option);
        }
        boolean fine = propagate();
        trail.clear();
        return fine;
    }

    /** Leaves out an option of a person who is not settled without asking what follows. */
    void leaveOut(int option) {
        openCount[table.problem.optionPerson[option]] -= open[option] ? 1 : 0;
        open[option] = false;
    }

    /** Chooses without asking what follows, for people whose choices are known to fit. */
    void put(int person, int option) {
        settled[person] = true;
        chosen[person] = option;
        if (option != NONE) {
            subtract(option, 1);
        }
    }

    /** Puts everyone who moves in a plan. */
    void putAll(int[] plan) {
        for (int person = 0; person < plan.length; person++) {
            if (plan[person] != NONE) {
                put(person, plan[person]);
            }
        }
    }

    private void decide(int person, int option) {
        settled[person] = true;
        chosen[person] = option;
        trail.add(Trail.DECIDED, person);
        if (option != NONE) {
            subtract(option, 1);
        }
        for (int o = table.from(person); o < table.to(person); o++) {
            if (open[o]) {
                enqueueAll(o);
            }
        }
    }

    private void subtract(int option, int times) {
        for (int span = spans.start[option]; span < spans.start[option + 1]; span++) {
            for (int cell = spans.from[span]; cell < spans.to[span]; cell++) {
                if (table.limit[cell] != RuleTable.FREE) {
                    left[cell] -= times * spans.sign[span];
                }
            }
        }
    }

    private void shut(int option) {
        int person = table.problem.optionPerson[option];
        open[option] = false;
        openCount[person]--;
        trail.add(Trail.CLOSED, option);
        enqueueAll(option);
        failed |= must[person] && !settled[person] && openCount[person] == 0;
    }

    private void require(int person) {
        if (!must[person]) {
            must[person] = true;
            trail.add(Trail.REQUIRED, person);
            for (int o = table.from(person); o < table.to(person); o++) {
                if (open[o]) {
                    enqueueAll(o);
                }
            }
        }
    }

    private void undo(int mark) {
        while (trail.size() > mark) {
            int item = trail.item();
            switch (trail.remove()) {
                case Trail.DECIDED -> {
                    if (chosen[item] != NONE) {
                        subtract(chosen[item], -1);
                    }
                    chosen[item] = NONE;
                    settled[item] = false;
                }
                case Trail.CLOSED -> {
                    open[item] = true;
                    openCount[table.problem.optionPerson[item]]++;
                }
                default -> must[item] = false;
            }
        }
    }

    private void enqueueAll(int option) {
        for (int span = spans.start[option]; span < spans.start[option + 1]; span++) {
            queue.add(spans.line[span]);
        }
    }

    private boolean propagate() {
        while (!queue.isEmpty()) {
            int line = queue.remove();
            if (!failed) {
                follow(line);
            }
        }
        boolean fine = !failed;
        failed = false;
        return fine;
    }

    /** Draws what follows on one line, from how far others may still relieve it and who certainly adds to it. */
    private void follow(int line) {
        int first = line * table.width;
        Arrays.fill(relief, 0);
        Arrays.fill(certain, 0);
        eachPerson(line, this::countPerson);
        boolean tight = false;
        for (int w = 0; w < table.periods; w++) {
            int cell = first + w;
            if (table.limit[cell] != RuleTable.FREE) {
                int slack = left[cell] + relief[w] - certain[w];
                failed |= slack < 0;
                tight |= slack == 0;
            }
        }
        if (tight && !failed) {
            eachPerson(line, this::closePerson);
        }
    }

    /** Looks at the spans of one person on one line. */
    private interface PersonOnLine {
        void look(int person, int line, int fromSpan, int toSpan);
    }

    private void eachPerson(int line, PersonOnLine each) {
        int at = spans.lineStart[line];
        int end = spans.lineStart[line + 1];
        while (at < end && !failed) {
            int person = table.problem.optionPerson[spans.option[spans.onLine[at]]];
            int next = at + 1;
            while (next < end && table.problem.optionPerson[spans.option[spans.onLine[next]]] == person) {
                next++;
            }
            if (!settled[person]) {
                each.look(person, line, at, next);
            }
            at = next;
        }
    }

    private void countPerson(int person, int line, int fromSpan, int toSpan) {
        counts.count(open, line, fromSpan, toSpan);
        for (int w = 0; w < table.periods; w++) {
            relief[w] += counts.takes[w] > 0 ? 1 : 0;
            certain[w] += must[person] && counts.adds[w] == openCount[person] ? 1 : 0;
        }
    }

    private void closePerson(int person, int line, int fromSpan, int toSpan) {
        counts.count(open, line, fromSpan, toSpan);
        for (int w = 0; w < table.periods; w++) {
            int cell = line * table.width + w;
            if (table.limit[cell] == RuleTable.FREE || left[cell] + relief[w] - certain[w] != 0) {
                continue;
            }
            boolean needed = counts.takes[w] > 0 && left[cell] - certain[w] < 0;
            boolean sure = must[person] && counts.adds[w] >= openCount[person];
            if (needed) {
                require(person);
                closeOthers(person, line, cell);
            } else if (!sure && counts.adds[w] > 0) {
                closePlus(fromSpan, toSpan, cell);
            }
        }
    }

    private void closeOthers(int person, int line, int cell) {
        for (int o = table.from(person); o < table.to(person) && !failed; o++) {
            if (open[o] && !relieves(o, line, cell)) {
                shut(o);
            }
        }
    }

    private boolean relieves(int option, int line, int cell) {
        for (int span = spans.start[option]; span < spans.start[option + 1]; span++) {
            if (spans.line[span] == line && spans.sign[span] < 0 && spans.from[span] <= cell && cell < spans.to[span]) {
                return true;
            }
        }
        return false;
    }

    private void closePlus(int fromSpan, int toSpan, int cell) {
        for (int k = fromSpan; k < toSpan && !failed; k++) {
            int span = spans.onLine[k];
            if (spans.sign[span] > 0 && open[spans.option[span]] && spans.from[span] <= cell && cell < spans.to[span]) {
                shut(spans.option[span]);
            }
        }
    }
}
