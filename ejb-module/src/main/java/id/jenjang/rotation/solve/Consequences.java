package id.jenjang.rotation.solve;

import java.util.Arrays;

/** Draws what follows from choices on one line: who certainly adds to it, how far others may still relieve it. */
final class Consequences {
    private final Choices choices;
    private final RuleTable table;
    private final Spans spans;
    private final int[] relief;
    private final int[] certain;
    private final SpanCounts counts;
    private boolean failed;

    Consequences(Choices choices) {
        this.choices = choices;
        table = choices.table;
        spans = choices.spans;
        relief = new int[table.width];
        certain = new int[table.width];
        counts = new SpanCounts(spans);
    }

    /** Closes what does not fit on a line any more; false when that leads to a contradiction. */
    boolean follow(int line) {
        failed = false;
        int first = line * table.width;
        Arrays.fill(relief, 0);
        Arrays.fill(certain, 0);
        eachPerson(line, this::countPerson);
        boolean tight = false;
        for (int w = 0; w < table.periods; w++) {
            int cell = first + w;
            if (table.limit[cell] != RuleTable.FREE) {
                int slack = choices.left[cell] + relief[w] - certain[w];
                failed |= slack < 0;
                tight |= slack == 0;
            }
        }
        if (tight && !failed) {
            eachPerson(line, this::closePerson);
        }
        return !failed;
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
            if (!choices.settled[person]) {
                each.look(person, line, at, next);
            }
            at = next;
        }
    }

    private void countPerson(int person, int line, int fromSpan, int toSpan) {
        counts.count(choices.open, line, fromSpan, toSpan);
        for (int w = 0; w < table.periods; w++) {
            relief[w] += counts.takes[w] > 0 ? 1 : 0;
            certain[w] += choices.must[person] && counts.adds[w] == choices.openCount[person] ? 1 : 0;
        }
    }

    private void closePerson(int person, int line, int fromSpan, int toSpan) {
        counts.count(choices.open, line, fromSpan, toSpan);
        for (int w = 0; w < table.periods; w++) {
            int cell = line * table.width + w;
            if (table.limit[cell] == RuleTable.FREE || choices.left[cell] + relief[w] - certain[w] != 0) {
                continue;
            }
            boolean needed = counts.takes[w] > 0 && choices.left[cell] - certain[w] < 0;
            boolean sure = choices.must[person] && counts.adds[w] >= choices.openCount[person];
            if (needed) {
                choices.require(person);
                closeOthers(person, line, cell);
            } else if (!sure && counts.adds[w] > 0) {
                closePlus(fromSpan, toSpan, cell);
            }
        }
    }

    private void closeOthers(int person, int line, int cell) {
        for (int o = table.from(person); o < table.to(person) && !failed; o++) {
            if (choices.open[o] && !relieves(o, line, cell)) {
                failed = !choices.shut(o);
            }
        }
    }

    private boolean relieves(int option, int line, int cell) {
        for (int span = spans.start[option]; span < spans.start[option + 1]; span++) {
            if (spans.line[span] == line && spans.sign[span] < 0 && spans.covers(span, cell)) {
                return true;
            }
        }
        return false;
    }

    private void closePlus(int fromSpan, int toSpan, int cell) {
        for (int k = fromSpan; k < toSpan && !failed; k++) {
            int span = spans.onLine[k];
            if (spans.sign[span] > 0 && choices.open[spans.option[span]] && spans.covers(span, cell)) {
                failed = !choices.shut(spans.option[span]);
            }
        }
    }
}
