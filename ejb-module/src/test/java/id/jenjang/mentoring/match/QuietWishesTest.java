package id.jenjang.mentoring.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing that is explained differs by who avoids or has declined whom, as long as the pairs are the same. */
class QuietWishesTest {
    @Test
    void whatever_is_avoided_or_declined_the_same_pairs_are_explained_in_the_same_words() {
        RandomPools random = new RandomPools(33);
        int quiet = 0;
        for (int i = 0; i < 250; i++) {
            Pool pool = random.pool(6, 10, 4);
            MatchingPolicy policy = random.policy();
            Instructions instructions = random.instructions(pool);
            Matching matching = Matcher.match(pool, policy, instructions);
            List<Object> told = everything(pool, policy, instructions, matching);
            assertThat(everything(Quiet.without(pool), policy, Quiet.without(instructions), matching))
                    .isEqualTo(told);
            quiet += instructions.declined().size();
        }
        assertThat(quiet).isGreaterThan(250);
    }

    @Test
    void a_pair_that_the_rules_allow_and_that_one_avoids_is_not_told_apart_and_costs_nothing_less_than_nothing() {
        RandomPools random = new RandomPools(34);
        int avoided = 0;
        for (int i = 0; i < 250; i++) {
            Pool pool = random.pool(6, 10, 4);
            MatchingPolicy policy = random.policy();
            Matching matching = Matcher.match(pool, policy, Instructions.NONE);
            Explainer explainer = new Explainer(pool, policy, Instructions.NONE, matching);
            for (MatchMentee mentee : pool.mentees()) {
                for (MatchMentor mentor : pool.mentors()) {
                    if (mentee.avoids().contains(mentor.id())) {
                        WhyNot why = explainer
                                .whyNot(new Couple(mentor.id(), mentee.id()))
                                .orElseThrow();
                        assertThat(why.broken()).isEqualTo(PairRules.broken(policy, mentor, mentee));
                        assertThat(why.cost())
                                .satisfiesAnyOf(
                                        cost -> assertThat(cost).isEmpty(),
                                        cost -> assertThat(first(cost.orElseThrow(), policy.order()))
                                                .isNotNegative());
                        avoided++;
                    }
                }
            }
        }
        assertThat(avoided).isGreaterThan(250);
    }

    /** The part that decides. */
    private static long first(Worth cost, MatchOrder order) {
        if (cost.matched() != 0) {
            return cost.matched();
        }
        long second = order == MatchOrder.WORST_OFF_FIRST ? cost.worst() : cost.total();
        return second != 0 ? second : cost.worst() + cost.total();
    }

    private static List<Object> everything(
            Pool pool, MatchingPolicy policy, Instructions instructions, Matching matching) {
        Explainer explainer = new Explainer(pool, policy, instructions, matching);
        List<Object> told = new ArrayList<>();
        for (MatchMentee mentee : pool.mentees()) {
            for (MatchMentor mentor : pool.mentors()) {
                Couple couple = new Couple(mentor.id(), mentee.id());
                told.add(explainer.whyMatched(couple));
                told.add(explainer.whyNot(couple));
            }
        }
        matching.unmatched().forEach(each -> told.add(explainer.smallestChange(each)));
        told.add(explainer.blocking());
        told.add(explainer.placesWanted());
        told.add(explainer.frontier());
        return told;
    }
}
