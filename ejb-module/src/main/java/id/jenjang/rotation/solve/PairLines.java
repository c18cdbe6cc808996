package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.Arrays;
import java.util.TreeSet;

/** Draws the lines that keep two people out of one group of posts, one line for each group that both could be in. */
final class PairLines {
    private final RotationProblem problem;
    private final RuleLines lines;

    PairLines(RotationProblem problem, RuleLines lines) {
        this.problem = problem;
        this.lines = lines;
    }

    void draw(int pair) {
        int one = problem.pairFirst[pair];
        int other = problem.pairSecond[pair];
        int[][] groups = problem.groups[problem.pairKind[pair]];
        TreeSet<Integer> both = reach(one, groups);
        both.retainAll(reach(other, groups));
        for (int group : both) {
            boolean oneThere = startsIn(one, group, groups);
            boolean otherThere = startsIn(other, group, groups);
            if (oneThere && otherThere) {
                whileThere(pair, one, other, group);
                whileThere(pair, other, one, group);
            } else if (oneThere) {
                whileThere(pair, other, one, group);
            } else if (otherThere) {
                whileThere(pair, one, other, group);
            } else {
                int[] limit = new int[problem.periods];
                Arrays.fill(limit, 1);
                int line = lines.apart(pair, group, NONE, limit);
                countArrivals(one, line, group, groups);
                countArrivals(other, line, group, groups);
            }
        }
    }

    /** One may come into (or move within) the group only when the other, who starts there, has left it. */
    private void whileThere(int pair, int mover, int holder, int group) {
        int[][] groups = problem.groups[problem.pairKind[pair]];
        int[] limit = new int[problem.periods];
        Arrays.fill(limit, Math.min(problem.ends[holder], limit.length), limit.length, 1);
        int line = lines.apart(pair, group, mover, limit);
        countArrivals(mover, line, group, groups);
        for (int option = problem.start[holder]; option < problem.start[holder + 1]; option++) {
            if (possible(option) && !in(problem.optionPost[option], group, groups)) {
                lines.count(option, line, -1, problem.optionPeriod[option], problem.ends[holder]);
            }
        }
    }

    private void countArrivals(int person, int line, int group, int[][] groups) {
        for (int option = problem.start[person]; option < problem.start[person + 1]; option++) {
            if (possible(option) && in(problem.optionPost[option], group, groups)) {
                lines.count(option, line, 1, problem.optionPeriod[option], problem.ends[person]);
            }
        }
    }

    private TreeSet<Integer> reach(int person, int[][] groups) {
        TreeSet<Integer> reached = new TreeSet<>();
        if (problem.home[person] != NONE) {
            Arrays.stream(groups[problem.home[person]]).forEach(reached::add);
        }
        for (int option = problem.start[person]; option < problem.start[person + 1]; option++) {
            if (possible(option)) {
                Arrays.stream(groups[problem.optionPost[option]]).forEach(reached::add);
            }
        }
        return reached;
    }

    private boolean possible(int option) {
        return problem.optionPeriod[option] < problem.ends[problem.optionPerson[option]];
    }

    private boolean startsIn(int person, int group, int[][] groups) {
        return problem.home[person] != NONE && in(problem.home[person], group, groups);
    }

    private static boolean in(int post, int group, int[][] groups) {
        return Arrays.stream(groups[post]).anyMatch(each -> each == group);
    }
}
