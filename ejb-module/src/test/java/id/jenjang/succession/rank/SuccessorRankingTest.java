package id.jenjang.succession.rank;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.Dossier;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.bulk.RandomPeople;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SuccessorRankingTest {
    @Property(seed = "20261123", tries = 150)
    void every_list_is_that_of_judging_person_by_person(@ForAll long seed) {
        RandomAgency agency = new RandomAgency(seed, 150);
        SuccessorRanking ranking = SuccessorRanking.of(agency.input(), agency.positions);
        NaiveRanking naive = new NaiveRanking(agency);
        for (CriticalPosition position : agency.positions) {
            assertThat(ranking.list(position.id())).contains(naive.list(position));
        }
    }

    @Property(seed = "20261123", tries = 80)
    void after_any_changes_every_list_is_that_of_making_everything_anew(@ForAll long seed) {
        RandomAgency agency = new RandomAgency(seed, 120);
        SuccessorRanking ranking = SuccessorRanking.of(agency.input(), agency.positions);
        for (int change = 0; change < 40; change++) {
            change(agency, ranking);
            if (change % 8 == 7) {
                SuccessorRanking anew = SuccessorRanking.of(agency.input(), agency.positions);
                for (CriticalPosition position : agency.positions) {
                    assertThat(ranking.list(position.id())).isEqualTo(anew.list(position.id()));
                }
            }
        }
    }

    @Property(seed = "20261124", tries = 25)
    void lists_stay_right_when_more_leave_than_the_reserve_makes_up_for(@ForAll long seed) {
        RandomAgency agency = new RandomAgency(seed, 220);
        SuccessorRanking ranking = SuccessorRanking.of(agency.input(), agency.positions);
        while (agency.people.size() > 100) {
            CriticalPosition position = agency.positions.get(agency.dice.nextInt(agency.positions.size()));
            List<Successor> best = ranking.list(position.id()).orElseThrow().successors();
            Dossier leaver = best.isEmpty()
                    ? agency.someone()
                    : agency.people.get(best.get(0).employee());
            agency.people.remove(leaver.identity().uuid());
            ranking.remove(leaver);
        }
        NaiveRanking naive = new NaiveRanking(agency);
        for (CriticalPosition position : agency.positions) {
            assertThat(ranking.list(position.id())).contains(naive.list(position));
        }
    }

    private static void change(RandomAgency agency, SuccessorRanking ranking) {
        switch (agency.dice.nextInt(6)) {
            case 0 -> {
                Dossier fresh = new RandomPeople(agency.dice, agency.asOf).next();
                agency.put(fresh);
                ranking.put(fresh, agency.boxes.get(fresh.identity().uuid()));
            }
            case 1 -> {
                Dossier leaver = agency.someone();
                agency.people.remove(leaver.identity().uuid());
                ranking.remove(leaver);
            }
            case 2 -> {
                int place = agency.dice.nextInt(agency.positions.size());
                CriticalPosition moved =
                        agency.position(agency.positions.get(place).id());
                agency.positions.set(place, moved);
                ranking.put(moved);
            }
            case 3 -> {
                agency.rules = withOneOther(agency);
                ranking.put(agency.rules);
            }
            default -> {
                Dossier changed = agency.changed(agency.someone());
                agency.put(changed);
                ranking.put(changed, agency.boxes.get(changed.identity().uuid()));
            }
        }
    }

    private static RuleSets withOneOther(RandomAgency agency) {
        List<RuleSet> sets = new ArrayList<>(agency.rules.all());
        int place = agency.dice.nextInt(sets.size());
        sets.set(place, agency.set(sets.get(place).key()));
        return new RuleSets(sets, agency.rules.choices(), agency.rules.reference());
    }

    @Test
    void random_agencies_reach_every_readiness_and_lists_longer_than_kept() {
        Map<Readiness, Integer> seen = new EnumMap<>(Readiness.class);
        int cut = 0;
        for (long seed = 1; seed < 30; seed++) {
            RandomAgency agency = new RandomAgency(seed, 150);
            SuccessorRanking ranking = SuccessorRanking.of(agency.input(), agency.positions);
            for (CriticalPosition position : agency.positions) {
                SuccessorList list = ranking.list(position.id()).orElseThrow();
                list.successors().forEach(each -> seen.merge(each.readiness(), 1, Integer::sum));
                cut += list.candidates() > agency.policy.kept() + 12 ? 1 : 0;
            }
        }
        assertThat(seen)
                .hasSize(3)
                .allSatisfy((readiness, count) -> assertThat(count).isGreaterThan(20));
        assertThat(cut).isGreaterThan(20);
    }

    @Test
    void a_changed_rule_set_touches_the_positions_that_ask_it_alone() {
        Set<UUID> touched = new HashSet<>();
        for (long seed = 1; seed < 6; seed++) {
            RandomAgency agency = new RandomAgency(seed, 60);
            SuccessorRanking ranking = SuccessorRanking.of(agency.input(), agency.positions);
            for (RuleSet set : agency.rules.all()) {
                List<RuleSet> sets = new ArrayList<>(agency.rules.all());
                sets.set(sets.indexOf(set), agency.set(set.key()));
                Set<UUID> some = ranking.put(new RuleSets(sets, agency.rules.choices(), agency.rules.reference()));
                assertThat(some).allSatisfy(id -> assertThat(level(agency, id)).isEqualTo(set.key()));
                touched.addAll(some);
                ranking.put(agency.rules);
            }
            assertThat(ranking.put(agency.rules)).isEmpty();
        }
        assertThat(touched).isNotEmpty();
    }

    private static String level(RandomAgency agency, UUID position) {
        return agency.positions.stream()
                .filter(each -> each.id().equals(position))
                .map(each -> "s" + each.job().level())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void several_threads_make_the_same_lists() {
        RandomAgency agency = new RandomAgency(11, 200);
        SuccessorRanking alone = SuccessorRanking.of(agency.input(), agency.positions);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            SuccessorRanking together = SuccessorRanking.prepare(agency.input());
            together.rank(agency.positions, threads, 3);
            for (CriticalPosition position : agency.positions) {
                assertThat(together.list(position.id())).isEqualTo(alone.list(position.id()));
            }
        } finally {
            threads.shutdown();
        }
    }
}
