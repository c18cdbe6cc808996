package id.jenjang.web.ladder;

import id.jenjang.ladder.LadderMap;
import id.jenjang.ladder.LadderMap.Edge;
import id.jenjang.ladder.LadderMap.Node;
import id.jenjang.ladder.LadderMap.State;
import id.jenjang.ladder.StepKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The way with the fewest steps from the job held to each job of a map, to be lit up; downward steps lead nowhere. */
final class MapWays {
    private final List<Edge> edges;
    private final Map<UUID, Integer> lastStep = new HashMap<>();
    private final UUID start;

    MapWays(LadderMap map) {
        this.edges = map.edges();
        this.start = map.nodes().stream()
                .filter(node -> node.state() == State.ME)
                .map(Node::job)
                .findFirst()
                .orElse(null);
        if (start != null) {
            walk();
        }
    }

    private void walk() {
        Deque<UUID> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            UUID here = waiting.remove();
            for (int i = 0; i < edges.size(); i++) {
                Edge edge = edges.get(i);
                boolean onward = edge.from().equals(here)
                        && edge.kind() != StepKind.DOWNWARD
                        && !edge.to().equals(start);
                if (onward && lastStep.putIfAbsent(edge.to(), i) == null) {
                    waiting.add(edge.to());
                }
            }
        }
    }

    /** The indexes of the steps from the job held to the job, in order; empty where no way leads. */
    List<Integer> to(UUID job) {
        List<Integer> way = new ArrayList<>();
        Integer step = lastStep.get(job);
        while (step != null) {
            way.add(0, step);
            step = lastStep.get(edges.get(step).from());
        }
        return way;
    }
}
