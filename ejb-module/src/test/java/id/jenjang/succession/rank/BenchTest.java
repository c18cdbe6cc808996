package id.jenjang.succession.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BenchTest {
    @Property(seed = "20261123", tries = 150)
    void the_bench_is_that_of_trying_every_way(@ForAll long seed) {
        RandomAgency agency = new RandomAgency(seed, 25);
        Map<UUID, List<Successor>> all = everyone(agency);
        List<List<UUID>> ready = ready(all);
        Bench bench = BenchCount.of(SuccessorRanking.of(agency.input(), agency.positions));

        Set<UUID> people = new LinkedHashSet<>();
        ready.forEach(people::addAll);
        int most = most(ready, 0, new HashSet<>());
        Set<UUID> essential = new TreeSet<>();
        for (UUID person : people) {
            if (most(ready, 0, new HashSet<>(Set.of(person))) < most) {
                essential.add(person);
            }
        }
        assertThat(bench.atOnce()).isEqualTo(most);
        assertThat(new TreeSet<>(bench.essential())).isEqualTo(essential);
        assertThat(bench.positions()).isEqualTo(agency.positions.size());
        assertThat(bench.people()).isEqualTo(people.size());
        assertThat(bench.readyNow())
                .isEqualTo(ready.stream().mapToLong(List::size).sum());
        assertThat(bench.coveredNow())
                .isEqualTo((int) ready.stream().filter(each -> !each.isEmpty()).count());
        assertThat(bench.covered()).isEqualTo((int)
                all.values().stream().filter(each -> !each.isEmpty()).count());
        assertThat(bench.withoutReadyNow()).hasSize(bench.positions() - bench.coveredNow());
        assertThat(bench.withoutSuccessor()).hasSize(bench.positions() - bench.covered());
        assertThat(bench.countedTwice()).isNotNegative();
        assertThat(only(bench)).isEqualTo(onlyOf(agency, ready));
    }

    @Property(seed = "20261123", tries = 150)
    void of_incumbents_who_leave_at_once_most_are_followed_and_by_the_best(@ForAll long seed) {
        RandomAgency agency = new RandomAgency(seed, 30);
        Map<UUID, List<Successor>> all = everyone(agency);
        List<CriticalPosition> leaving = agency.positions.subList(0, 1 + agency.dice.nextInt(5));
        Set<UUID> ids = new HashSet<>();
        Set<UUID> gone = new HashSet<>();
        leaving.forEach(position -> {
            ids.add(position.id());
            gone.addAll(position.incumbents());
        });
        Departures found = Departures.of(SuccessorRanking.of(agency.input(), agency.positions), ids);

        long[] best = best(leaving, all, 0, gone);
        assertThat(found.filled()).hasSize((int) best[0]).doesNotContainValue(null);
        assertThat(found.score()).isEqualTo(best[1]);
        assertThat(found.open()).hasSize(leaving.size() - (int) best[0]);
        assertThat(new HashSet<>(found.filled().values()))
                .hasSize(found.filled().size());
        assertThat(found.filled().values()).noneMatch(gone::contains);
    }

    @Test
    void random_agencies_have_benches_that_count_people_twice() {
        int twice = 0;
        int essential = 0;
        int only = 0;
        for (long seed = 1; seed < 120; seed++) {
            RandomAgency agency = new RandomAgency(seed, 25);
            Bench bench = BenchCount.of(SuccessorRanking.of(agency.input(), agency.positions));
            twice += bench.countedTwice() > 0 ? 1 : 0;
            essential += bench.essential().size();
            only += bench.onlySuccessors().size();
        }
        assertThat(twice).isGreaterThan(10);
        assertThat(essential).isGreaterThan(10);
        assertThat(only).isGreaterThan(3);
    }

    private static Map<UUID, List<Successor>> everyone(RandomAgency agency) {
        NaiveRanking naive = new NaiveRanking(agency);
        Map<UUID, List<Successor>> all = new LinkedHashMap<>();
        agency.positions.forEach(position -> all.put(position.id(), naive.all(position)));
        return all;
    }

    private static List<List<UUID>> ready(Map<UUID, List<Successor>> all) {
        List<List<UUID>> ready = new ArrayList<>();
        all.values()
                .forEach(each -> ready.add(each.stream()
                        .filter(one -> one.readiness() == Readiness.READY_NOW)
                        .map(Successor::employee)
                        .toList()));
        return ready;
    }

    /** Tries every way, with a row that has more people than there are rows left always filled in the end. */
    private static int most(List<List<UUID>> rows, int row, Set<UUID> used) {
        List<List<UUID>> few =
                rows.stream().filter(each -> each.size() <= rows.size() + 1).toList();
        return few.size() == rows.size() ? tried(rows, row, used) : rows.size() - few.size() + tried(few, 0, used);
    }

    private static int tried(List<List<UUID>> rows, int row, Set<UUID> used) {
        if (row == rows.size()) {
            return 0;
        }
        int best = 0;
        int bound = rows.size() - row;
        for (UUID person : rows.get(row)) {
            if (best < bound && used.add(person)) {
                best = Math.max(best, 1 + tried(rows, row + 1, used));
                used.remove(person);
            }
        }
        return best == bound ? best : Math.max(best, tried(rows, row + 1, used));
    }

    private static long[] best(
            List<CriticalPosition> leaving, Map<UUID, List<Successor>> all, int row, Set<UUID> used) {
        if (row == leaving.size()) {
            return new long[2];
        }
        long[] best = best(leaving, all, row + 1, used);
        for (Successor each : all.get(leaving.get(row).id())) {
            if (each.readiness() == Readiness.READY_NOW && used.add(each.employee())) {
                long[] rest = best(leaving, all, row + 1, used);
                used.remove(each.employee());
                long filled = rest[0] + 1;
                long score = rest[1] + each.score();
                best = filled > best[0] || filled == best[0] && score > best[1] ? new long[] {filled, score} : best;
            }
        }
        return best;
    }

    private static Map<UUID, Set<UUID>> only(Bench bench) {
        Map<UUID, Set<UUID>> only = new LinkedHashMap<>();
        bench.onlySuccessors().forEach(each -> only.put(each.employee(), new TreeSet<>(each.positions())));
        return only;
    }

    private static Map<UUID, Set<UUID>> onlyOf(RandomAgency agency, List<List<UUID>> ready) {
        Map<UUID, Set<UUID>> only = new LinkedHashMap<>();
        for (int row = 0; row < ready.size(); row++) {
            if (ready.get(row).size() == 1) {
                only.computeIfAbsent(ready.get(row).get(0), fresh -> new TreeSet<>())
                        .add(agency.positions.get(row).id());
            }
        }
        only.values().removeIf(positions -> positions.size() < 2);
        return only;
    }
}
