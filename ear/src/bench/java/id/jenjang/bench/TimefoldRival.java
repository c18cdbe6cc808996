package id.jenjang.bench;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.List;

/** Timefold community edition on a round, as it comes and with moves of chains beside its own. */
final class TimefoldRival {
    private static final int LATE = 400;

    private TimefoldRival() {}

    /** As it comes, but without swaps: a choice is one person's own, and its tables for them fill the heap. */
    static int[] usual(Round round, Duration time) {
        LocalSearchPhaseConfig search =
                new LocalSearchPhaseConfig().withMoveSelectorConfig(new ChangeMoveSelectorConfig());
        return solve(round, config(time).withPhaseList(List.of(new ConstructionHeuristicPhaseConfig(), search)));
    }

    /** From nobody moving, late acceptance, with moves of chains that keep the rules beside changes. */
    static int[] tuned(Round round, Duration time) {
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                        .withMoveSelectors(
                                new ChangeMoveSelectorConfig(),
                                new MoveIteratorFactoryConfig()
                                        .withMoveIteratorFactoryClass(TimefoldChains.class)
                                        .withFixedProbabilityWeight(4.0)))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        return solve(round, config(time).withPhaseList(List.of(new ConstructionHeuristicPhaseConfig(), search)));
    }

    private static SolverConfig config(Duration time) {
        return new SolverConfig()
                .withSolutionClass(TimefoldPlan.class)
                .withEntityClasses(TimefoldPerson.class)
                .withConstraintProviderClass(TimefoldRules.class)
                .withRandomSeed(1L)
                .withTerminationSpentLimit(time);
    }

    private static int[] solve(Round round, SolverConfig config) {
        SolverFactory<TimefoldPlan> factory = SolverFactory.create(config);
        return factory.buildSolver().solve(new TimefoldPlan(round)).chosen();
    }
}
