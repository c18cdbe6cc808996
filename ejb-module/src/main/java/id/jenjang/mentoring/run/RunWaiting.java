package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.MatchMentee;
import id.jenjang.mentoring.match.SmallestChange;
import id.jenjang.mentoring.run.OpenedRuns.Opened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Those whom a run leaves without a mentor, in the order of the waiting list. */
final class RunWaiting {
    private final Opened run;
    private final NamedPeople people;
    private final Map<UUID, String> called;

    RunWaiting(Opened run, NamedPeople people) {
        this.run = run;
        this.people = people;
        this.called = people.called(run.matching().unmatched());
    }

    long count(String words) {
        return fitting(words).size();
    }

    List<WaitRow> page(String words, int first, int size) {
        List<Integer> page = fitting(words).stream().skip(first).limit(size).toList();
        Set<UUID> those = new HashSet<>();
        Set<UUID> mentors = new HashSet<>();
        for (int place : page) {
            UUID mentee = run.matching().unmatched().get(place);
            those.add(mentee);
            UUID mentor = change(mentee).mentor();
            if (mentor != null) {
                mentors.add(mentor);
            }
        }
        Map<UUID, String> units = people.units(those);
        Map<UUID, String> seniors = people.called(mentors);
        Map<UUID, Instant> since = new HashMap<>();
        for (MatchMentee each : run.input().pool().mentees()) {
            since.put(each.id(), each.since());
        }
        return page.stream().map(place -> row(place, units, seniors, since)).toList();
    }

    private WaitRow row(int place, Map<UUID, String> units, Map<UUID, String> seniors, Map<UUID, Instant> since) {
        UUID mentee = run.matching().unmatched().get(place);
        SmallestChange change = change(mentee);
        return new WaitRow(
                place + 1,
                mentee,
                called.getOrDefault(mentee, ""),
                units.getOrDefault(mentee, ""),
                since.get(mentee),
                change,
                change.mentor() == null ? "" : seniors.getOrDefault(change.mentor(), ""));
    }

    private SmallestChange change(UUID mentee) {
        return run.insight().changes().get(mentee);
    }

    private List<Integer> fitting(String words) {
        String wanted = words == null ? "" : words.strip();
        List<Integer> places = new ArrayList<>();
        List<UUID> unmatched = run.matching().unmatched();
        for (int place = 0; place < unmatched.size(); place++) {
            if (wanted.isEmpty() || NamedPeople.holds(called.get(unmatched.get(place)), wanted)) {
                places.add(place);
            }
        }
        return places;
    }
}
