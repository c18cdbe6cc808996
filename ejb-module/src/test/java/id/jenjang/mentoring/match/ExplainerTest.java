package id.jenjang.mentoring.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is told to cost or to gain, against solving again with the pair set or the place given. */
class ExplainerTest {
    @Test
    void a_pair_costs_exactly_what_trying_everything_with_it_loses() {
        RandomPools random = new RandomPools(41);
        int[] parts = new int[4];
        for (int i = 0; i < 1_500; i++) {
            Case each = new Case(random, 4, 5, i % 3 > 0);
            for (Couple couple : each.couples()) {
                Optional<WhyNot> why = each.explainer.whyNot(couple);
                Trying.Found with = each.trying().with(couple).best();
                boolean kept = why.isEmpty() || !why.get().broken().isEmpty() || each.settled.has(couple.mentee());
                if (!kept && with != null) {
                    Worth cost = why.get().cost().orElseThrow();
                    assertThat(cost).isEqualTo(each.best().minus(with.worth()));
                    parts[0] += cost.nothing() ? 1 : 0;
                    parts[1] += cost.matched() != 0 ? 1 : 0;
                    parts[2] += cost.worst() != 0 ? 1 : 0;
                    parts[3] += cost.total() != 0 ? 1 : 0;
                } else {
                    assertThat(why.flatMap(WhyNot::cost)).isEmpty();
                }
            }
        }
        assertThat(parts[0]).isGreaterThan(100);
        assertThat(parts[1]).isGreaterThan(100);
        assertThat(parts[2]).isGreaterThan(100);
        assertThat(parts[3]).isGreaterThan(100);
    }

    @Test
    void a_place_more_gains_exactly_what_trying_everything_with_it_finds() {
        RandomPools random = new RandomPools(42);
        int[] parts = new int[4];
        for (int i = 0; i < 1_500; i++) {
            Case each = new Case(random, 4, 5, i % 3 > 0);
            for (MatchedPair pair : each.matching.pairs()) {
                WhyMatched why = each.explainer.whyMatched(pair.couple()).orElseThrow();
                Trying.Found with =
                        each.trying().withPlace(each.at(pair.couple())).best();
                assertThat(why.gain()).isEqualTo(with.worth().minus(each.best()));
                parts[0] += why.gain().nothing() ? 1 : 0;
                parts[1] += why.gain().matched() != 0 ? 1 : 0;
                parts[2] += why.gain().worst() != 0 ? 1 : 0;
                parts[3] += why.gain().total() != 0 ? 1 : 0;
            }
        }
        assertThat(parts[0]).isGreaterThan(100);
        assertThat(parts[1]).isGreaterThan(100);
        assertThat(parts[2]).isGreaterThan(100);
        assertThat(parts[3]).isGreaterThan(100);
    }

    @Test
    void in_a_larger_pool_a_pair_costs_and_a_place_gains_what_matching_again_tells() {
        for (int seed = 1; seed < 9; seed++) {
            Case each = new Case(new RandomPools(seed), 25, 70, false);
            for (MatchedPair pair : each.matching.pairs().stream().limit(10).toList()) {
                WhyMatched why = each.explainer.whyMatched(pair.couple()).orElseThrow();
                Worth again = Case.reached(each.withPlace(each.at(pair.couple())));
                assertThat(why.gain()).isEqualTo(again.minus(each.best()));
            }
            List<Couple> couples = new ArrayList<>(each.couples());
            couples.removeIf(couple ->
                    each.explainer.whyNot(couple).flatMap(WhyNot::cost).isEmpty());
            for (Couple couple : couples.stream().limit(40).toList()) {
                WhyNot why = each.explainer.whyNot(couple).orElseThrow();
                Worth pinned = each.pinned(couple, why.fit().total());
                Worth cost = why.cost().orElseThrow();
                assertThat(each.best().minus(cost).matched()).isEqualTo(pinned.matched());
                assertThat(each.best().minus(cost).worst()).isEqualTo(pinned.worst());
                if (each.policy.order() == MatchOrder.TOTAL_FIRST
                        || pinned.worst() < why.fit().total()) {
                    assertThat(each.best().minus(cost)).isEqualTo(pinned);
                }
            }
        }
    }

