package id.jenjang.web.rotation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.rotation.desk.PlanRow;
import id.jenjang.rotation.solve.RotationAnswer;
import id.jenjang.rotation.store.PlanStatus;
import id.jenjang.web.frame.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProofViewTest {
    private static final Words INDONESIAN = Words.in(new Locale("id"));

    @Test
    void a_plan_at_all_its_bounds_is_proven() {
        assertThat(view(List.of(10L, 5L), List.of(10L, 5L), 0.0))
                .extracting(ProofView::state, ProofView::sentence)
                .containsExactly("proven", "Optimal terbukti");
    }

    @Test
    void the_distance_of_the_first_objective_that_is_not_proven_is_told() {
        assertThat(view(List.of(995L, 5L), List.of(1000L, 50L), 0.9).sentence())
                .isEqualTo("Paling jauh 0,5 % dari optimum");
    }

    @Test
    void objectives_that_are_proven_before_it_are_counted_and_those_after_it_left_out() {
        assertThat(view(List.of(10L, 199L, -68L), List.of(10L, 200L, -20L), 2.4).sentence())
                .isEqualTo("Sasaran pertama terbukti optimal, sasaran 2 paling jauh 0,5 %");
        assertThat(view(List.of(10L, 5L, -68L), List.of(10L, 5L, -20L), 2.4).sentence())
                .isEqualTo("2 sasaran pertama terbukti optimal, sasaran 3 paling jauh selisih 48");
    }

    @Test
    void the_bound_of_what_only_costs_is_never_above_nothing() {
        ProofView view =
                view(List.of(0L, 0L, 0L, 0L, 0L, -428L, -68L), List.of(0L, 0L, 0L, 0L, 9L, 4_611_293L, -60L), 1.0);

        assertThat(view.lines()).extracting(ProofView.Line::bound).containsExactly("0", "0", "0", "0", "9", "0", "-60");
    }

    @Test
    void without_an_answer_there_is_no_plan() {
        assertThat(view(List.of(), List.of(), null).sentence()).isEqualTo("Belum ada rencana");
    }

    private static ProofView view(List<Long> objective, List<Long> bound, Double gap) {
        RotationAnswer.End end = objective.isEmpty() ? null : RotationAnswer.End.values()[0];
        PlanRow plan = new PlanRow(
                new UUID(0, 1),
                "Rencana",
                PlanStatus.values()[0],
                LocalDate.of(2026, 11, 23),
                objective.isEmpty() ? 0 : 3,
                objective,
                bound,
                gap,
                end,
                1,
                0,
                null,
                "1",
                "",
                "",
                List.of(),
                false,
                Instant.EPOCH,
                null,
                1);
        return ProofView.of(plan, INDONESIAN);
    }
}
