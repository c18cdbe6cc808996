package id.jenjang.rotation.solve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Moves that need one another: each next person takes the post that the one before leaves. The first takes a seat that
 * was free (or, in a cycle, the post that the last one leaves).
 *
 * @param moves from the one that needs no other to the one whose post nobody takes
 * @param cycle whether the first takes the post of the last
 */
public record MoveChain(List<PlannedMove> moves, boolean cycle) {
    /**
     * The chains of a plan, each move in exactly one, in the order of their first moves. Where more people leave a post
     * of many seats than come in, the earliest come after the earliest.
     */
    public static List<MoveChain> of(List<PlannedMove> moves) {
        List<PlannedMove> sorted = moves.stream()
                .sorted(Comparator.comparingInt(PlannedMove::period).thenComparing(PlannedMove::person))
                .toList();
        Map<UUID, Deque<PlannedMove>> leaving = new HashMap<>();
        for (PlannedMove move : sorted) {
            if (move.from() != null) {
                leaving.computeIfAbsent(move.from(), post -> new ArrayDeque<>()).add(move);
            }
        }
        Map<PlannedMove, PlannedMove> next = new IdentityHashMap<>();
        Map<PlannedMove, PlannedMove> before = new IdentityHashMap<>();
        for (PlannedMove move : sorted) {
            Deque<PlannedMove> left = leaving.getOrDefault(move.to(), new ArrayDeque<>());
            if (!left.isEmpty() && left.peek().period() <= move.period()) {
                PlannedMove freed = left.remove();
                next.put(freed, move);
                before.put(move, freed);
            }
        }
        return chains(sorted, next, before);
    }

    private static List<MoveChain> chains(
            List<PlannedMove> sorted, Map<PlannedMove, PlannedMove> next, Map<PlannedMove, PlannedMove> before) {
        Map<PlannedMove, Boolean> done = new IdentityHashMap<>();
        List<MoveChain> chains = new ArrayList<>();
        for (PlannedMove first : sorted) {
            if (!before.containsKey(first)) {
                chains.add(new MoveChain(follow(first, next, done), false));
            }
        }
        for (PlannedMove first : sorted) {
            if (!done.containsKey(first)) {
                chains.add(new MoveChain(follow(first, next, done), true));
            }
        }
        return chains;
    }

    private static List<PlannedMove> follow(
            PlannedMove first, Map<PlannedMove, PlannedMove> next, Map<PlannedMove, Boolean> done) {
        List<PlannedMove> chain = new ArrayList<>();
        for (PlannedMove move = first; move != null && done.put(move, true) == null; move = next.get(move)) {
            chain.add(move);
        }
        return List.copyOf(chain);
    }
}
