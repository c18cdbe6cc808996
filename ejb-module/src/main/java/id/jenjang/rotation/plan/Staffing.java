package id.jenjang.rotation.plan;

import id.jenjang.people.PlaceRow;
import id.jenjang.people.PositionRow;
import id.jenjang.rotation.plan.StaffingRow.Cell;
import id.jenjang.rotation.solve.PlannedMove;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How units are staffed in each period under a plan; each unit by itself, those below it not counted in. */
public final class Staffing {
    private final Board board;
    private final int[][] change;
    private final int[][] out;
    private final int[][] in;
    private final int[][] gone;
    private final Map<UUID, Integer> at = new HashMap<>();
    private final int[] seats;
    private final int[] before;

    /** Counts the moves that were planned for the problem. */
    public Staffing(PlanProblem problem, List<PlannedMove> moves) {
        this.board = problem.board();
        board.places.keySet().stream().sorted().forEach(unit -> at.put(unit, at.size()));
        int units = at.size();
        change = new int[units][board.periods()];
        out = new int[units][board.periods()];
        in = new int[units][board.periods()];
        gone = new int[units][board.periods()];
        seats = new int[units];
        before = new int[units];
        for (PositionRow post : board.posts) {
            seats[at.get(post.unit())] += post.quota();
        }
        Map<UUID, UUID> unitAfter = new HashMap<>();
        for (PlannedMove move : moves) {
            count(move);
            unitAfter.put(move.person(), unitOf(move.to()));
        }
        for (int i = 0; i < board.people.size(); i++) {
            before[at.get(board.people.get(i).unit())]++;
            leave(
                    i,
                    unitAfter.getOrDefault(
                            board.people.get(i).employee(), board.people.get(i).unit()));
        }
    }

    private UUID unitOf(UUID position) {
        return board.posts.get(board.postAt.get(position)).unit();
    }

    private void count(PlannedMove move) {
        int from = at.get(board.people.get(board.personAt.get(move.person())).unit());
        int to = at.get(unitOf(move.to()));
        if (from != to) {
            out[from][move.period()]++;
            change[from][move.period()]--;
            in[to][move.period()]++;
            change[to][move.period()]++;
        }
    }

    private void leave(int person, UUID unit) {
        int period = board.leaves(person);
        if (period < board.periods()) {
            gone[at.get(unit)][period]++;
            change[at.get(unit)][period]--;
        }
    }

    /** A row for each unit of the round that has positions or people, in order of the tree. */
    public List<StaffingRow> rows() {
        List<StaffingRow> rows = new ArrayList<>();
        int top = Integer.MAX_VALUE;
        for (PlaceRow place : board.picture.places()) {
            int unit = at.get(place.uuid());
            if (seats[unit] > 0 || before[unit] > 0) {
                top = Math.min(top, depth(place));
            }
        }
        for (PlaceRow place : board.picture.places()) {
            int unit = at.get(place.uuid());
            if (seats[unit] > 0 || before[unit] > 0) {
                rows.add(new StaffingRow(
                        place.uuid(), place.name(), depth(place) - top, seats[unit], before[unit], cells(unit)));
            }
        }
        return rows;
    }

    private int depth(PlaceRow place) {
        int depth = 0;
        for (PlaceRow up = board.places.get(place.parent()); up != null; up = board.places.get(up.parent())) {
            depth++;
        }
        return depth;
    }

    private List<Cell> cells(int unit) {
        List<Cell> cells = new ArrayList<>();
        int staff = before[unit];
        for (int w = 0; w < board.periods(); w++) {
            staff += change[unit][w];
            int percent = seats[unit] == 0 ? 100 : staff * 100 / seats[unit];
            cells.add(new Cell(staff, percent, out[unit][w], in[unit][w], gone[unit][w]));
        }
        return cells;
    }
}
