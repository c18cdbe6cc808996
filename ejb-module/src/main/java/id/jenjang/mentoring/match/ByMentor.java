package id.jenjang.mentoring.match;

/**
 * The pairs that there may be, by mentor: of each from {@code start[j]} to {@code start[j + 1]}, the mentee and the
 * fit.
 */
@SuppressWarnings("ArrayRecordComponent")
record ByMentor(int[] start, int[] mentee, int[] fit) {
    static ByMentor of(Arcs arcs, int mentors) {
        int[] start = new int[mentors + 1];
        for (int mentor : arcs.to()) {
            start[mentor + 1]++;
        }
        for (int mentor = 0; mentor < mentors; mentor++) {
            start[mentor + 1] += start[mentor];
        }
        int[] next = start.clone();
        int[] mentee = new int[arcs.to().length];
        int[] fit = new int[mentee.length];
        for (int row = 0; row < arcs.mentees(); row++) {
            for (int arc = arcs.start()[row]; arc < arcs.start()[row + 1]; arc++) {
                int place = next[arcs.to()[arc]]++;
                mentee[place] = row;
                fit[place] = arcs.fit()[arc];
            }
        }
        return new ByMentor(start, mentee, fit);
    }

    int wanted(int mentor) {
        return start[mentor + 1] - start[mentor];
    }

    /** How many of a mentor fit better than that. */
    int better(int mentor, int than) {
        int better = 0;
        for (int place = start[mentor]; place < start[mentor + 1]; place++) {
            better += fit[place] > than ? 1 : 0;
        }
        return better;
    }
}
