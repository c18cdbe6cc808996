package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.MatchMentor;
import id.jenjang.mentoring.run.OpenedRuns.Opened;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** How many mentees each mentor has in a run, those of pairs that stand included. */
final class RunLoad {
    private final Opened run;
    private final Map<UUID, Integer> mentees = new HashMap<>();

    RunLoad(Opened run) {
        this.run = run;
        run.matching().pairs().forEach(pair -> mentees.merge(pair.couple().mentor(), 1, Integer::sum));
    }

    Map<Integer, Integer> byMentees() {
        Map<Integer, Integer> by = new TreeMap<>();
        for (MatchMentor each : run.input().pool().mentors()) {
            by.merge(mentees.getOrDefault(each.id(), 0), 1, Integer::sum);
        }
        return by;
    }

    List<MentorLoadRow> page(NamedPeople people, int first, int size) {
        Map<UUID, Integer> wanted = run.insight().wanted();
        Comparator<MatchMentor> order = Comparator.<MatchMentor>comparingInt(each -> -wanted.getOrDefault(each.id(), 0))
                .thenComparingInt(each -> -mentees.getOrDefault(each.id(), 0))
                .thenComparing(MatchMentor::id);
        List<MatchMentor> page = run.input().pool().mentors().stream()
                .sorted(order)
                .skip(first)
                .limit(size)
                .toList();
        Set<UUID> those = new HashSet<>();
        page.forEach(each -> those.add(each.id()));
        Map<UUID, String> called = people.called(those);
        Map<UUID, String> units = people.units(those);
        return page.stream()
                .map(each -> new MentorLoadRow(
                        each.id(),
                        called.getOrDefault(each.id(), ""),
                        units.getOrDefault(each.id(), ""),
                        mentees.getOrDefault(each.id(), 0),
                        Math.min(each.capacity(), run.input().policy().mostMentees()),
                        wanted.getOrDefault(each.id(), 0)))
                .toList();
    }
}
