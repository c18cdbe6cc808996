package id.jenjang.ladder.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class LoopsTest {

    @Test
    void names_the_loop_from_its_first_node_back_to_it() {
        Map<String, List<String>> arrows =
                new TreeMap<>(Map.of("A", List.of("B"), "B", List.of("C"), "C", List.of("D", "B"), "D", List.of()));

        assertThat(Loops.of(arrows)).containsExactly(List.of("B", "C", "B"));
    }

    @Test
    void two_ways_to_one_node_are_no_loop() {
        Map<String, List<String>> arrows =
                new TreeMap<>(Map.of("A", List.of("B", "C"), "B", List.of("D"), "C", List.of("D")));

        assertThat(Loops.of(arrows)).isEmpty();
    }

    @Test
    void separate_loops_are_each_named() {
        Map<String, List<String>> arrows =
                new TreeMap<>(Map.of("A", List.of("B"), "B", List.of("A", "C"), "C", List.of("D"), "D", List.of("C")));

        assertThat(Loops.of(arrows)).containsExactlyInAnyOrder(List.of("C", "D", "C"), List.of("A", "B", "A"));
    }

    @Property(seed = "1945")
    void finds_a_loop_exactly_where_taking_away_sources_leaves_something(
            @ForAll @IntRange(min = 1, max = 12) int nodes,
            @ForAll @IntRange(min = 0, max = 30) int arrows,
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Map<String, Set<String>> graph = randomGraph(nodes, arrows, seed);

        List<List<String>> loops = Loops.of(graph);

        assertThat(loops.isEmpty()).isEqualTo(emptiesBySources(graph));
        Set<String> named = new HashSet<>();
        for (List<String> loop : loops) {
            assertThat(loop.get(0)).isEqualTo(loop.get(loop.size() - 1));
            for (int i = 1; i < loop.size(); i++) {
                assertThat(graph.get(loop.get(i - 1))).contains(loop.get(i));
                assertThat(named.add(loop.get(i))).isTrue();
            }
        }
    }

    @Test
    void a_ring_of_ten_thousand_and_a_tangle_of_a_million_arrows_are_searched_to_their_end() {
        Map<String, Set<String>> ring = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            ring.put("n" + i, Set.of("n" + (i + 1) % 10_000));
        }
        Map<String, Set<String>> tangle = randomGraph(10_000, 1_000_000, 7);

        List<List<String>> loops = Loops.of(ring);
        List<List<String>> tangled = Loops.of(tangle);

        assertThat(loops).hasSize(1);
        assertThat(loops.get(0)).hasSize(10_001);
        assertThat(tangled).isNotEmpty();
    }

    @Test
    void a_chain_of_a_hundred_thousand_does_not_exhaust_the_stack() {
        Map<String, Set<String>> chain = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            chain.put("n" + i, Set.of("n" + (i + 1)));
        }

        assertThatCode(() -> assertThat(Loops.of(chain)).isEmpty()).doesNotThrowAnyException();
    }

    private static Map<String, Set<String>> randomGraph(int nodes, int arrows, long seed) {
        Random random = new Random(seed);
        Map<String, Set<String>> graph = new TreeMap<>();
        for (int i = 0; i < nodes; i++) {
            graph.put("n" + i, new HashSet<>());
        }
        for (int i = 0; i < arrows; i++) {
            graph.get("n" + random.nextInt(nodes)).add("n" + random.nextInt(nodes));
        }
        return graph;
    }

    private static boolean emptiesBySources(Map<String, Set<String>> graph) {
        Map<String, Set<String>> left = new HashMap<>(graph);
        boolean shrinks = true;
        while (shrinks) {
            Set<String> targets = new HashSet<>();
            left.values().forEach(targets::addAll);
            List<String> sources = new ArrayList<>(left.keySet());
            sources.removeAll(targets);
            sources.forEach(left::remove);
            shrinks = !sources.isEmpty();
        }
        return left.isEmpty();
    }
}