    @Test
    void how_wanted_a_mentor_is_and_how_well_others_fit_is_counted_over_all_that_the_rules_allow() {
        Case each = new Case(new RandomPools(7), 6, 12, false);
        for (MatchedPair pair : each.matching.pairs()) {
            WhyMatched why = each.explainer.whyMatched(pair.couple()).orElseThrow();
            MatchMentor mentor = each.pool.mentors().get(each.at(pair.couple()));
            int wanted = 0;
            int better = 0;
            for (MatchMentee mentee : each.pool.mentees()) {
                if (PairRules.broken(each.policy, mentor, mentee).isEmpty()) {
                    wanted++;
                    better += PairFit.of(mentor, mentee, each.policy.weights()).total()
                                    > pair.fit().total()
                            ? 1
                            : 0;
                }
            }
            assertThat(why.wanted()).isEqualTo(wanted);
            assertThat(why.placeForMentor()).isEqualTo(better);
        }
        assertThat(each.matching.pairs()).hasSizeGreaterThan(3);
    }

    /** A pool made up, matched and explained. */
    private static final class Case {
        final Pool pool;
        final MatchingPolicy policy;
        final Instructions instructions;
        final Matching matching;
        final Explainer explainer;
        final Settled settled;

        Case(RandomPools random, int mentors, int mentees, boolean instructed) {
            pool = random.pool(mentors, mentees, 3);
            policy = random.policy();
            instructions = instructed ? random.instructions(pool) : Instructions.NONE;
            matching = Matcher.match(pool, policy, instructions);
            explainer = new Explainer(pool, policy, instructions, matching);
            settled = new Settled(pool, policy, instructions);
        }

        /** Without quiet wishes, as everything is explained. */
        Trying trying() {
            return new Trying(Quiet.without(pool), policy, Quiet.without(instructions));
        }

        Worth best() {
            return explainer.best();
        }

        int at(Couple couple) {
            return pool.mentors().stream().map(MatchMentor::id).toList().indexOf(couple.mentor());
        }

        List<Couple> couples() {
            List<Couple> couples = new ArrayList<>();
            for (MatchMentee mentee : pool.mentees()) {
                pool.mentors().forEach(mentor -> couples.add(new Couple(mentor.id(), mentee.id())));
            }
            return couples;
        }

        Matching withPlace(int mentor) {
            Pool quiet = Quiet.without(pool);
            List<MatchMentor> mentors = new ArrayList<>();
            for (int k = 0; k < quiet.mentors().size(); k++) {
                MatchMentor each = quiet.mentors().get(k);
                int places = Math.min(each.capacity(), policy.mostMentees()) + (k == mentor ? 1 : 0);
                mentors.add(new MatchMentor(
                        each.who(),
                        each.competencies(),
                        each.jobs(),
                        each.topics(),
                        places,
                        each.wishes(),
                        each.avoids()));
            }
            return Matcher.match(new Pool(mentors, quiet.mentees()), roomier(), Quiet.without(instructions));
        }

        private MatchingPolicy roomier() {
            return new MatchingPolicy(
                    policy.kind(),
                    policy.gradeMargin(),
                    policy.tierMargin(),
                    policy.units(),
                    policy.noLineOfCommand(),
                    policy.samePlace(),
                    policy.commonLanguage(),
                    policy.commonGround(),
                    policy.mostMentees() + 1,
                    policy.order(),
                    policy.weights());
        }

        Worth pinned(Couple couple, int fit) {
            Set<Couple> pins = new HashSet<>(instructions.pinned());
            pins.add(couple);
            Instructions with =
                    new Instructions(instructions.standing(), pins, instructions.forbidden(), Set.of(), Set.of());
            Worth others = reached(Matcher.match(Quiet.without(pool), policy, with));
            long worst = others.matched() == 0 ? fit : Math.min(fit, others.worst());
            return new Worth(others.matched() + 1, worst, others.total() + fit);
        }

        static Worth reached(Matching matching) {
            assertThat(matching.proven()).isTrue();
            long[] value = new long[Goal.values().length];
            matching.reached().forEach(each -> value[each.goal().ordinal()] = each.value());
            return new Worth(
                    value[Goal.MATCHED.ordinal()], value[Goal.WORST_OFF.ordinal()], value[Goal.TOTAL.ordinal()]);
        }
    }
}
