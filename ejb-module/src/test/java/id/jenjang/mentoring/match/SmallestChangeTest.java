package id.jenjang.mentoring.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each change that is told, against trying every way to keep all who are matched and to match the one who is not. */
class SmallestChangeTest {
    private static final int IMPOSSIBLE = Integer.MAX_VALUE;

    @Test
    void what_is_told_is_enough_and_nothing_that_comes_before_it_is() {
        RandomPools random = new RandomPools(51);
        Map<SmallestChange.Kind, Integer> told = new EnumMap<>(SmallestChange.Kind.class);
        int moving = 0;
        for (int i = 0; i < 3_000; i++) {
            Pool pool = random.pool(4, 6, 3);
            MatchingPolicy policy = random.policy();
            Instructions instructions = i % 2 == 0 ? Instructions.NONE : random.instructions(pool);
            Matching matching = Matcher.match(pool, policy, instructions);
            Explainer explainer = new Explainer(pool, policy, instructions, matching);
            for (UUID mentee : matching.unmatched()) {
                SmallestChange change = explainer.smallestChange(mentee);
                new Keeping(pool, policy, instructions, matching, mentee).check(change);
                told.merge(change.kind(), 1, Integer::sum);
                moving += change.moves() > 0 ? 1 : 0;
            }
        }
        assertThat(told)
                .hasSize(3)
                .allSatisfy((kind, count) -> assertThat(count).isGreaterThan(300));
        assertThat(moving).isGreaterThan(30);
    }

    /** All ways to keep everyone matched, and one more. */
    private static final class Keeping {
        private final Pool pool;
        private final MatchingPolicy policy;
        private final Instructions instructions;
        private final MatchMentee one;
        private final int[] seats;
        private final int[] now;

        Keeping(Pool pool, MatchingPolicy policy, Instructions instructions, Matching matching, UUID mentee) {
            this.pool = pool;
            this.policy = policy;
            this.instructions = instructions;
            one = pool.mentees().get(menteeIds().indexOf(mentee));
            seats = new Settled(pool, policy, instructions).seats();
            now = new int[pool.mentees().size()];
            Arrays.fill(now, -1);
            for (MatchedPair pair : matching.pairs()) {
                if (pair.origin() == MatchedPair.Origin.PROPOSED) {
                    now[menteeIds().indexOf(pair.couple().mentee())] =
                            mentorIds().indexOf(pair.couple().mentor());
                }
            }
        }

        private List<UUID> menteeIds() {
            return pool.mentees().stream().map(MatchMentee::id).toList();
        }

        private List<UUID> mentorIds() {
            return pool.mentors().stream().map(MatchMentor::id).toList();
        }

        void check(SmallestChange change) {
            boolean noNeed = withPlace(-1) != IMPOSSIBLE;
            boolean placeEnough = false;
            for (int mentor = 0; mentor < seats.length; mentor++) {
                placeEnough |= withPlace(mentor) != IMPOSSIBLE;
            }
            switch (change.kind()) {
                case ONE_MORE_PLACE ->
                    assertThat(withPlace(mentorIds().indexOf(change.mentor()))).isEqualTo(change.moves());
                case WIDER_RULE -> {
                    assertThat(placeEnough).isEqualTo(noNeed);
                    assertThat(wider(change.steps())).isEqualTo(change.moves());
                    assertThat(change.steps() == 0 ? IMPOSSIBLE : wider(change.steps() - 1))
                            .isEqualTo(IMPOSSIBLE);
                }
                case MORE_MENTORS -> {
                    assertThat(placeEnough).isEqualTo(noNeed);
                    assertThat(wider(MatchingPolicy.WIDEST_MARGIN * 2)).isEqualTo(IMPOSSIBLE);
                }
            }
        }

        /** How many others move at least when a mentor has one place more; all rules as they are. */
        private int withPlace(int mentor) {
            int[] left = seats.clone();
            if (mentor >= 0) {
                left[mentor]++;
            }
            int least = IMPOSSIBLE;
            for (int k = 0; k < left.length; k++) {
                if (left[k] > 0 && allowed(k, one)) {
                    left[k]--;
                    least = Math.min(least, keep(0, left));
                    left[k]++;
                }
            }
            return least;
        }

        /** How many others move at least when one rule that may be is wider by so many steps for the one. */
        private int wider(int steps) {
            int[] left = seats.clone();
            int least = IMPOSSIBLE;
            for (int k = 0; k < left.length; k++) {
                if (left[k] > 0 && nearly(pool.mentors().get(k), steps)) {
                    left[k]--;
                    least = Math.min(least, keep(0, left));
                    left[k]++;
                }
            }
            return least;
        }

        private boolean nearly(MatchMentor mentor, int steps) {
            List<MatchRule> broken = PairRules.broken(policy, mentor, one);
            if (broken.size() != 1 || instructions.forbidden().contains(new Couple(mentor.id(), one.id()))) {
                return false;
            }
            return switch (broken.get(0)) {
                case GRADE_MARGIN ->
                    PairRules.gradesShort(
                                    policy, mentor.who().grade(), one.who().grade())
                            <= steps;
                case TIER_MARGIN ->
                    PairRules.tiersShort(policy, mentor.who().tier(), one.who().tier()) <= steps;
                case UNIT, PLACE, LANGUAGE, COMMON_GROUND -> true;
                default -> false;
            };
        }

        private int keep(int row, int[] left) {
            if (row == now.length) {
                return 0;
            }
            if (now[row] < 0) {
                return keep(row + 1, left);
            }
            int least = IMPOSSIBLE;
            for (int k = 0; k < left.length; k++) {
                if (left[k] > 0 && allowed(k, pool.mentees().get(row))) {
                    left[k]--;
                    int rest = keep(row + 1, left);
                    left[k]++;
                    least = rest == IMPOSSIBLE ? least : Math.min(least, rest + (k == now[row] ? 0 : 1));
                }
            }
            return least;
        }

        private boolean allowed(int at, MatchMentee mentee) {
            MatchMentor mentor = pool.mentors().get(at);
            return PairRules.broken(policy, mentor, mentee).isEmpty()
                    && !instructions.forbidden().contains(new Couple(mentor.id(), mentee.id()));
        }
    }
}
