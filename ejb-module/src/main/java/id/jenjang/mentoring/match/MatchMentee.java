package id.jenjang.mentoring.match;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A mentee who asks for a mentor in a programme.
 *
 * @param who the person
 * @param needs level needed by code of the competency, of the gaps chosen as goals
 * @param route codes of the jobs on the way to the career goal, the goal included; may be empty
 * @param topics asked for
 * @param wishes mentors wished for, the most wanted first
 * @param avoids mentors not to be matched with; read by the matcher alone
 * @param earlier mentors of earlier pairs that both called good
 * @param since when the request was made; the waiting list goes by it
 */
public record MatchMentee(
        MatchPerson who,
        Map<String, Integer> needs,
        Set<String> route,
        Set<String> topics,
        List<UUID> wishes,
        Set<UUID> avoids,
        Set<UUID> earlier,
        Instant since) {
    /** Copies what could change. */
    public MatchMentee {
        needs = Map.copyOf(needs);
        route = Set.copyOf(route);
        topics = Set.copyOf(topics);
        wishes = wishes.stream().distinct().toList();
        avoids = Set.copyOf(avoids);
        earlier = Set.copyOf(earlier);
        Objects.requireNonNull(since, "since");
    }

    /** Public id of the employee. */
    public UUID id() {
        return who.id();
    }
}
