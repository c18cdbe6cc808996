package id.jenjang.mentoring.run;

import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.mentoring.match.Fit;
import id.jenjang.mentoring.match.FitWeights;
import id.jenjang.mentoring.match.MatchedPair;
import id.jenjang.mentoring.match.Matching;
import id.jenjang.mentoring.programme.MentoringProgramme;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Lays two runs of a programme side by side for coordinators: figures, load, and whose mentor differs. */
@Stateless
@Allows(
        value = {Role.COORDINATOR, Role.ANALYST},
        aboutNobody = true)
public class ComparingRuns {
    @Inject
    private ReachableRuns reachable;

    @Inject
    private OpenedRuns opened;

    @Inject
    private ReadingInput reading;

    @Inject
    private NamedPeople people;

    /** For the container. */
    public ComparingRuns() {}

    ComparingRuns(ReachableRuns reachable, OpenedRuns opened, ReadingInput reading, NamedPeople people) {
        this.reachable = reachable;
        this.opened = opened;
        this.reading = reading;
        this.people = people;
    }

    /** Both in figures; refused for runs of two programmes. */
    public RunComparison compare(UUID first, UUID second) {
        Both both = both(first, second);
        MentoringProgramme programme = reachable.programme(both.one.programme());
        String world = reading.world(programme.uuid());
        FitWeights yardstick = both.one.policy().weights();
        return new RunComparison(
                RunRow.of(both.one, world, programme.policy()),
                RunRow.of(both.other, world, programme.policy()),
                average(both.first, yardstick),
                average(both.second, yardstick),
                new RunLoad(opened.of(both.one)).byMentees(),
                new RunLoad(opened.of(both.other)).byMentees(),
                both.changed().size());
    }

    /** A page of the mentees whose mentor differs, by name. */
    public List<ChangeRow> changes(UUID first, UUID second, int from, int size) {
        Both both = both(first, second);
        Map<UUID, UUID> one = mentors(both.first);
        Map<UUID, UUID> other = mentors(both.second);
        Set<UUID> changed = both.changed();
        Map<UUID, String> called = people.called(changed);
        List<UUID> page = changed.stream()
                .sorted(Comparator.comparing((UUID each) -> called.getOrDefault(each, ""))
                        .thenComparing(each -> each))
                .skip(from)
                .limit(size)
                .toList();
        Set<UUID> seniors = new HashSet<>();
        page.forEach(each -> {
            seniors.add(one.get(each));
            seniors.add(other.get(each));
        });
        seniors.remove(null);
        Map<UUID, String> named = people.called(seniors);
        return page.stream()
                .map(each -> new ChangeRow(
                        each,
                        called.getOrDefault(each, ""),
                        one.get(each),
                        named.getOrDefault(one.get(each), ""),
                        other.get(each),
                        named.getOrDefault(other.get(each), "")))
                .toList();
    }

    private Both both(UUID first, UUID second) {
        StoredRun one = reachable.made(first);
        StoredRun other = reachable.made(second);
        if (!one.programme().equals(other.programme())) {
            throw new RunRefused(RunRefused.Why.COMPARED);
        }
        return new Both(one, other, opened.of(one).matching(), opened.of(other).matching());
    }

    private record Both(StoredRun one, StoredRun other, Matching first, Matching second) {
        private Set<UUID> changed() {
            Map<UUID, UUID> before = mentors(first);
            Map<UUID, UUID> after = mentors(second);
            Set<UUID> all = new HashSet<>(before.keySet());
            all.addAll(after.keySet());
            all.removeIf(each -> Objects.equals(before.get(each), after.get(each)));
            return all;
        }
    }

    private static Map<UUID, UUID> mentors(Matching matching) {
        Map<UUID, UUID> mentors = new HashMap<>();
        matching.pairs()
                .forEach(pair ->
                        mentors.put(pair.couple().mentee(), pair.couple().mentor()));
        return mentors;
    }

    /** By one yardstick, since runs may go by different weights. */
    private static int average(Matching matching, FitWeights weights) {
        double average = matching.pairs().stream()
                .filter(pair -> pair.origin() != MatchedPair.Origin.STANDING)
                .mapToInt(pair -> Fit.of(pair.fit().points(), weights).total())
                .average()
                .orElse(0);
        return (int) Math.round(100 * average / weights.most());
    }
}
