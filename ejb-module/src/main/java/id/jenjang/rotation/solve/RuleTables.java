package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;
import static id.jenjang.rotation.solve.RotationProblem.NO_LIMIT;

import java.util.Arrays;

/** Puts the rules of a problem into a {@link RuleTable}. */
final class RuleTables {
    private final RotationProblem problem;
    private final RuleLines lines;
    private final boolean[] open;

    private RuleTables(RotationProblem problem) {
        this.problem = problem;
        lines = new RuleLines(problem.periods, problem.options());
        open = new boolean[problem.options()];
    }

    /** The rules of a problem. */
    static RuleTable of(RotationProblem problem) {
        RuleTables tables = new RuleTables(problem);
        tables.openOptions();
        tables.closeNeverFree();
        tables.rooms();
        tables.unitFlow(Clash.Rule.LEAVE_LIMIT, problem.leave);
        tables.unitFlow(Clash.Rule.ENTER_LIMIT, problem.enter);
        tables.experience();
        for (int pair = 0; pair < problem.pairFirst.length; pair++) {
            new PairLines(problem, tables.lines).draw(pair);
        }
        boolean[] must = new boolean[problem.size()];
        for (int person = 0; person < must.length; person++) {
            must[person] = problem.mustBy[person] != NONE || problem.locked[person] != NONE;
        }
        return new RuleTable(problem, tables.lines, tables.open, must);
    }

    private void openOptions() {
        for (int option = 0; option < open.length; option++) {
            int person = problem.optionPerson[option];
            int period = problem.optionPeriod[option];
            int by = problem.mustBy[person];
            int locked = problem.locked[person];
            open[option] = period < problem.ends[person]
                    && (by == NONE || period <= by)
                    && (locked == NONE || locked == option)
                    && !overFull(problem, option);
        }
    }

    /** Closes options into seats that even everyone leaving as early as they may would not free in time. */
    private void closeNeverFree() {
        int[][] most = new int[problem.posts.length][];
        for (int post = 0; post < most.length; post++) {
            most[post] = problem.room[post].clone();
        }
        for (int person = 0; person < problem.size(); person++) {
            int first = firstOpen(person);
            for (int period = first; period < problem.ends[person] && problem.home[person] != NONE; period++) {
                most[problem.home[person]][period]++;
            }
        }
        for (int option = 0; option < open.length; option++) {
            int post = problem.optionPost[option];
            for (int period = problem.optionPeriod[option];
                    open[option] && period < problem.ends[problem.optionPerson[option]];
                    period++) {
                open[option] = most[post][period] >= 1;
            }
        }
    }

    private int firstOpen(int person) {
        int first = problem.periods;
        for (int option = problem.start[person]; option < problem.start[person + 1]; option++) {
            first = open[option] ? Math.min(first, problem.optionPeriod[option]) : first;
        }
        return first;
    }

    /** Whether there would be more people than seats even if nobody came, in a period in which the person is there. */
    static boolean overFull(RotationProblem problem, int option) {
        int[] room = problem.room[problem.optionPost[option]];
        for (int at = problem.optionPeriod[option]; at < problem.ends[problem.optionPerson[option]]; at++) {
            if (room[at] < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person is still there to move; what is not possible counts on no line. */
    private boolean possible(int option) {
        return problem.optionPeriod[option] < problem.ends[problem.optionPerson[option]];
    }

    private void rooms() {
        for (int post = 0; post < problem.posts.length; post++) {
            int[] limit = problem.room[post].clone();
            for (int period = 0; period < limit.length; period++) {
                limit[period] = limit[period] < 0 ? RuleTable.FREE : limit[period];
            }
            lines.standing(Clash.Rule.ROOM, post, limit);
        }
        for (int option = 0; option < open.length; option++) {
            int person = problem.optionPerson[option];
            if (possible(option)) {
                int period = problem.optionPeriod[option];
                lines.count(option, problem.optionPost[option], 1, period, problem.ends[person]);
                if (problem.home[person] != NONE) {
                    lines.count(option, problem.home[person], -1, period, problem.ends[person]);
                }
            }
        }
    }

    private void unitFlow(Clash.Rule rule, int[][] most) {
        int[] line = new int[most.length];
        for (int unit = 0; unit < most.length; unit++) {
            boolean limited = Arrays.stream(most[unit]).anyMatch(each -> each != NO_LIMIT);
            line[unit] = limited ? lines.passing(rule, unit, most[unit].clone()) : NONE;
        }
        for (int option = 0; option < open.length; option++) {
            boolean leaving = rule == Clash.Rule.LEAVE_LIMIT;
            boolean counts = leaving ? problem.leavesUnit(option) : problem.entersUnit(option);
            if (possible(option) && counts) {
                int unit = leaving
                        ? problem.unitOfPerson(problem.optionPerson[option])
                        : problem.unitOf[problem.optionPost[option]];
                if (line[unit] != NONE) {
                    lines.count(option, line[unit], 1, problem.optionPeriod[option], problem.periods);
                }
            }
        }
    }

    private void experience() {
        int[][] left = new int[problem.units.length][];
        for (int unit = 0; unit < left.length; unit++) {
            left[unit] = problem.others[unit].clone();
        }
        for (int person = 0; person < problem.size(); person++) {
            int unit = problem.unitOfPerson(person);
            if (problem.experienced[person] && unit != NONE) {
                for (int period = 0; period < problem.ends[person]; period++) {
                    left[unit][period]++;
                }
            }
        }
        int[] line = new int[left.length];
        for (int unit = 0; unit < left.length; unit++) {
            int keep = problem.keep[unit];
            int[] limit = Arrays.stream(left[unit])
                    .map(there -> Math.max(0, there - keep))
                    .toArray();
            line[unit] = keep > 0 ? lines.standing(Clash.Rule.EXPERIENCE, unit, limit) : NONE;
        }
        for (int option = 0; option < open.length; option++) {
            int person = problem.optionPerson[option];
            if (possible(option) && problem.experienced[person] && problem.leavesUnit(option)) {
                int on = line[problem.unitOfPerson(person)];
                if (on != NONE) {
                    lines.count(option, on, 1, problem.optionPeriod[option], problem.ends[person]);
                }
            }
        }
    }
}
