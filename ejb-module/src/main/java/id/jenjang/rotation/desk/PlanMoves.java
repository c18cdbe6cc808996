package id.jenjang.rotation.desk;

import id.jenjang.rotation.round.Move;
import id.jenjang.rotation.solve.PlannedMove;
import id.jenjang.rotation.store.StoredPlan;
import java.util.List;

/** The moves of a stored plan as the round speaks of them. */
final class PlanMoves {
    private PlanMoves() {}

    static List<Move> of(StoredPlan plan) {
        return plan.answer().map(answer -> of(answer.moves())).orElseGet(List::of);
    }

    /** The solver counts periods from 0, the round from 1. */
    static List<Move> of(List<PlannedMove> moves) {
        return moves.stream()
                .map(move -> new Move(move.person(), move.from(), move.to(), move.period() + 1))
                .toList();
    }
}
