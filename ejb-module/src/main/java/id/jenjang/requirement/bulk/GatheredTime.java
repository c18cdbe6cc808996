package id.jenjang.requirement.bulk;

import java.util.function.IntPredicate;

/** Time gathered in appointments, over columns; days that two of them share count once. */
final class GatheredTime {
    private final int[] start;
    private final int[] from;
    private final int[] end;
    private final int[] how;
    private final int[] running;
    private final int most;
    private final int today;
    private final IntPredicate counts;

    GatheredTime(BulkCase asked, boolean acting, IntPredicate counts) {
        this(asked.people(), acting, counts);
    }

    GatheredTime(AgencyColumns people, boolean acting, IntPredicate counts) {
        Table held = people.appointments;
        start = held.start();
        from = held.column(AgencyColumns.FROM);
        end = held.column(AgencyColumns.END);
        how = held.column(AgencyColumns.HOW);
        running = held.column(AgencyColumns.RUNNING);
        most = acting ? 1 : 0;
        today = (int) people.asOf().toEpochDay();
        this.counts = counts;
    }

    /** How many days. */
    int days(int person) {
        int covered = Integer.MIN_VALUE;
        int days = 0;
        for (int row = start[person]; row < start[person + 1]; row++) {
            if (how[row] <= most && counts.test(row)) {
                days += Math.max(0, end[row] - Math.max(covered, from[row]));
                covered = Math.max(covered, end[row]);
            }
        }
        return days;
    }

    /** The day on which so many months are full; none where nothing that counts goes on. */
    Dating full(int months) {
        return person -> {
            boolean goesOn = false;
            for (int row = start[person]; row < start[person + 1]; row++) {
                goesOn |= running[row] == 1 && how[row] <= most && counts.test(row);
            }
            return goesOn ? Datings.later(today - days(person), months) : Dating.NEVER;
        };
    }
}
