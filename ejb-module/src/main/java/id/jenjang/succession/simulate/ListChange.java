package id.jenjang.succession.simulate;

import id.jenjang.succession.rank.CriticalPosition;
import id.jenjang.succession.rank.Readiness;
import id.jenjang.succession.rank.Successor;
import id.jenjang.succession.rank.SuccessorList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What becomes of the list of one position.
 *
 * @param lines whoever is on it before or after: first those after, in their order
 */
record ListChange(CriticalPosition position, SuccessorList was, SuccessorList becomes, List<Line> lines) {
    ListChange {
        lines = List.copyOf(lines);
    }

    /** Somebody on the list before, after, or both; null where they are not. */
    record Line(UUID employee, Place was, Place becomes) {
        boolean entered() {
            return was == null;
        }

        boolean gone() {
            return becomes == null;
        }

        boolean moved() {
            return was != null && becomes != null && was.number != becomes.number;
        }

        boolean readied() {
            return was != null && becomes != null && was.readiness != becomes.readiness;
        }
    }

    /** A place on a list, counted from 1. */
    record Place(int number, Readiness readiness, int score) {}

    static ListChange of(CriticalPosition position, SuccessorList was, SuccessorList becomes) {
        Map<UUID, Place> before = places(was);
        Map<UUID, Place> after = places(becomes);
        Map<UUID, Line> lines = new LinkedHashMap<>();
        after.forEach((who, place) -> lines.put(who, new Line(who, before.get(who), place)));
        before.forEach((who, place) -> lines.putIfAbsent(who, new Line(who, place, null)));
        return new ListChange(position, was, becomes, List.copyOf(lines.values()));
    }

    private static Map<UUID, Place> places(SuccessorList list) {
        Map<UUID, Place> places = new LinkedHashMap<>();
        for (Successor one : list.successors()) {
            places.put(one.employee(), new Place(places.size() + 1, one.readiness(), one.score()));
        }
        return places;
    }

    /** Whether anything on it changes. */
    boolean any() {
        return was.candidates() != becomes.candidates()
                || was.readyNow() != becomes.readyNow()
                || lines.stream().anyMatch(line -> line.entered() || line.gone() || line.moved() || line.readied());
    }
}
