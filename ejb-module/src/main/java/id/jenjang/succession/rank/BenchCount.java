package id.jenjang.succession.rank;

import id.jenjang.network.Assignment;
import id.jenjang.network.Filling;
import id.jenjang.network.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Counts the bench. A person is essential when every way to fill the most positions at once needs them: when no path
 * that alternates between people who could and people who do fill leads to them from somebody left over.
 */
public final class BenchCount {
    private final SuccessorRanking ranking;
    private final ReadyNow ready;
    private final int[] taken;
    private final int[] sitter;
    private int atOnce;

    private BenchCount(SuccessorRanking ranking) {
        this.ranking = ranking;
        // By id, so that of positions that compete the same one stays open however the ranking came about.
        List<Seat> seats = ranking.seats().stream()
                .sorted(Comparator.comparing(seat -> seat.position.id()))
                .toList();
        ready = ReadyNow.some(ranking, seats);
        taken = new int[seats.size()];
        sitter = new int[ready.columns()];
    }

    /** The bench of all positions that are ranked. */
    public static Bench of(SuccessorRanking ranking) {
        BenchCount count = new BenchCount(ranking);
        count.match();
        return count.told();
    }

    private void match() {
        int arcs = ready.column.length;
        long[] worth = new long[arcs];
        Arrays.fill(worth, 1);
        int[] seats = new int[ready.columns()];
        Arrays.fill(seats, 1);
        Filling filling = new Filling(new Network(ready.start, ready.column, worth, new long[taken.length], seats));
        atOnce = filling.most(1);
        Assignment found = filling.cover(1);
        Arrays.fill(sitter, Staff.NOBODY);
        for (int row = 0; row < taken.length; row++) {
            taken[row] = found.column()[row];
            if (taken[row] != Assignment.OUT) {
                sitter[taken[row]] = row;
            }
        }
    }

    private Bench told() {
        List<UUID> withoutNow = new ArrayList<>();
        List<UUID> without = new ArrayList<>();
        long readyNow = 0;
        for (Seat seat : ready.rows) {
            readyNow += seat.readyNow;
            if (seat.readyNow == 0) {
                withoutNow.add(seat.position.id());
            }
            if (seat.candidates == 0) {
                without.add(seat.position.id());
            }
        }
        int positions = taken.length;
        return new Bench(
                positions,
                positions - without.size(),
                positions - withoutNow.size(),
                readyNow,
                ready.everyone,
                atOnce,
                onlySuccessors(),
                essential(),
                withoutNow,
                without,
                open());
    }

    private List<UUID> open() {
        List<UUID> open = new ArrayList<>();
        for (int row = 0; row < taken.length; row++) {
            if (taken[row] == Assignment.OUT) {
                open.add(ready.rows.get(row).position.id());
            }
        }
        return open;
    }

    private List<Bench.OnlySuccessor> onlySuccessors() {
        Map<Integer, List<UUID>> only = new LinkedHashMap<>();
        for (int row = 0; row < taken.length; row++) {
            if (ready.start[row + 1] - ready.start[row] == 1) {
                only.computeIfAbsent(ready.column[ready.start[row]], fresh -> new ArrayList<>())
                        .add(ready.rows.get(row).position.id());
            }
        }
        List<Bench.OnlySuccessor> found = new ArrayList<>();
        only.forEach((column, positions) -> {
            if (positions.size() > 1) {
                found.add(new Bench.OnlySuccessor(employee(column), positions));
            }
        });
        return found;
    }

    private UUID employee(int column) {
        return ranking.staff().employee(ready.person[column]);
    }

    private List<UUID> essential() {
        boolean[] spared = spared();
        List<UUID> essential = new ArrayList<>();
        for (int column = 0; column < spared.length; column++) {
            if (!spared[column]) {
                essential.add(employee(column));
            }
        }
        return essential;
    }

    /** Who can be done without: whoever is left over, and whoever fills a position that one of those could fill. */
    private boolean[] spared() {
        int[][] rowsOf = rowsOf();
        boolean[] spared = new boolean[ready.columns()];
        int[] queue = new int[spared.length];
        int size = 0;
        for (int column = 0; column < spared.length; column++) {
            if (sitter[column] == Staff.NOBODY) {
                spared[column] = true;
                queue[size++] = column;
            }
        }
        for (int head = 0; head < size; head++) {
            for (int row : rowsOf[queue[head]]) {
                int other = taken[row];
                if (other != Assignment.OUT && !spared[other]) {
                    spared[other] = true;
                    queue[size++] = other;
                }
            }
        }
        return spared;
    }

    private int[][] rowsOf() {
        int[] count = new int[ready.columns()];
        for (int column : ready.column) {
            count[column]++;
        }
        int[][] rows = new int[count.length][];
        for (int column = 0; column < rows.length; column++) {
            rows[column] = new int[count[column]];
        }
        for (int row = 0; row < taken.length; row++) {
            for (int arc = ready.start[row]; arc < ready.start[row + 1]; arc++) {
                rows[ready.column[arc]][--count[ready.column[arc]]] = row;
            }
        }
        return rows;
    }
}
