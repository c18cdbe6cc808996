package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.match.Instructions;
import id.jenjang.mentoring.match.MatchMentee;
import id.jenjang.mentoring.match.MatchMentor;
import id.jenjang.mentoring.match.MatchedPair;
import id.jenjang.mentoring.match.Matcher;
import id.jenjang.mentoring.match.Pool;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whose turn it is at places that are free: who waits first is served first, with the best of the mentors who have a
 * place left and are allowed for them. Who is set with one mentor by hand waits for that one.
 */
final class Turns {
    private final MatchInput input;
    private final Map<UUID, Integer> left = new HashMap<>();
    private final Map<UUID, MatchMentee> mentees = new HashMap<>();

    Turns(MatchInput input) {
        this.input = input;
        for (MatchMentor each : input.pool().mentors()) {
            left.put(each.id(), Math.min(each.capacity(), input.policy().mostMentees()));
        }
        input.pool().mentees().forEach(each -> mentees.put(each.id(), each));
        input.instructions().standing().forEach(this::take);
    }

    /** That a place was given. */
    void take(Couple couple) {
        left.computeIfPresent(couple.mentor(), (mentor, places) -> places - 1);
    }

    /** That the mentor has no place any more, whatever was thought. */
    void close(UUID mentor) {
        left.put(mentor, 0);
    }

    /** The pair for somebody whose turn it is; empty when no place is for them. */
    Optional<MatchedPair> of(UUID mentee) {
        MatchMentee who = mentees.get(mentee);
        if (who == null) {
            return Optional.empty();
        }
        Instructions all = input.instructions();
        Set<UUID> set = all.pinned().stream()
                .filter(each -> each.mentee().equals(mentee))
                .map(Couple::mentor)
                .collect(Collectors.toSet());
        List<MatchMentor> free = input.pool().mentors().stream()
                .filter(each -> left.get(each.id()) > 0)
                .filter(each -> set.isEmpty() || set.contains(each.id()))
                .map(each -> with(each, left.get(each.id())))
                .toList();
        if (free.isEmpty()) {
            return Optional.empty();
        }
        Set<Couple> pins = new HashSet<>();
        set.forEach(each -> pins.add(new Couple(each, mentee)));
        Instructions own = new Instructions(Set.of(), pins, all.forbidden(), all.declined(), Set.of());
        return Matcher.match(new Pool(free, List.of(who)), input.policy(), own).pairs().stream()
                .findFirst();
    }

    /** Whether any place is left. */
    boolean any() {
        return left.values().stream().anyMatch(places -> places > 0);
    }

    private static MatchMentor with(MatchMentor each, int places) {
        return new MatchMentor(
                each.who(), each.competencies(), each.jobs(), each.topics(), places, each.wishes(), each.avoids());
    }
}
