package id.jenjang.host.staging;

import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Flaw;
import id.jenjang.host.feed.Flaws;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The staged units as a tree: names loops and parents that are not there, with all that hangs below them. */
final class UnitTree {
    private record Node(long line, String parent) {}

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<String> bad = new HashSet<>();
    private final Flaws flaws;

    private UnitTree(Flaws flaws) {
        this.flaws = flaws;
    }

    static void check(Connection connection, Flaws flaws) throws SQLException {
        UnitTree tree = new UnitTree(flaws);
        Sql.each(
                connection,
                row -> tree.nodes.put(row.getString(1), new Node(row.getLong(3), row.getString(2))),
                "select source_key, parent_key, line_no from stage_ref_unor where not bad order by line_no");
        tree.findLoops();
        tree.findOrphans();
        tree.mark(connection);
    }

    private void findLoops() {
        Set<String> seen = new HashSet<>();
        for (String start : nodes.keySet()) {
            List<String> path = new ArrayList<>();
            Map<String, Integer> onPath = new HashMap<>();
            String at = start;
            while (at != null && nodes.containsKey(at) && !seen.contains(at)) {
                if (onPath.containsKey(at)) {
                    loop(path.subList(onPath.get(at), path.size()));
                    break;
                }
                onPath.put(at, path.size());
                path.add(at);
                at = nodes.get(at).parent();
            }
            seen.addAll(path);
        }
    }

    private void loop(List<String> members) {
        String named = String.join(" → ", members) + " → " + members.get(0);
        for (String member : members) {
            bad.add(member);
            flaws.add(new Flaw(
                    "ref_unor",
                    nodes.get(member).line(),
                    "diatasan_id",
                    nodes.get(member).parent(),
                    Defect.UNIT_CYCLE,
                    named));
        }
    }

    /** What hangs below a unit that cannot be applied cannot be either. */
    private void findOrphans() {
        Map<String, List<String>> below = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(bad);
        nodes.forEach((key, node) -> {
            if (node.parent() != null) {
                below.computeIfAbsent(node.parent(), parent -> new ArrayList<>())
                        .add(key);
                if (!nodes.containsKey(node.parent())) {
                    orphan(key, open);
                }
            }
        });
        while (!open.isEmpty()) {
            for (String child : below.getOrDefault(open.pop(), List.of())) {
                if (!bad.contains(child)) {
                    orphan(child, open);
                }
            }
        }
    }

    private void orphan(String key, Deque<String> open) {
        Node node = nodes.get(key);
        bad.add(key);
        open.push(key);
        flaws.add(new Flaw("ref_unor", node.line(), "diatasan_id", node.parent(), Defect.UNIT_UNKNOWN, null));
    }

    private void mark(Connection connection) throws SQLException {
        if (bad.isEmpty()) {
            return;
        }
        try (PreparedStatement update =
                connection.prepareStatement("update stage_ref_unor set bad = true where line_no = ?")) {
            for (String key : bad) {
                update.setLong(1, nodes.get(key).line());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
