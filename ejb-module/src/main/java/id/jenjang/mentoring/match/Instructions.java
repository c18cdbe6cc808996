package id.jenjang.mentoring.match;

import java.util.Set;

/**
 * What is settled before a run.
 *
 * @param standing pairs that live; they keep their place and are not touched (evergreen)
 * @param pinned pairs that the coordinator sets; they come before the rules of fit, never before capacity
 * @param forbidden pairs that the coordinator rules out
 * @param declined pairs that one of the two has declined; kept as quiet as the avoid lists
 * @param last pairs of the last run; of equally good matchings the one nearest to it is taken
 */
public record Instructions(
        Set<Couple> standing, Set<Couple> pinned, Set<Couple> forbidden, Set<Couple> declined, Set<Couple> last) {
    /** Nothing is settled. */
    public static final Instructions NONE = new Instructions(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** Copies what could change. */
    public Instructions {
        standing = Set.copyOf(standing);
        pinned = Set.copyOf(pinned);
        forbidden = Set.copyOf(forbidden);
        declined = Set.copyOf(declined);
        last = Set.copyOf(last);
    }
}
