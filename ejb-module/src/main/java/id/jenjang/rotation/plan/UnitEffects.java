package id.jenjang.rotation.plan;

import id.jenjang.people.PositionRow;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.solve.PlannedMove;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What some moves of a plan do to units by themselves, with all else as it is today; and apart from it, what the rest
 * of the plan and the passing of time do there. Each unit by itself, those below it not counted in.
 */
public final class UnitEffects {
    private final Board board;
    private final Map<UUID, PlannedMove> own = new HashMap<>();
    private final List<PlannedMove> others;
    private final LocalDate day;

    /**
     * What it does to one unit.
     *
     * @param seats by position, all quotas together
     * @param before how many hold a position there today
     * @param after how many would, were these moves all that happened
     * @param monthsBefore mean months in position on the day of the last of these moves, had they not been made; 0
     *     where nobody is left
     * @param monthsAfter the same with them
     * @param othersOut how many leave for other units by other moves of the plan
     * @param othersIn how many come by other moves of the plan
     * @param gone how many of those who stay retire, or reach the end of their term, within the horizon
     */
    public record Effect(
            UUID unit,
            String name,
            int seats,
            int before,
            int after,
            int monthsBefore,
            int monthsAfter,
            int othersOut,
            int othersIn,
            int gone) {}

    /** Of these moves, which were planned for the problem together with all of them. */
    public UnitEffects(PlanProblem problem, List<PlannedMove> moves, List<PlannedMove> all) {
        board = problem.board();
        moves.forEach(move -> own.put(move.person(), move));
        others = all.stream().filter(move -> !own.containsKey(move.person())).toList();
        day = moves.stream()
                .map(move -> board.start(move.period()))
                .max(LocalDate::compareTo)
                .orElse(board.picture.asOf());
    }

    /** The day of the last of these moves. */
    public LocalDate day() {
        return day;
    }

    /** The last day that the plan looks at. */
    public LocalDate horizon() {
        return board.terms.periods().get(board.periods() - 1).to();
    }

    /** What they do to that unit. */
    public Effect on(UUID unit) {
        long[] before = new long[2];
        long[] after = new long[2];
        int gone = 0;
        Set<UUID> otherMovers = new HashSet<>();
        others.forEach(move -> otherMovers.add(move.person()));
        for (int i = 0; i < board.people.size(); i++) {
            Mover person = board.people.get(i);
            PlannedMove move = own.get(person.employee());
            boolean here = person.unit().equals(unit);
            if (here) {
                count(before, person.since());
            }
            if (move == null ? here : unitOf(move.to()).equals(unit)) {
                count(after, move == null ? person.since() : board.start(move.period()));
            }
            boolean stays = here && move == null && !otherMovers.contains(person.employee());
            gone += stays && board.leaves(i) < board.periods() ? 1 : 0;
        }
        return new Effect(
                unit,
                board.places.containsKey(unit) ? board.places.get(unit).name() : "",
                seats(unit),
                (int) before[1],
                (int) after[1],
                mean(before),
                mean(after),
                others(unit, true),
                others(unit, false),
                gone);
    }

    private int others(UUID unit, boolean leaving) {
        return (int) others.stream()
                .filter(move -> {
                    UUID from =
                            board.people.get(board.personAt.get(move.person())).unit();
                    UUID to = unitOf(move.to());
                    return !from.equals(to) && (leaving ? from : to).equals(unit);
                })
                .count();
    }

    private int seats(UUID unit) {
        return board.posts.stream()
                .filter(post -> post.unit().equals(unit))
                .mapToInt(PositionRow::quota)
                .sum();
    }

    private UUID unitOf(UUID position) {
        return board.posts.get(board.postAt.get(position)).unit();
    }

    private void count(long[] sum, LocalDate since) {
        sum[0] += Math.max(0, ChronoUnit.MONTHS.between(since, day));
        sum[1]++;
    }

    private static int mean(long[] sum) {
        return sum[1] == 0 ? 0 : (int) (sum[0] / sum[1]);
    }
}
