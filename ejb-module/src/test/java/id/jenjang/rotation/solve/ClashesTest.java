package id.jenjang.rotation.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rules that no plan can keep together are named, and no more of them than needed. */
class ClashesTest {
    private static final UUID UNIT = new UUID(1, 0);
    private static final UUID OTHER_UNIT = new UUID(1, 1);

    /** Three people of one unit, three free posts in another; everyone may take each. */
    private static RotationProblemBuilder three(int mayLeave, int keepExperienced) {
        RotationProblemBuilder builder = new RotationProblemBuilder(1, "worth");
        int from = builder.unit(
                UNIT, UnitLimits.same(1, mayLeave, RotationProblem.NO_LIMIT).keeping(keepExperienced, 0));
        int into = builder.unit(OTHER_UNIT, UnitLimits.none(1));
        int[] post = new int[3];
        for (int k = 0; k < 3; k++) {
            post[k] = builder.post(new UUID(2, k), into, 1);
        }
        for (int k = 0; k < 3; k++) {
            int person = builder.person(new UUID(3, k), builder.post(new UUID(4, k), from, 0));
            builder.experienced(person);
            for (int to : post) {
                builder.option(person, to, 0, 1);
            }
        }
        return builder;
    }

    private static RotationAnswer solve(RotationProblemBuilder builder) {
        return RotationSolver.solve(builder.build(), SolveSettings.usual(), Progress.QUIET);
    }

    @Test
    void two_who_have_to_leave_a_unit_that_lets_one_go_are_named_with_the_limit() {
        RotationProblemBuilder builder = three(1, 0);
        builder.mustMove(0, 0);
        builder.mustMove(2, 0);
        assertThat(solve(builder).clashes())
                .extracting(Clash::rule, Clash::person, Clash::unit)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                Clash.Rule.MUST_MOVE, Optional.of(new UUID(3, 0)), Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(
                                Clash.Rule.MUST_MOVE, Optional.of(new UUID(3, 2)), Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(
                                Clash.Rule.LEAVE_LIMIT, Optional.empty(), Optional.of(UNIT)));
    }

    @Test
    void one_who_has_to_leave_a_unit_that_lets_one_go_can() {
        RotationProblemBuilder builder = three(1, 0);
        builder.mustMove(0, 0);
        assertThat(solve(builder).end()).isEqualTo(RotationAnswer.End.PROVEN);
    }

    @Test
    void two_settled_into_one_seat_are_named_with_the_seat() {
        RotationProblemBuilder builder = three(3, 0);
        builder.lock(0, 1, 0);
        builder.lock(1, 1, 0);
        assertThat(solve(builder).clashes())
                .extracting(Clash::rule)
                .containsExactlyInAnyOrder(Clash.Rule.LOCKED_MOVE, Clash.Rule.LOCKED_MOVE, Clash.Rule.ROOM);
    }

    @Test
    void experienced_people_who_have_to_go_and_to_stay_are_named() {
        RotationProblemBuilder builder = three(3, 3);
        builder.mustMove(1, 0);
        assertThat(solve(builder).clashes())
                .extracting(Clash::rule)
                .containsExactlyInAnyOrder(Clash.Rule.MUST_MOVE, Clash.Rule.EXPERIENCE);
    }

    @Test
    void kin_who_both_have_to_move_into_one_unit_are_named_as_a_pair() {
        RotationProblemBuilder builder = three(3, 0);
        int kind = builder.groups(new int[][] {{0}, {0}, {0}});
        builder.conflict(0, 1, kind);
        builder.mustMove(0, 0);
        builder.mustMove(1, 0);
        RotationAnswer answer = solve(builder);
        assertThat(answer.end()).isEqualTo(RotationAnswer.End.INFEASIBLE);
        assertThat(answer.clashes())
                .extracting(Clash::rule)
                .containsExactlyInAnyOrder(Clash.Rule.MUST_MOVE, Clash.Rule.MUST_MOVE, Clash.Rule.CONFLICT);
    }
}
