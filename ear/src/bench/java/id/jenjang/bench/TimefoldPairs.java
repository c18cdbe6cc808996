package id.jenjang.bench;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import id.jenjang.network.Network;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pairs as Timefold community edition plans them: who has too many breaks a rule, what pairs are worth is summed. */
@PlanningSolution
public class TimefoldPairs {
    @PlanningEntityCollectionProperty
    private List<TimefoldMentee> mentees;

    @PlanningScore
    private HardSoftLongScore score;

    /** For Timefold. */
    public TimefoldPairs() {}

    private TimefoldPairs(Network network) {
        mentees = new ArrayList<>();
        for (int row = 0; row < network.rows(); row++) {
            List<TimefoldMentee.Choice> choices = new ArrayList<>();
            for (int arc = network.start()[row]; arc < network.start()[row + 1]; arc++) {
                int mentor = network.to()[arc];
                choices.add(new TimefoldMentee.Choice(row, mentor, network.seats()[mentor], network.value()[arc]));
            }
            mentees.add(new TimefoldMentee(row, choices));
        }
    }

    /** Everyone. */
    public List<TimefoldMentee> getMentees() {
        return mentees;
    }

    /** How good it is. */
    public HardSoftLongScore getScore() {
        return score;
    }

    /** For Timefold. */
    public void setScore(HardSoftLongScore score) {
        this.score = score;
    }

    /** What Timefold reaches in that time, counted again from its pairs; below 0 when somebody has too many. */
    static long best(Network network, Duration time) {
        LocalSearchPhaseConfig search =
                new LocalSearchPhaseConfig().withMoveSelectorConfig(new ChangeMoveSelectorConfig());
        SolverConfig config = new SolverConfig()
                .withSolutionClass(TimefoldPairs.class)
                .withEntityClasses(TimefoldMentee.class)
                .withConstraintProviderClass(Rules.class)
                .withRandomSeed(1L)
                .withTerminationSpentLimit(time)
                .withPhaseList(List.of(new ConstructionHeuristicPhaseConfig(), search));
        SolverFactory<TimefoldPairs> factory = SolverFactory.create(config);
        return factory.buildSolver().solve(new TimefoldPairs(network)).counted(network);
    }

    private long counted(Network network) {
        int[] left = network.seats().clone();
        long sum = 0;
        for (TimefoldMentee mentee : mentees) {
            if (mentee.getChoice() != null) {
                left[mentee.getChoice().mentor()]--;
                sum += mentee.getChoice().worth();
            }
        }
        return Arrays.stream(left).allMatch(each -> each >= 0) ? sum : -1;
    }

    /** The rule and the worth as constraint streams. */
    public static class Rules implements ConstraintProvider {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {
                factory.forEach(TimefoldMentee.class)
                        .groupBy(
                                mentee -> mentee.getChoice().mentor(),
                                mentee -> mentee.getChoice().places(),
                                ConstraintCollectors.count())
                        .filter((mentor, places, number) -> number > places)
                        .penalizeLong(HardSoftLongScore.ONE_HARD, (mentor, places, number) -> number - places)
                        .asConstraint("places"),
                factory.forEach(TimefoldMentee.class)
                        .impactLong(
                                HardSoftLongScore.ONE_SOFT,
                                mentee -> mentee.getChoice().worth())
                        .asConstraint("worth")
            };
        }
    }
}
