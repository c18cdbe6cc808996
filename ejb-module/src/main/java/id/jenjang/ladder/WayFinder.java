package id.jenjang.ladder;

import id.jenjang.ladder.LadderGraph.Edge;
import id.jenjang.ladder.pattern.CareerPattern.Horizon;
import id.jenjang.people.Dossier;
import id.jenjang.people.Job;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Searches the ladders from one person's job, always going on from the walk that has arrived soonest; so ways come out
 * soonest first. Downward steps are never taken, no job is passed twice, and nothing is reached after retirement, whose
 * date is taken anew from each job on the way.
 */
final class WayFinder {
    private static final int PATIENCE = 5_000;

    private final LadderGraph graph;
    private final Judging judging;
    private final Horizon horizon;

    WayFinder(LadderGraph graph, Judging judging) {
        this.graph = graph;
        this.judging = judging;
        this.horizon = graph.pattern().horizon();
    }

    /** A job that can be reached, by the way that reaches it first, and when one would retire from it. */
    record Reached(Job job, Way way, Optional<LocalDate> retires) {}

    /** The ways from the person's job to the target. */
    Ways ways(Dossier person, Job from, Job target, LocalDate today) {
        Map<String, Integer> stepsLeft = graph.stepsTo(target.code());
        PriorityQueue<Walk> open = new PriorityQueue<>(Walk.SOONEST);
        open.add(Walk.start(person, from, today, judging));
        List<Way> ways = new ArrayList<>();
        boolean retired = false;
        int patience = PATIENCE;
        while (!open.isEmpty() && patience > 0 && ways.size() < horizon.ways()) {
            Walk walk = open.remove();
            if (walk.at().code().equals(target.code())) {
                if (!walk.legs().isEmpty()) {
                    ways.add(walk.way());
                }
                continue;
            }
            for (Edge edge : graph.from(walk.at().code())) {
                if (leads(walk, edge, stepsLeft)) {
                    patience--;
                    Walk further = walk.by(edge, judging, horizon.stayMonths());
                    if (inService(walk, further)) {
                        open.add(further);
                    } else {
                        retired = true;
                    }
                }
            }
        }
        return new Ways(
                Optional.of(from),
                target,
                ways,
                open.isEmpty(),
                retired,
                horizon,
                Projection.assumptions(horizon.stayMonths()));
    }

    private boolean leads(Walk walk, Edge edge, Map<String, Integer> stepsLeft) {
        Integer left = stepsLeft.get(edge.to().code());
        return left != null
                && walk.legs().size() + 1 + left <= horizon.legs()
                && edge.kind() != StepKind.DOWNWARD
                && (edge.kind() != StepKind.HORIZONTAL || walk.sideways() < horizon.sideways())
                && !walk.visits(edge.to());
    }

    /**
     * The jobs that can be reached before retirement in at most so many steps, soonest first, each by the way that
     * arrives first; jobs reached only by a step without a date come last.
     */
    List<Reached> reached(Dossier person, Job from, LocalDate today, int legs) {
        PriorityQueue<Walk> open = new PriorityQueue<>(Walk.SOONEST);
        open.add(Walk.start(person, from, today, judging));
        Map<String, Integer> settled = new HashMap<>();
        Set<String> found = new HashSet<>(Set.of(from.code()));
        List<Reached> reached = new ArrayList<>();
        while (!open.isEmpty()) {
            Walk walk = open.remove();
            Integer before = settled.get(walk.at().code());
            if (before != null && before <= walk.legs().size()) {
                continue;
            }
            settled.put(walk.at().code(), walk.legs().size());
            if (found.add(walk.at().code())) {
                reached.add(new Reached(walk.at(), walk.way(), judging.retires(walk.person(), walk.at())));
            }
            if (walk.legs().size() < legs) {
                graph.from(walk.at().code()).stream()
                        .filter(edge -> edge.kind() != StepKind.DOWNWARD && !walk.visits(edge.to()))
                        .map(edge -> walk.by(edge, judging, horizon.stayMonths()))
                        .filter(further -> inService(walk, further))
                        .forEach(open::add);
            }
        }
        return List.copyOf(reached);
    }

    private boolean inService(Walk walk, Walk further) {
        return further.arrived().isEmpty()
                || before(further.arrived().get(), judging.retires(walk.person(), walk.at()))
                        && before(further.arrived().get(), judging.retires(further.person(), further.at()));
    }

    private static boolean before(LocalDate day, Optional<LocalDate> retirement) {
        return retirement.isEmpty() || day.isBefore(retirement.get());
    }
}
