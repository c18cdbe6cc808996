package id.jenjang.succession.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is ready now for each of some positions: rows are the positions, columns the people. Of each row only so many are
 * kept as matter, the best of them: where there are more than rows, one of them is always left over.
 */
final class ReadyNow {
    final List<Seat> rows;
    final int[] start;
    final int[] column;
    final int[] score;
    final int[] person;

    /** How many different people are ready now for any of them. */
    final int everyone;

    private ReadyNow(List<Seat> rows, int[] start, int[] column, int[] score, int[] person, int everyone) {
        this.rows = rows;
        this.start = start;
        this.column = column;
        this.score = score;
        this.person = person;
        this.everyone = everyone;
    }

    /** All rows, of each at most one more than there are rows: enough to tell who is left over. */
    static ReadyNow some(SuccessorRanking ranking, List<Seat> seats) {
        return of(ranking, seats, (seat, found, people) -> {
            Contenders kept = new Contenders();
            for (int place = 0; place < found.size(); place++) {
                int person = found.person(place);
                if (Order.readyNow(found.key(place)) && !seat.leavesOut(person, ranking.staff())) {
                    people.set(person);
                    if (kept.size() <= seats.size()) {
                        kept.room(1);
                        kept.add(person, found.birth(place), found.key(place));
                    }
                }
            }
            return kept;
        });
    }

    /** All rows, of each the best, as many as there are rows: enough for the best of all ways to fill them. */
    static ReadyNow best(SuccessorRanking ranking, List<Seat> seats, Set<Integer> leftOut) {
        return of(ranking, seats, (seat, found, people) -> {
            TopList top = new TopList(ranking.order(), seats.size(), 0);
            for (int place = 0; place < found.size(); place++) {
                int person = found.person(place);
                boolean in = Order.readyNow(found.key(place)) && !leftOut.contains(person);
                if (in && !seat.leavesOut(person, ranking.staff())) {
                    top.offer(found.key(place), person);
                }
            }
            Contenders kept = new Contenders();
            kept.room(top.size());
            for (int place = 0; place < top.size(); place++) {
                kept.add(top.person(place), ranking.staff().birth(top.person(place)), top.key(place));
            }
            return kept;
        });
    }

    /** Who of all contenders matter for a position; notes everyone who is ready now. */
    private interface Choice {
        Contenders of(Seat seat, Contenders found, BitSet people);
    }

    private static ReadyNow of(SuccessorRanking ranking, List<Seat> seats, Choice choice) {
        Map<String, List<Integer>> byJob = new LinkedHashMap<>();
        for (int row = 0; row < seats.size(); row++) {
            byJob.computeIfAbsent(seats.get(row).position.job().code(), fresh -> new ArrayList<>())
                    .add(row);
        }
        Contenders[] kept = new Contenders[seats.size()];
        BitSet people = new BitSet();
        Contenders found = new Contenders();
        for (List<Integer> same : byJob.values()) {
            ranking.scan().all(ranking.feed(seats.get(same.get(0)).position.job()), found);
            for (int row : same) {
                kept[row] = choice.of(seats.get(row), found, people);
            }
        }
        return gathered(seats, kept, people.cardinality());
    }

    private static ReadyNow gathered(List<Seat> seats, Contenders[] tops, int everyone) {
        int[] start = new int[seats.size() + 1];
        for (int row = 0; row < tops.length; row++) {
            start[row + 1] = start[row] + tops[row].size();
        }
        int[] column = new int[start[tops.length]];
        int[] score = new int[column.length];
        int[] people = new int[column.length];
        Map<Integer, Integer> columns = new HashMap<>();
        for (int row = 0; row < tops.length; row++) {
            for (int place = 0; place < tops[row].size(); place++) {
                int person = tops[row].person(place);
                int number = columns.computeIfAbsent(person, fresh -> columns.size());
                people[number] = person;
                column[start[row] + place] = number;
                score[start[row] + place] = Order.score(tops[row].key(place));
            }
        }
        return new ReadyNow(seats, start, column, score, Arrays.copyOf(people, columns.size()), everyone);
    }

    int columns() {
        return person.length;
    }
}
