package id.jenjang.bench;

import id.jenjang.network.Network;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** JGraphT on pairs: its min-cost flow by capacity scaling. */
final class JGraphTRival {
    private JGraphTRival() {}

    /**
     * The value of the best assignment to columns of several seats; rows may stay out for nothing. Costs are counted from
     * the dearest pair on: it would send all that costs less than nothing round first.
     */
    static long flow(Network network) {
        SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        int rows = network.rows();
        int sink = rows + network.columns();
        long dearest = Arrays.stream(network.value()).max().orElse(0);
        for (int vertex = 0; vertex <= sink; vertex++) {
            graph.addVertex(vertex);
        }
        for (int row = 0; row < rows; row++) {
            for (int arc = network.start()[row]; arc < network.start()[row + 1]; arc++) {
                edge(graph, row, rows + network.to()[arc], dearest - network.value()[arc]);
            }
            edge(graph, row, sink, dearest);
        }
        for (int column = 0; column < network.columns(); column++) {
            edge(graph, rows + column, sink, 0);
        }
        Function<Integer, Integer> supply = vertex -> vertex < rows ? 1 : vertex == sink ? -rows : 0;
        Function<DefaultWeightedEdge, Integer> most = edge -> {
            int from = graph.getEdgeSource(edge);
            return from < rows ? 1 : network.seats()[from - rows];
        };
        var problem = new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(graph, supply, most);
        Map<DefaultWeightedEdge, Double> flow = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(problem)
                .getFlowMap();
        double cost = 0;
        for (Map.Entry<DefaultWeightedEdge, Double> each : flow.entrySet()) {
            cost += each.getValue() * graph.getEdgeWeight(each.getKey());
        }
        return rows * dearest - Math.round(cost);
    }

    private static void edge(
            SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph, int from, int to, long cost) {
        graph.setEdgeWeight(graph.addEdge(from, to), cost);
    }
}
