package id.jenjang.rotation.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the explanations say is true of the plan and of any other. */
class ExplainerTest {
    private static final SolveSettings SHORT = SolveSettings.usual().rounds(10);
    private final RotationProblem problem = SampleRounds.of(100, 3, 12);
    private final RotationAnswer answer = RotationSolver.solve(problem, SHORT, Progress.QUIET);
    private final Explainer explainer = new Explainer(problem, answer);

    @Test
    void each_person_has_exactly_one_choice_in_the_plan_and_it_breaks_nothing() {
        for (int k = 0; k < problem.size(); k++) {
            List<Alternative> all = explainer.person(problem.person(k));
            List<Alternative> chosen = all.stream().filter(Alternative::chosen).toList();
            assertThat(chosen).hasSize(1);
            assertThat(chosen.get(0).broken()).isEmpty();
            assertThat(chosen.get(0).gain()).containsExactly(0L);
        }
    }

    @Test
    void what_would_be_better_for_a_person_breaks_a_rule_or_costs_someone_else() {
        int better = 0;
        for (int k = 0; k < problem.size(); k++) {
            for (Alternative other : explainer.person(problem.person(k))) {
                if (!other.chosen() && other.gain().get(0) > 0 && other.broken().isEmpty()) {
                    better++;
                }
            }
        }
        assertThat(better).isZero();
    }

    @Test
    void a_plan_with_the_move_forced_falls_short_by_at_least_what_was_said() {
        UUID person = answer.moves().get(3).person();
        long bound = answer.bound().get(0);
        int forced = 0;
        for (Alternative other : explainer.person(person)) {
            if (other.move().period() >= 0 && !other.chosen() && forced < 5) {
                forced++;
                PlanChanges changes = new PlanChanges(List.of(), List.of(other.move()), Set.of());
                RotationAnswer held = RotationSolver.solve(problem.changed(changes), SHORT, Progress.QUIET);
                assertThat((double) held.objective().get(0)).isLessThanOrEqualTo(bound + 1 - other.leastLoss());
            }
        }
        assertThat(forced).isEqualTo(5);
    }

    @Test
    void a_link_left_out_takes_out_what_needed_it_and_nothing_else() {
        for (MoveChain chain : MoveChain.of(answer.moves())) {
            PlannedMove first = chain.moves().get(0);
            Breaking breaking = explainer.without(first);
            assertThat(chain.moves()).containsAll(breaking.alsoOut());
            assertThat(breaking.alsoOut()).hasSize(chain.moves().size() - 1);
        }
    }

    @Test
    void chains_hold_every_move_once_and_each_next_takes_the_post_that_the_one_before_leaves() {
        List<MoveChain> chains = MoveChain.of(answer.moves());
        assertThat(chains.stream().flatMap(chain -> chain.moves().stream()))
                .containsExactlyInAnyOrderElementsOf(answer.moves());
        for (MoveChain chain : chains) {
            for (int k = 1; k < chain.moves().size(); k++) {
                assertThat(chain.moves().get(k).to())
                        .isEqualTo(chain.moves().get(k - 1).from());
                assertThat(chain.moves().get(k).period())
                        .isGreaterThanOrEqualTo(chain.moves().get(k - 1).period());
            }
            PlannedMove last = chain.moves().get(chain.moves().size() - 1);
            assertThat(chain.moves().get(0).to().equals(last.from())).isEqualTo(chain.cycle());
        }
    }

    @Test
    void places_have_prices_and_what_is_unknown_has_none() {
        double sum = 0;
        for (int unit = 0; unit < problem.units.length; unit++) {
            for (double price : explainer.leavePrices(problem.unit(unit))) {
                assertThat(price).isNotNegative();
                sum += price;
            }
        }
        assertThat(sum).isPositive();
        assertThat(explainer.leavePrices(new UUID(0, 0))).isEmpty();
        assertThat(explainer.person(new UUID(0, 0))).isEmpty();
        assertThat(explainer.post(new UUID(0, 0))).isEmpty();
    }
}
