package id.jenjang.mentoring.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Looks at a matching with plain eyes, without anything that made it: that everyone is paired once, nobody has more
 * than the places offered, no rule and no wish to avoid is broken, what is settled is there, and the figures are right.
 */
public final class MatchingCheck {
    private final Pool pool;
    private final MatchingPolicy policy;
    private final Instructions settled;
    private final List<String> faults = new ArrayList<>();
    private final Map<UUID, MatchMentor> mentors = new HashMap<>();
    private final Map<UUID, MatchMentee> mentees = new HashMap<>();

    private MatchingCheck(Pool pool, MatchingPolicy policy, Instructions settled) {
        this.pool = pool;
        this.policy = policy;
        this.settled = settled;
        pool.mentors().forEach(each -> mentors.put(each.id(), each));
        pool.mentees().forEach(each -> mentees.put(each.id(), each));
    }

    /** What is wrong, in words for the log of the operator without any name; empty when all is right. */
    public static List<String> faults(Pool pool, MatchingPolicy policy, Instructions settled, Matching matching) {
        MatchingCheck check = new MatchingCheck(pool, policy, settled);
        check.everyoneOnce(matching);
        check.places(matching);
        matching.pairs().forEach(check::pair);
        check.figures(matching);
        return List.copyOf(check.faults);
    }

    private void everyoneOnce(Matching matching) {
        Set<UUID> seen = new HashSet<>();
        for (MatchedPair each : matching.pairs()) {
            fault(!seen.add(each.couple().mentee()), "a mentee with two mentors");
        }
        for (UUID each : matching.unmatched()) {
            fault(!seen.add(each), "a mentee matched and not matched");
        }
        settled.standing().forEach(each -> seen.add(each.mentee()));
        fault(pool.mentees().stream().anyMatch(each -> !seen.contains(each.id())), "a mentee left out");
    }

    private void places(Matching matching) {
        Set<Couple> all = new HashSet<>(settled.standing());
        matching.pairs().forEach(each -> all.add(each.couple()));
        Map<UUID, Integer> taken = new HashMap<>();
        Map<UUID, Integer> standing = new HashMap<>();
        all.forEach(each -> taken.merge(each.mentor(), 1, Integer::sum));
        settled.standing().forEach(each -> standing.merge(each.mentor(), 1, Integer::sum));
        taken.forEach((id, count) -> {
            int places = mentors.containsKey(id) ? Math.min(mentors.get(id).capacity(), policy.mostMentees()) : 0;
            fault(count > Math.max(places, standing.getOrDefault(id, 0)), "a mentor with more than the places");
        });
    }

    private void pair(MatchedPair pair) {
        MatchMentor mentor = mentors.get(pair.couple().mentor());
        MatchMentee mentee = mentees.get(pair.couple().mentee());
        if (mentor == null || mentee == null) {
            faults.add("a pair with somebody who is not in the pool");
            return;
        }
        fault(!PairFit.of(mentor, mentee, policy.weights()).equals(pair.fit()), "a wrong fit");
        switch (pair.origin()) {
            case STANDING -> fault(!settled.standing().contains(pair.couple()), "a pair said to stand that does not");
            case PINNED -> fault(!settled.pinned().contains(pair.couple()), "a pair said to be set that is not");
            case PROPOSED -> proposed(pair.couple(), mentor, mentee);
        }
    }

    private void proposed(Couple couple, MatchMentor mentor, MatchMentee mentee) {
        fault(!PairRules.broken(policy, mentor, mentee).isEmpty(), "a pair against the rules");
        fault(settled.forbidden().contains(couple), "a pair that is ruled out");
        fault(settled.declined().contains(couple), "a pair that was declined");
        fault(mentor.avoids().contains(mentee.id()) || mentee.avoids().contains(mentor.id()), "a pair that one avoids");
    }

    private void figures(Matching matching) {
        List<MatchedPair> proposed = matching.pairs().stream()
                .filter(each -> each.origin() == MatchedPair.Origin.PROPOSED)
                .toList();
        for (Reached each : matching.reached()) {
            long value = switch (each.goal()) {
                case MATCHED -> proposed.size();
                case WORST_OFF ->
                    proposed.stream().mapToInt(pair -> pair.fit().total()).min().orElse(0);
                case TOTAL ->
                    proposed.stream().mapToLong(pair -> pair.fit().total()).sum();
                case EVEN_LOAD, FEW_CHANGES -> each.value();
            };
            fault(value != each.value(), "a wrong figure of " + each.goal());
        }
    }

    private void fault(boolean wrong, String what) {
        if (wrong) {
            faults.add(what);
        }
    }
}
