package id.jenjang.web.ladder;

import id.jenjang.ladder.LadderMap;
import id.jenjang.ladder.LadderMap.Edge;
import id.jenjang.ladder.LadderMap.Node;
import id.jenjang.ladder.LadderMap.Row;
import id.jenjang.ladder.LadderMap.State;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which families of a map are drawn, so that a big one stays readable. */
final class MapChoice {
    /** Up to so many families are drawn without being asked for. */
    private static final int FEW = 4;

    private MapChoice() {}

    /**
     * The families of a chosen code and the person's own; without one the person's own and those that the next steps
     * lead to.
     */
    static Set<String> families(LadderMap map, String chosen) {
        Set<String> families = new LinkedHashSet<>();
        map.rows().stream().limit(1).map(Row::family).forEach(families::add);
        if (chosen != null && map.rows().stream().anyMatch(row -> row.family().equals(chosen))) {
            families.add(chosen);
            return families;
        }
        if (map.rows().size() <= FEW) {
            map.rows().forEach(row -> families.add(row.family()));
            return families;
        }
        Set<UUID> near = near(map);
        for (State state : List.of(State.NOW, State.LATER, State.UNDATED)) {
            map.nodes().stream()
                    .filter(node -> node.state() == state && near.contains(node.job()))
                    .map(node -> map.rows().get(node.row()).family())
                    .filter(family -> families.size() < FEW)
                    .forEach(families::add);
        }
        return families;
    }

    private static Set<UUID> near(LadderMap map) {
        Set<UUID> mine = map.nodes().stream()
                .filter(node -> node.state() == State.ME)
                .map(Node::job)
                .collect(Collectors.toSet());
        return map.edges().stream()
                .filter(edge -> mine.contains(edge.from()))
                .map(Edge::to)
                .collect(Collectors.toSet());
    }

    /** The part of the map that lies in those families, drawn close together. */
    static LadderMap only(LadderMap map, Set<String> families) {
        List<Node> kept = map.nodes().stream()
                .filter(node -> families.contains(map.rows().get(node.row()).family()))
                .toList();
        List<Integer> columns =
                new ArrayList<>(new TreeSet<>(kept.stream().map(Node::column).toList()));
        List<Integer> rows =
                new ArrayList<>(new TreeSet<>(kept.stream().map(Node::row).toList()));
        Set<UUID> jobs = kept.stream().map(Node::job).collect(Collectors.toSet());
        return new LadderMap(
                columns.stream().map(map.columns()::get).toList(),
                rows.stream().map(map.rows()::get).toList(),
                kept.stream()
                        .map(node -> moved(node, columns.indexOf(node.column()), rows.indexOf(node.row())))
                        .toList(),
                map.edges().stream()
                        .filter(edge -> jobs.contains(edge.from()) && jobs.contains(edge.to()))
                        .toList());
    }

    private static Node moved(Node node, int column, int row) {
        return new Node(node.job(), node.name(), node.level(), column, row, node.slot(), node.state(), node.date());
    }
}
