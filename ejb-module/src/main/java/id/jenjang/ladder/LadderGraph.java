package id.jenjang.ladder;

import id.jenjang.ladder.pattern.CareerPattern;
import id.jenjang.ladder.pattern.Ladder;
import id.jenjang.ladder.pattern.LevelOrder;
import id.jenjang.ladder.pattern.Step;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The ladders of a career pattern over the agency's jobs, with the kind of every step. A step whose job the agency does
 * not have is left out.
 */
final class LadderGraph {
    private final CareerPattern pattern;
    private final Map<UUID, Edge> edges = new LinkedHashMap<>();
    private final Map<String, List<Edge>> out = new HashMap<>();
    private final Map<String, List<Edge>> in = new HashMap<>();
    private final Map<String, Job> jobs = new TreeMap<>();

    /** A step with its two jobs; {@code ladder} is the name of its ladder. */
    record Edge(Step step, String ladder, Job from, Job to, StepKind kind) {}

    LadderGraph(CareerPattern pattern, JobCatalogue catalogue, LevelOrder order) {
        this.pattern = pattern;
        for (Ladder ladder : pattern.ladders()) {
            for (Step step : ladder.steps()) {
                Optional<Job> from = catalogue.byCode(step.from());
                Optional<Job> to = catalogue.byCode(step.to());
                if (from.isPresent() && to.isPresent()) {
                    StepKind kind = StepKind.of(from.get().level(), to.get().level(), order);
                    add(new Edge(step, ladder.name(), from.get(), to.get(), kind));
                }
            }
        }
    }

    private void add(Edge edge) {
        edges.put(edge.step().uuid(), edge);
        out.computeIfAbsent(edge.from().code(), k -> new ArrayList<>()).add(edge);
        in.computeIfAbsent(edge.to().code(), k -> new ArrayList<>()).add(edge);
        jobs.put(edge.from().code(), edge.from());
        jobs.put(edge.to().code(), edge.to());
    }

    CareerPattern pattern() {
        return pattern;
    }

    /** The jobs on any ladder, in order of code. */
    Collection<Job> jobs() {
        return Collections.unmodifiableCollection(jobs.values());
    }

    /** All steps, in the order of the pattern. */
    Collection<Edge> edges() {
        return Collections.unmodifiableCollection(edges.values());
    }

    Optional<Edge> edge(UUID step) {
        return Optional.ofNullable(edges.get(step));
    }

    /** The steps that leave a job, in the order of the pattern; empty for a job on no ladder. */
    List<Edge> from(String job) {
        return Collections.unmodifiableList(out.getOrDefault(job, List.of()));
    }

    /** The step from one job to the other, if a ladder has it. */
    Optional<Edge> between(String from, String to) {
        return from(from).stream().filter(edge -> edge.to().code().equals(to)).findFirst();
    }

    /** The fewest steps to the target by job, none of them downward; jobs without a way are not in it. */
    Map<String, Integer> stepsTo(String target) {
        Map<String, Integer> steps = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        steps.put(target, 0);
        open.add(target);
        while (!open.isEmpty()) {
            String job = open.remove();
            for (Edge edge : in.getOrDefault(job, List.of())) {
                if (edge.kind() != StepKind.DOWNWARD
                        && steps.putIfAbsent(edge.from().code(), steps.get(job) + 1) == null) {
                    open.add(edge.from().code());
                }
            }
        }
        return steps;
    }
}
