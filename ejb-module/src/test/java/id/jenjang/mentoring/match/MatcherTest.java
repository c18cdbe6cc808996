package id.jenjang.mentoring.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The matcher against trying everything, and the check of its matchings against matchings made wrong. */
class MatcherTest {
    @Test
    void no_matching_is_better_in_any_goal_given_those_before_it() {
        RandomPools random = new RandomPools(21);
        int paired = 0;
        for (int i = 0; i < 1_500; i++) {
            Pool pool = random.pool(3, 4, 3);
            MatchingPolicy policy = random.policy();
            Instructions instructions = i % 2 == 0 ? Instructions.NONE : random.instructions(pool);
            Matching matching = Matcher.match(pool, policy, instructions);
            assertThat(matching.reached())
                    .extracting(Reached::value)
                    .isEqualTo(new Trying(pool, policy, instructions).best().goals(policy.order()));
            assertThat(matching.proven()).isTrue();
            assertThat(MatchingCheck.faults(pool, policy, instructions, matching))
                    .isEmpty();
            paired += matching.pairs().size();
        }
        assertThat(paired).isGreaterThan(1_500);
    }

    @Test
    void a_large_pool_keeps_every_rule_and_proves_every_goal() {
        for (int seed = 1; seed < 7; seed++) {
            RandomPools random = new RandomPools(seed);
            Pool pool = random.pool(60, 150, 12);
            MatchingPolicy policy = random.policy();
            Instructions instructions = random.instructions(pool);
            Matching matching = Matcher.match(pool, policy, instructions);
            assertThat(matching.proven()).isTrue();
            assertThat(MatchingCheck.faults(pool, policy, instructions, matching))
                    .isEmpty();
            assertThat(Matcher.match(pool, policy, instructions)).isEqualTo(matching);
        }
    }

    @Test
    void the_pairs_that_are_looked_at_are_those_that_the_rules_allow_with_the_fit_that_is_told() {
        RandomPools random = new RandomPools(5);
        for (int i = 0; i < 300; i++) {
            Pool pool = random.pool(8, 8, 4);
            MatchingPolicy policy = random.policy();
            Arcs arcs = new ArcBuilder(pool, policy, Set.of()).build();
            for (int row = 0; row < 8; row++) {
                for (int column = 0; column < 8; column++) {
                    MatchMentor mentor = pool.mentors().get(column);
                    MatchMentee mentee = pool.mentees().get(row);
                    int arc = arcs.find(row, column);
                    assertThat(arc >= 0)
                            .isEqualTo(PairRules.broken(policy, mentor, mentee).isEmpty());
                    if (arc >= 0) {
                        assertThat(arcs.fit()[arc])
                                .isEqualTo(PairFit.of(mentor, mentee, policy.weights())
                                        .total());
                    }
                }
            }
        }
    }

    @Test
    void a_wish_told_twice_counts_once() {
        RandomPools random = new RandomPools(2);
        MatchMentee mentee = random.pool(1, 1, 2).mentees().get(0);
        UUID mentor = new UUID(1, 0);
        MatchMentee twice = new MatchMentee(
                mentee.who(),
                mentee.needs(),
                mentee.route(),
                mentee.topics(),
                List.of(mentor, mentor),
                mentee.avoids(),
                mentee.earlier(),
                mentee.since());
        assertThat(twice.wishes()).containsExactly(mentor);
    }

    @Test
    void the_check_sees_a_pair_that_one_avoids_and_a_place_too_many() {
        RandomPools random = new RandomPools(9);
        Pool pool = random.pool(5, 9, 3);
        MatchingPolicy policy = random.policy();
        Matching right = Matcher.match(pool, policy, Instructions.NONE);
        for (MatchedPair pair : right.pairs()) {
            Instructions declined = new Instructions(Set.of(), Set.of(), Set.of(), Set.of(pair.couple()), Set.of());
            assertThat(MatchingCheck.faults(pool, policy, declined, right)).containsExactly("a pair that was declined");
        }
        List<MatchedPair> doubled = new ArrayList<>(right.pairs());
        doubled.add(right.pairs().get(0));
        assertThat(MatchingCheck.faults(
                        pool,
                        policy,
                        Instructions.NONE,
                        new Matching(doubled, right.unmatched(), List.of(), right.reached())))
                .contains("a mentee with two mentors");
    }
}
