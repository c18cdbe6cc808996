package id.jenjang.mentoring.match;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/**
 * Looks for the smallest change that lets one mentee more be matched. A place can be had at a mentor with a free one,
 * and at a mentor one of whose mentees can move to where a place can be had; whoever takes it takes nobody's pair.
 */
final class ChangeSearch {
    private static final int NEVER = -1;

    private final Pool pool;
    private final MatchingPolicy policy;
    private final Set<Couple> forbidden;
    private final Arcs arcs;
    private final int[] free;
    private final int[] moves;

    /**
     * @param free places of each mentor that nobody has
     * @param movable where each mentee is that may move; -1 for all others
     */
    ChangeSearch(
            Pool pool,
            MatchingPolicy policy,
            Set<Couple> forbidden,
            ByMentor byMentor,
            Arcs arcs,
            int[] free,
            int[] movable) {
        this.pool = pool;
        this.policy = policy;
        this.forbidden = forbidden;
        this.arcs = arcs;
        this.free = free;
        moves = moves(byMentor, movable);
    }

    /** By mentor, how many have to move for a place there. */
    private int[] moves(ByMentor index, int[] movable) {
        int[] count = new int[free.length];
        int[] queue = new int[free.length];
        int size = 0;
        Arrays.fill(count, NEVER);
        for (int mentor = 0; mentor < free.length; mentor++) {
            if (free[mentor] > 0) {
                count[mentor] = 0;
                queue[size++] = mentor;
            }
        }
        for (int head = 0; head < size; head++) {
            int into = queue[head];
            for (int place = index.start()[into]; place < index.start()[into + 1]; place++) {
                int left = movable[index.mentee()[place]];
                if (left >= 0 && count[left] == NEVER) {
                    count[left] = count[into] + 1;
                    queue[size++] = left;
                }
            }
        }
        return count;
    }

    /** For a mentee who is not matched. */
    SmallestChange of(int row) {
        int choices = arcs.start()[row + 1] - arcs.start()[row];
        int best = -1;
        for (int arc = arcs.start()[row]; arc < arcs.start()[row + 1]; arc++) {
            if (free[arcs.to()[arc]] <= 0 && (best < 0 || arcs.fit()[arc] > arcs.fit()[best])) {
                best = arc;
            }
        }
        if (best >= 0) {
            UUID mentor = pool.mentors().get(arcs.to()[best]).id();
            return new SmallestChange(SmallestChange.Kind.ONE_MORE_PLACE, mentor, null, 0, choices, 0);
        }
        return widerRule(pool.mentees().get(row), choices);
    }

    private SmallestChange widerRule(MatchMentee mentee, int choices) {
        SmallestChange least = new SmallestChange(SmallestChange.Kind.MORE_MENTORS, null, null, 0, choices, 0);
        for (int at = 0; at < moves.length; at++) {
            MatchMentor mentor = pool.mentors().get(at);
            MatchRule rule = moves[at] == NEVER ? null : PairRules.lone(policy, mentor, mentee);
            if (rule != null && mayBeWider(rule) && !forbidden.contains(new Couple(mentor.id(), mentee.id()))) {
                int steps = steps(rule, mentor.who(), mentee.who());
                if (steps < Integer.MAX_VALUE && less(steps, moves[at], rule, least)) {
                    least = new SmallestChange(SmallestChange.Kind.WIDER_RULE, null, rule, steps, choices, moves[at]);
                }
            }
        }
        return least;
    }

    private static boolean less(int steps, int others, MatchRule rule, SmallestChange than) {
        if (than.rule() == null || steps != than.steps()) {
            return than.rule() == null || steps < than.steps();
        }
        return others == than.moves() ? rule.compareTo(than.rule()) < 0 : others < than.moves();
    }

    private static boolean mayBeWider(MatchRule rule) {
        return rule != MatchRule.ONESELF && rule != MatchRule.LINE_OF_COMMAND && rule != MatchRule.SEX_ASKED_FOR;
    }

    private int steps(MatchRule rule, MatchPerson mentor, MatchPerson mentee) {
        return switch (rule) {
            case GRADE_MARGIN -> PairRules.gradesShort(policy, mentor.grade(), mentee.grade());
            case TIER_MARGIN -> PairRules.tiersShort(policy, mentor.tier(), mentee.tier());
            default -> 0;
        };
    }
}
