package id.jenjang.rotation.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a crowded round of hundreds the one conflict is found, whole and alone; without it, a plan. */
class PlantedConflictTest {
    private static final SolveSettings SHORT = SolveSettings.usual().rounds(2).atMost(Duration.ZERO);

    private static Set<Clash> always(List<Clash> clashes) {
        return clashes.stream()
                .map(clash -> clash.rule() == Clash.Rule.ROOM || clash.rule() == Clash.Rule.EXPERIENCE
                        ? Clashes.always(clash)
                        : clash)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"150, 1", "150, 2", "300, 3", "600, 5"})
    void the_planted_conflict_is_found_and_nothing_else_is_blamed(int people, long seed) {
        for (int kind = 0; kind < PlantedRound.kinds(); kind++) {
            PlantedRound.Made made = PlantedRound.of(seed, people, kind);

            RotationAnswer answer = RotationSolver.solve(made.problem(), SHORT, Progress.QUIET);

            assertThat(answer.end()).as("kind %s", kind).isEqualTo(RotationAnswer.End.INFEASIBLE);
            assertThat(always(answer.clashes())).as("kind %s", kind).isEqualTo(made.planted());
        }
    }

    @ParameterizedTest
    @CsvSource({"150, 1", "150, 2"})
    void without_the_conflict_a_plan_near_every_limit_is_not_missed(int people, long seed) {
        PlantedRound.Made made = PlantedRound.of(seed, people, -1);

        RotationAnswer answer = RotationSolver.solve(made.problem(), SHORT, Progress.QUIET);

        RuleTable table = RuleTables.of(made.problem());
        assertThat(answer.moves()).hasSizeGreaterThan(people / 3);
        assertThat(Plan.of(table, answer.moves()).keeps(new Spans(table))).isTrue();
    }
}
