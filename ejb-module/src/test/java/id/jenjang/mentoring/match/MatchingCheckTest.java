package id.jenjang.mentoring.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The check against the matcher, each with its own reading of the rules; and what it says of matchings made wrong. */
class MatchingCheckTest {
    @Test
    void the_matcher_and_the_check_read_every_rule_and_count_every_part_alike() {
        RandomPools random = new RandomPools(61);
        Map<MatchRule, Integer> seen = new EnumMap<>(MatchRule.class);
        for (int i = 0; i < 600; i++) {
            Pool pool = random.pool(6, 6, 4);
            MatchingPolicy policy = random.policy();
            for (MatchMentor mentor : pool.mentors()) {
                for (MatchMentee mentee : pool.mentees()) {
                    PairCheck check = new PairCheck(policy, mentor, mentee);
                    List<MatchRule> broken = PairRules.broken(policy, mentor, mentee);
                    assertThat(check.against()).containsExactlyElementsOf(broken);
                    assertThat(check.fits(PairFit.of(mentor, mentee, policy.weights())))
                            .isTrue();
                    broken.forEach(rule -> seen.merge(rule, 1, Integer::sum));
                }
            }
        }
        assertThat(seen).allSatisfy((rule, count) -> assertThat(count).isGreaterThan(100));
        assertThat(seen.keySet())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(MatchRule.ONESELF, MatchRule.RULED_OUT_BY_COORDINATOR)));
    }

    @Test
    void each_rule_that_one_pair_of_a_matching_breaks_is_caught_by_its_name() {
        RandomPools random = new RandomPools(62);
        Set<MatchRule> caught = EnumSet.noneOf(MatchRule.class);
        for (int i = 0; i < 400; i++) {
            Case each = new Case(random);
            for (MatchedPair pair : each.proposed()) {
                MatchMentee mentee = each.mentee(pair.couple());
                for (MatchMentor mentor : each.pool.mentors()) {
                    List<MatchRule> broken = PairRules.broken(each.policy, mentor, mentee);
                    MatchedPair other = new MatchedPair(
                            new Couple(mentor.id(), mentee.id()),
                            PairFit.of(mentor, mentee, each.policy.weights()),
                            MatchedPair.Origin.PROPOSED);
                    List<String> faults = each.faults(each.with(pair, other));
                    broken.forEach(rule -> assertThat(faults).contains("a pair against the rule " + rule));
                    assertThat(faults.stream().filter(fault -> fault.startsWith("a pair against")))
                            .hasSameSizeAs(broken);
                    caught.addAll(broken);
                }
            }
        }
        assertThat(caught).hasSize(MatchRule.values().length - 2);
    }

    @Test
    void oneself_as_mentor_is_caught() {
        RandomPools random = new RandomPools(63);
        MatchMentor mentor = random.pool(1, 1, 2).mentors().get(0);
        MatchMentee mentee = random.pool(1, 1, 2).mentees().get(0);
        MatchMentee same = new MatchMentee(
                mentor.who(),
                mentee.needs(),
                mentee.route(),
                mentee.topics(),
                mentee.wishes(),
                Set.of(),
                Set.of(),
                mentee.since());
        assertThat(new PairCheck(random.policy(), mentor, same).against()).contains(MatchRule.ONESELF);
    }

    @Test
    void every_other_fault_is_caught_where_it_is_made() {
        RandomPools random = new RandomPools(64);
        Set<String> caught = new HashSet<>();
        for (int i = 0; i < 400; i++) {
            Case each = new Case(random);
            Matching right = each.matching;
            assertThat(each.faults(right)).isEmpty();
            caught.addAll(each.faults(Case.pairs(right, MatchingCheckTest::doubled)));
            caught.addAll(each.faults(Case.pairs(right, MatchingCheckTest::reversed)));
            for (MatchedPair.Origin origin : MatchedPair.Origin.values()) {
                caught.addAll(each.faults(Case.pairs(right, pairs -> without(pairs, origin))));
                caught.addAll(each.faults(Case.pairs(right, pairs -> all(pairs, origin))));
            }
            caught.addAll(each.faults(Case.waiting(right, MatchingCheckTest::reversed)));
            caught.addAll(each.faults(Case.waiting(right, waiting -> List.of())));
            caught.addAll(each.faults(Case.waiting(right, waiting -> List.of(new UUID(9, 9)))));
            caught.addAll(each.faults(Case.unkept(right, unkept -> List.of())));
            caught.addAll(each.faults(Case.unkept(right, MatchingCheckTest::doubled)));
            caught.addAll(each.faults(Case.unkept(right, unkept -> List.copyOf(each.instructions.pinned()))));
            caught.addAll(each.faults(Case.unkept(right, unkept -> List.copyOf(each.instructions.forbidden()))));
            caught.addAll(each.faults(Case.reached(right, MatchingCheckTest::reversed)));
            for (Goal goal : Goal.values()) {
                caught.addAll(each.faults(Case.reached(right, reached -> more(reached, goal))));
            }
            caught.addAll(each.faults(Case.waiting(right, waiting -> each.everyone())));
            caught.addAll(each.faults(Case.unkept(
                    Case.pairs(right, pairs -> without(pairs, MatchedPair.Origin.PINNED)),
                    unkept -> List.copyOf(each.instructions.pinned()))));
            caught.addAll(each.faults(Case.pairs(right, MatchingCheckTest::withAStranger)));
            caught.addAll(each.faultsWhenQuietWishesCome());
            caught.addAll(each.faultsWhenPlacesGo());
        }
        assertThat(caught)
                .contains(
                        "a mentee with two mentors",
                        "a mentee left out",
                        "a mentee matched and not matched",
                        "a pair with somebody who is not in the pool",
                        "a pin that there was a place for",
                        "pairs out of order",
                        "a pair that stands left out",
                        "a pair said to stand that does not",
                        "a pair said to be set that is not",
                        "a pin neither kept nor told, or both",
                        "a pin that nobody set",
                        "a pin told twice",
                        "a waiting list out of order",
                        "somebody waiting who is not in the pool",
                        "goals out of order",
                        "a pair that is ruled out",
                        "a pair that was declined",
                        "a pair that one avoids",
                        "a mentor with more than the places",
                        "a wrong fit");
        for (Goal goal : Goal.values()) {
            assertThat(caught).contains("a wrong figure of " + goal);
        }
    }

    private static <T> List<T> doubled(List<T> list) {
        List<T> doubled = new ArrayList<>(list);
        doubled.addAll(list);
        return doubled;
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<MatchedPair> withAStranger(List<MatchedPair> pairs) {
        return pairs.stream()
                .map(each ->
                        new MatchedPair(new Couple(new UUID(9, 9), each.couple().mentee()), each.fit(), each.origin()))
                .toList();
    }

    private static List<MatchedPair> without(List<MatchedPair> pairs, MatchedPair.Origin origin) {
        return pairs.stream().filter(each -> each.origin() != origin).toList();
    }

    private static List<MatchedPair> all(List<MatchedPair> pairs, MatchedPair.Origin origin) {
        return pairs.stream()
                .map(each -> new MatchedPair(each.couple(), each.fit(), origin))
                .toList();
    }

    private static List<Reached> more(List<Reached> reached, Goal goal) {
        return reached.stream()
                .map(each -> each.goal() == goal ? new Reached(goal, each.value() + 1, each.bound() + 1) : each)
                .toList();
    }

    /** A matching that is right, and the same made wrong in one way. */
    private static final class Case {
        final Pool pool;
        final MatchingPolicy policy;
        final Instructions instructions;
        final Matching matching;

        Case(RandomPools random) {
            pool = random.pool(5, 8, 3);
            policy = random.policy();
            instructions = random.instructions(pool);
            matching = Matcher.match(pool, policy, instructions);
        }

        List<String> faults(Matching wrong) {
            return MatchingCheck.faults(pool, policy, instructions, wrong);
        }

        List<MatchedPair> proposed() {
            return matching.pairs().stream()
                    .filter(each -> each.origin() == MatchedPair.Origin.PROPOSED)
                    .toList();
        }

        List<UUID> everyone() {
            return pool.mentees().stream().map(MatchMentee::id).toList();
        }

        MatchMentee mentee(Couple couple) {
            return pool.mentees().stream()
                    .filter(each -> each.id().equals(couple.mentee()))
                    .findFirst()
                    .orElseThrow();
        }

        Matching with(MatchedPair pair, MatchedPair other) {
            return pairs(
                    matching,
                    pairs -> pairs.stream()
                            .map(each -> each.equals(pair) ? other : each)
                            .toList());
        }

        /** Of each pair that was proposed: had one of the two avoided, declined or been ruled out, with a wrong fit. */
        List<String> faultsWhenQuietWishesCome() {
            List<String> faults = new ArrayList<>();
            for (MatchedPair pair : proposed()) {
                Set<Couple> one = Set.of(pair.couple());
                faults.addAll(MatchingCheck.faults(pool, policy, told(one, Set.of()), matching));
                faults.addAll(MatchingCheck.faults(pool, policy, told(Set.of(), one), matching));
                faults.addAll(MatchingCheck.faults(avoiding(pair.couple()), policy, instructions, matching));
                Fit fit = pair.fit();
                Fit wrong = new Fit(fit.points(), fit.total() + 1, fit.most());
                faults.addAll(faults(with(pair, new MatchedPair(pair.couple(), wrong, pair.origin()))));
            }
            return faults;
        }

        private Instructions told(Set<Couple> forbidden, Set<Couple> declined) {
            return new Instructions(
                    instructions.standing(), instructions.pinned(), forbidden, declined, instructions.last());
        }

        private Pool avoiding(Couple couple) {
            return new Pool(
                    pool.mentors(),
                    pool.mentees().stream()
                            .map(each -> each.id().equals(couple.mentee())
                                    ? new MatchMentee(
                                            each.who(),
                                            each.needs(),
                                            each.route(),
                                            each.topics(),
                                            each.wishes(),
                                            Set.of(couple.mentor()),
                                            each.earlier(),
                                            each.since())
                                    : each)
                            .toList());
        }

        List<String> faultsWhenPlacesGo() {
            List<MatchMentor> mentors = pool.mentors().stream()
                    .map(each -> new MatchMentor(
                            each.who(),
                            each.competencies(),
                            each.jobs(),
                            each.topics(),
                            0,
                            each.wishes(),
                            each.avoids()))
                    .toList();
            return MatchingCheck.faults(new Pool(mentors, pool.mentees()), policy, instructions, matching);
        }

        static Matching pairs(Matching of, UnaryOperator<List<MatchedPair>> change) {
            return new Matching(change.apply(of.pairs()), of.unmatched(), of.unkept(), of.reached());
        }

        static Matching waiting(Matching of, UnaryOperator<List<UUID>> change) {
            return new Matching(of.pairs(), change.apply(of.unmatched()), of.unkept(), of.reached());
        }

        static Matching unkept(Matching of, UnaryOperator<List<Couple>> change) {
            return new Matching(of.pairs(), of.unmatched(), change.apply(of.unkept()), of.reached());
        }

        static Matching reached(Matching of, UnaryOperator<List<Reached>> change) {
            return new Matching(of.pairs(), of.unmatched(), of.unkept(), change.apply(of.reached()));
        }
    }
}
