package id.jenjang.rotation.plan;

import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.solve.PlannedMove;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The mean time that people have held their positions in a unit, today and when the last move has taken effect. */
public final class UnitTenure {
    private final Map<UUID, long[]> before = new HashMap<>();
    private final Map<UUID, long[]> after = new HashMap<>();

    /** Under moves that were planned for the problem. */
    public UnitTenure(PlanProblem problem, List<PlannedMove> moves) {
        Board board = problem.board();
        Map<UUID, PlannedMove> moveOf = new HashMap<>();
        moves.forEach(move -> moveOf.put(move.person(), move));
        LocalDate today = board.picture.asOf();
        LocalDate then = moves.stream()
                .map(move -> board.start(move.period()))
                .max(LocalDate::compareTo)
                .orElse(today);
        for (Mover person : board.people) {
            count(before, person.unit(), person.since(), today);
            PlannedMove move = moveOf.get(person.employee());
            if (move == null) {
                count(after, person.unit(), person.since(), then);
            } else {
                UUID unit = board.posts.get(board.postAt.get(move.to())).unit();
                count(after, unit, board.start(move.period()), then);
            }
        }
    }

    /** Full months today; 0 for a unit without people. */
    public int before(UUID unit) {
        return mean(before.get(unit));
    }

    /** Full months when the last move has taken effect; 0 for a unit without people. */
    public int after(UUID unit) {
        return mean(after.get(unit));
    }

    private static void count(Map<UUID, long[]> sums, UUID unit, LocalDate since, LocalDate day) {
        long[] sum = sums.computeIfAbsent(unit, u -> new long[2]);
        sum[0] += Math.max(0, ChronoUnit.MONTHS.between(since, day));
        sum[1]++;
    }

    private static int mean(long[] sum) {
        return sum == null ? 0 : (int) (sum[0] / sum[1]);
    }
}
