package id.jenjang.mentoring.match;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The rule of the waiting list: who asked first is served first; of those who asked at once, the one who was passed
 * over more often, then the lower id. A place that falls free goes to the first for whom the mentor is allowed.
 */
public final class WaitingList {
    private WaitingList() {}

    /**
     * What the place in the list goes by.
     *
     * @param id public id of the employee
     * @param since when they asked
     * @param passedOver how many runs left them out
     */
    public record Place(UUID id, Instant since, int passedOver) {
        private static final Comparator<Place> ORDER = Comparator.comparing(Place::since)
                .thenComparing(each -> -each.passedOver())
                .thenComparing(Place::id);
    }

    /** The mentees in the order in which they are served. */
    public static List<MatchMentee> ordered(List<MatchMentee> waiting, Map<UUID, Integer> passedOver) {
        return ordered(waiting, each -> new Place(each.id(), each.since(), passedOver.getOrDefault(each.id(), 0)));
    }

    /** Whoever waits in the order in which they are served. */
    public static <T> List<T> ordered(Collection<T> waiting, Function<T, Place> place) {
        return waiting.stream().sorted(Comparator.comparing(place, Place.ORDER)).toList();
    }

    /** The first for whom a place is allowed; empty when it is for nobody. */
    public static Optional<MatchMentee> next(List<MatchMentee> ordered, Predicate<MatchMentee> allowed) {
        return ordered.stream().filter(allowed).findFirst();
    }
}
