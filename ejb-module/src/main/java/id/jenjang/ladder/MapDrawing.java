package id.jenjang.ladder;

import id.jenjang.ladder.LadderGraph.Edge;
import id.jenjang.ladder.LadderMap.Node;
import id.jenjang.ladder.LadderMap.State;
import id.jenjang.ladder.WayFinder.Reached;
import id.jenjang.people.Job;
import id.jenjang.requirement.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Draws the map of one person: which jobs belong on it, and how the person stands to each. */
final class MapDrawing {
    private final LadderGraph graph;
    private final Job own;
    private final Map<String, Job> jobs = new TreeMap<>();
    private final Map<String, Mark> marks = new TreeMap<>();

    private record Mark(State state, Optional<LocalDate> date) {}

    /** The map of a person in the job, for what can be reached and the next steps as judged today. */
    MapDrawing(LadderGraph graph, Job own, Collection<NextStep> next, List<Reached> reached) {
        this.graph = graph;
        this.own = own;
        mark(own, State.ME, Optional.empty());
        for (NextStep step : next) {
            if (step.kind() != StepKind.DOWNWARD && step.eligibility().verdict() == Verdict.MET) {
                mark(step.target(), State.NOW, Optional.of(step.eligibility().asOf()));
            }
        }
        for (Reached each : reached) {
            Optional<LocalDate> date = each.way().expected();
            mark(each.job(), date.isPresent() ? State.LATER : State.UNDATED, date);
        }
        for (Job rung : ownLadders()) {
            mark(rung, State.NOT_REACHABLE, Optional.empty());
        }
    }

    /** Every job on any ladder as well; those not yet on the map cannot be reached. */
    MapDrawing withAll() {
        graph.jobs().forEach(job -> mark(job, State.NOT_REACHABLE, Optional.empty()));
        return this;
    }

    private void mark(Job job, State state, Optional<LocalDate> date) {
        jobs.put(job.code(), job);
        marks.putIfAbsent(job.code(), new Mark(state, date));
    }

    private List<Job> ownLadders() {
        List<String> ladders = graph.edges().stream()
                .filter(edge -> edge.from().code().equals(own.code())
                        || edge.to().code().equals(own.code()))
                .map(edge -> edge.step().ladder())
                .distinct()
                .toList();
        List<Job> rungs = new ArrayList<>();
        for (Edge edge : graph.edges()) {
            if (ladders.contains(edge.step().ladder())) {
                rungs.add(edge.from());
                rungs.add(edge.to());
            }
        }
        return rungs;
    }

    LadderMap on(MapLayout layout) {
        MapLayout.Layout laid = layout.of(jobs.values());
        List<Node> nodes = laid.places().stream().map(this::node).toList();
        List<LadderMap.Edge> edges = graph.edges().stream()
                .filter(edge -> jobs.containsKey(edge.from().code())
                        && jobs.containsKey(edge.to().code()))
                .map(edge -> new LadderMap.Edge(
                        edge.step().uuid(), edge.from().uuid(), edge.to().uuid(), edge.kind()))
                .toList();
        return new LadderMap(laid.columns(), laid.rows(), nodes, edges);
    }

    private Node node(MapLayout.Place place) {
        Job job = place.job();
        Mark mark = marks.get(job.code());
        return new Node(
                job.uuid(),
                job.name(),
                job.level(),
                place.column(),
                place.row(),
                place.slot(),
                mark.state(),
                mark.date());
    }
}
