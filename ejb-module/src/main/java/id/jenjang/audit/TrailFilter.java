package id.jenjang.audit;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Which entries are asked for; what is empty does not narrow.
 *
 * @param from the first moment
 * @param to the moment after the last
 */
public record TrailFilter(
        Optional<Stream> stream,
        Optional<UUID> person,
        Optional<String> actor,
        Optional<String> verb,
        Instant from,
        Instant to) {
    public TrailFilter {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(verb, "verb");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Filter ends (%s) before it starts (%s). Maybe the two were swapped.".formatted(to, from));
        }
    }

    /** Everything between two moments. */
    public static TrailFilter between(Instant from, Instant to) {
        return new TrailFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), from, to);
    }

    /** The same, about one person only. */
    public TrailFilter about(UUID who) {
        return new TrailFilter(stream, Optional.of(who), actor, verb, from, to);
    }

    /** The same, of one stream only. */
    public TrailFilter in(Stream one) {
        return new TrailFilter(Optional.of(one), person, actor, verb, from, to);
    }
}
