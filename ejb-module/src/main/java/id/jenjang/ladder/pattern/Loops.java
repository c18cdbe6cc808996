package id.jenjang.ladder.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds loops in a directed graph, in time proportional to its arrows and without recursion. */
final class Loops {
    private final Map<String, ? extends Iterable<String>> arrows;
    private final Map<String, Integer> depth = new HashMap<>();
    private final List<String> trail = new ArrayList<>();
    private final List<Integer> namedBelow = new ArrayList<>();
    private int deepestNamed = -1;
    private final Deque<Iterator<String>> open = new ArrayDeque<>();
    private final Set<String> left = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final List<List<String>> loops = new ArrayList<>();

    private Loops(Map<String, ? extends Iterable<String>> arrows) {
        this.arrows = arrows;
    }

    /**
     * Loops as lists of nodes, the first repeated at the end; empty exactly when there is none. No node is named in two
     * of them, so that a tangle does not give a flood.
     */
    static List<List<String>> of(Map<String, ? extends Iterable<String>> arrows) {
        Loops search = new Loops(arrows);
        arrows.keySet().forEach(search::from);
        return search.loops;
    }

    private void from(String start) {
        if (left.contains(start)) {
            return;
        }
        enter(start);
        while (!open.isEmpty()) {
            if (open.peek().hasNext()) {
                meet(open.peek().next());
            } else {
                leave();
            }
        }
    }

    private void meet(String node) {
        Integer seen = depth.get(node);
        if (seen != null) {
            close(seen);
        } else if (!left.contains(node)) {
            enter(node);
        }
    }

    private void enter(String node) {
        depth.put(node, trail.size());
        trail.add(node);
        namedBelow.add(deepestNamed);
        Iterable<String> out = arrows.get(node);
        open.push(out == null ? List.<String>of().iterator() : out.iterator());
    }

    private void leave() {
        open.pop();
        int last = trail.size() - 1;
        String node = trail.remove(last);
        deepestNamed = deepestNamed == last ? stillNamed(last) : deepestNamed;
        namedBelow.remove(last);
        depth.remove(node);
        left.add(node);
    }

    private int stillNamed(int removed) {
        boolean neighbour = removed > 0 && named.contains(trail.get(removed - 1));
        return neighbour ? removed - 1 : namedBelow.get(removed);
    }

    private void close(int from) {
        if (deepestNamed >= from) {
            return;
        }
        deepestNamed = trail.size() - 1;
        List<String> loop = new ArrayList<>(trail.subList(from, trail.size()));
        named.addAll(loop);
        loop.add(loop.get(0));
        loops.add(loop);
    }
}
