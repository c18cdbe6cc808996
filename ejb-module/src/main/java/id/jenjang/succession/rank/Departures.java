package id.jenjang.succession.rank;

import id.jenjang.network.Assignment;
import id.jenjang.network.Network;
import id.jenjang.network.Seating;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What if the incumbents of several positions leave at once: as many positions as possible are filled by others who are
 * ready now, each by another, with the best total score among all ways to do so; exact.
 *
 * @param filled who would take which position
 * @param open positions that then stay open
 * @param score of all who would move, added up
 */
public record Departures(Map<UUID, UUID> filled, List<UUID> open, long score) {
    private static final long FILLED = 1_000_001;

    public Departures {
        filled = Map.copyOf(filled);
        open = List.copyOf(open);
    }

    /** The answer for positions that are ranked; others are passed over. */
    public static Departures of(SuccessorRanking ranking, Set<UUID> positions) {
        List<Seat> seats = ranking.seats().stream()
                .filter(seat -> positions.contains(seat.position.id()))
                .toList();
        Set<Integer> leaving = new HashSet<>();
        seats.forEach(seat -> Arrays.stream(seat.incumbents).forEach(leaving::add));
        ReadyNow ready = ReadyNow.best(ranking, seats, leaving);
        long[] worth = new long[ready.score.length];
        for (int arc = 0; arc < worth.length; arc++) {
            worth[arc] = FILLED * (seats.size() + 1) + ready.score[arc];
        }
        int[] one = new int[ready.columns()];
        Arrays.fill(one, 1);
        Network network = new Network(ready.start, ready.column, worth, new long[seats.size()], one);
        return told(ranking, ready, Seating.best(network));
    }

    private static Departures told(SuccessorRanking ranking, ReadyNow ready, Assignment best) {
        Map<UUID, UUID> filled = new LinkedHashMap<>();
        List<UUID> open = new ArrayList<>();
        long score = 0;
        for (int row = 0; row < ready.rows.size(); row++) {
            UUID position = ready.rows.get(row).position.id();
            int column = best.column()[row];
            if (column == Assignment.OUT) {
                open.add(position);
                continue;
            }
            filled.put(position, ranking.staff().employee(ready.person[column]));
            for (int arc = ready.start[row]; arc < ready.start[row + 1]; arc++) {
                score += ready.column[arc] == column ? ready.score[arc] : 0;
            }
        }
        return new Departures(filled, open, score);
    }
}
