package id.jenjang.mentoring.match;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The rule of the waiting list: who asked first is served first; of those who asked at once, the one who was passed
 * over more often, then the lower id. A place that falls free goes to the first for whom the mentor is allowed.
 */
public final class WaitingList {
    private WaitingList() {}

    /** The mentees in the order in which they are served. */
    public static List<MatchMentee> ordered(List<MatchMentee> waiting, Map<UUID, Integer> passedOver) {
        return waiting.stream()
                .sorted(Comparator.comparing(MatchMentee::since)
                        .thenComparing(each -> -passedOver.getOrDefault(each.id(), 0))
                        .thenComparing(MatchMentee::id))
                .toList();
    }

    /** The first for whom a place is allowed; empty when it is for nobody. */
    public static Optional<MatchMentee> next(List<MatchMentee> ordered, Predicate<MatchMentee> allowed) {
        return ordered.stream().filter(allowed).findFirst();
    }
}
