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

    private final Consequences consequences;

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
        consequences = new Consequences(this);
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
        failed |= open[option] && !shut(option);
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

    /** Closes an option without asking what follows yet; false when its person has to choose and cannot any more. */
    boolean shut(int option) {
        int person = table.problem.optionPerson[option];
        open[option] = false;
        openCount[person]--;
        trail.add(Trail.CLOSED, option);
        enqueueAll(option);
        return !must[person] || settled[person] || openCount[person] > 0;
    }

    /** From now on a person has to choose. */
    void require(int person) {
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
                failed = !consequences.follow(line);
            }
        }
        boolean fine = !failed;
        failed = false;
        return fine;
    }
}
