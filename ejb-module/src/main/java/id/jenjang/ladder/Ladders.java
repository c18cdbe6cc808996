package id.jenjang.ladder;

import id.jenjang.ladder.LadderGraph.Edge;
import id.jenjang.ladder.pattern.CareerPattern;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossier.Appointment;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.requirement.Eligibility;
import id.jenjang.requirement.RuleSets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ladders of one day with everything that questions about them need: jobs, rules, vacancies. Immutable; plain Java,
 * so that every answer can be proved without a container.
 */
final class Ladders {
    private static final LadderMap NO_MAP = new LadderMap(List.of(), List.of(), List.of(), List.of());

    private final JobCatalogue jobs;
    private final RuleSets rules;
    private final LadderGraph graph;
    private final StepRules steps;
    private final LocalDate day;

    Ladders(CareerPattern pattern, JobCatalogue jobs, RuleSets rules, Map<String, Boolean> vacant, LocalDate day) {
        this.jobs = jobs;
        this.rules = rules;
        this.graph = new LadderGraph(pattern, jobs, rules.reference()::compare);
        this.steps = new StepRules(rules, vacant);
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    JobCatalogue jobs() {
        return jobs;
    }

    RuleSets rules() {
        return rules;
    }

    LadderGraph graph() {
        return graph;
    }

    StepRules steps() {
        return steps;
    }

    /** The job held definitively; empty when none is. */
    Optional<Job> held(Dossier person) {
        return person.definitive(day).map(Appointment::job);
    }

    /** The steps from the job held, each judged today, in the order of the pattern. */
    List<NextStep> nextSteps(Dossier person) {
        List<NextStep> next = new ArrayList<>();
        held(person).ifPresent(job -> {
            for (Edge edge : graph.from(job.code())) {
                Eligibility eligibility = steps.today(person, edge, day);
                next.add(new NextStep(edge.step().uuid(), edge.ladder(), edge.to(), edge.kind(), eligibility));
            }
        });
        return List.copyOf(next);
    }

    /** How the person stands today for a job, whether a ladder leads there in one step or not. */
    Sheet sheet(Dossier person, Job target) {
        Job held = held(person).orElse(null);
        return new Sheet(
                person.identity().uuid(),
                person.identity().name(),
                Optional.ofNullable(held),
                target,
                kind(held, target),
                edge(held, target).map(Edge::ladder),
                steps.of(person, asked(held, target), day));
    }

    /** What is asked today of whoever goes from the job to the other; the job held may be null. */
    Asked asked(Job held, Job target) {
        return edge(held, target)
                .map(edge -> steps.asked(edge, day))
                .orElseGet(() -> steps.beside(held, target, kind(held, target), day));
    }

    private Optional<Edge> edge(Job held, Job target) {
        return held == null ? Optional.empty() : graph.between(held.code(), target.code());
    }

    private StepKind kind(Job held, Job target) {
        return held == null ? StepKind.UNKNOWN : StepKind.of(held.level(), target.level(), rules.reference()::compare);
    }

    /** The ways to a target; none for who holds no position. */
    Ways ways(Dossier person, Retirement retirement, Job target) {
        return held(person)
                .map(job -> finder(job, retirement).ways(person, job, target, day))
                .orElseGet(() -> new Ways(
                        Optional.empty(),
                        target,
                        List.of(),
                        true,
                        false,
                        graph.pattern().horizon(),
                        Projection.assumptions(graph.pattern().horizon().stayMonths())));
    }

    /** The highest jobs within reach before retirement; none for who holds no position. */
    List<HighestRow> highest(Dossier person, Retirement retirement) {
        return held(person)
                .map(job -> HighestJobs.of(
                                job,
                                finder(job, retirement)
                                        .reached(
                                                person,
                                                job,
                                                day,
                                                graph.pattern().horizon().legs()),
                                rules.reference()::compare)
                        .stream()
                        .map(each -> new HighestRow(
                                each.job(), each.way(), each.way().expected().orElseThrow(), each.retires()))
                        .toList())
                .orElseGet(List::of);
    }

    /** The map around the person, for what at most so many steps reach; empty for who holds no position. */
    LadderMap map(Dossier person, Retirement retirement, int legs) {
        return held(person)
                .map(job -> drawing(person, job, retirement, legs).on(layout(job)))
                .orElse(NO_MAP);
    }

    /** The map of all ladders; empty for who holds no position. */
    LadderMap wholeMap(Dossier person, Retirement retirement) {
        int legs = graph.pattern().horizon().legs();
        return held(person)
                .map(job -> drawing(person, job, retirement, legs).withAll().on(layout(job)))
                .orElse(NO_MAP);
    }

    private MapDrawing drawing(Dossier person, Job held, Retirement retirement, int legs) {
        List<WayFinder.Reached> reached = finder(held, retirement).reached(person, held, day, legs);
        return new MapDrawing(graph, held, nextSteps(person), reached);
    }

    private MapLayout layout(Job held) {
        return new MapLayout(jobs, rules.reference()::compare, held);
    }

    private WayFinder finder(Job held, Retirement retirement) {
        return new WayFinder(graph, steps.retiring(held, retirement));
    }
}
