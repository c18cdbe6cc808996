package id.jenjang.succession.rank;

import id.jenjang.requirement.bulk.AgencyColumns;
import id.jenjang.requirement.bulk.BulkDates;
import id.jenjang.requirement.bulk.BulkLevels;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * Holders of a job whom the rules that every target shares leave in, how they stand against those, and what has been
 * found out of them for targets that are alike. For several threads.
 */
final class Holders {
    final AgencyColumns columns;
    final int[] people;
    private final byte[] boxes;
    private final int[] births;
    private final byte[] codes;
    private final int[] earliest;
    private final int[] lapses;
    private final BulkLevels levels;
    private final Map<Integer, Standing> standings = new ConcurrentHashMap<>();

    /** Out of those who were judged, those within the horizons and not left out by their box. */
    Holders(AgencyColumns columns, BulkDates dates, byte[] boxOf, Scoring scoring) {
        this.columns = columns;
        int[] in = new int[dates.size()];
        int size = 0;
        for (int place = 0; place < in.length; place++) {
            if (scoring.within(dates.code(place), dates.earliest(place)) && !scoring.leftOut(boxOf[place])) {
                in[size++] = place;
            }
        }
        people = new int[size];
        boxes = new byte[size];
        births = new int[size];
        codes = new byte[size];
        earliest = new int[size];
        lapses = new int[size];
        for (int place = 0; place < size; place++) {
            people[place] = dates.person(in[place]);
            boxes[place] = boxOf[in[place]];
            births[place] = columns.birthOf(people[place]);
            codes[place] = dates.code(in[place]);
            earliest[place] = dates.earliest(in[place]);
            lapses[place] = dates.lapses(in[place]);
        }
        levels = new BulkLevels(columns, people);
    }

    int size() {
        return people.length;
    }

    /**
     * How they stand against all rules but the match that a job asks: the keys that come of it, without the fit.
     *
     * @param matched key by place of who matches; {@link Scan#NONE} for who is out of reach
     * @param unmatched the same of who does not
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Standing(long[] matched, long[] unmatched) {}

    /** How they stand for targets of a kind, found out once. */
    Standing known(int kind, IntFunction<Standing> make) {
        Standing known = standings.get(kind);
        return known != null ? known : standings.computeIfAbsent(kind, make::apply);
    }

    /** How they stand, by what they are asked for some targets and the days that they were in the field of those. */
    Standing standing(BulkDates own, IntUnaryOperator days, Scoring scoring, Order order) {
        int today = (int) columns.asOf().toEpochDay();
        long[] matched = new long[size()];
        long[] unmatched = new long[size()];
        for (int place = 0; place < matched.length; place++) {
            int code = Math.max(codes[place], own.code(place));
            int day = Math.max(earliest[place], own.earliest(place));
            int lapse = day > today ? Math.min(lapses[place], own.lapses(place)) : BulkDates.NEVER;
            int ready = scoring.readiness(code, day, lapse);
            int unready = code == 0 ? scoring.readiness(1, day, lapse) : ready;
            int parts = scoring.ofBoxAndDays(boxes[place], days.applyAsInt(people[place]));
            matched[place] = key(ready, parts, scoring, order);
            unmatched[place] = key(unready, parts, scoring, order);
        }
        return new Standing(matched, unmatched);
    }

    private static long key(int readiness, int parts, Scoring scoring, Order order) {
        return readiness == Scoring.NONE ? Scan.NONE : order.key(readiness, parts + scoring.ofReadiness(readiness));
    }

    /** Adds who is in reach; attained is room to work in, for as many as these. */
    void into(Contenders found, Standing standing, Aimed aimed, int enough, int[] attained) {
        levels.attained(aimed.needs(), attained);
        found.room(size());
        long[] worth = aimed.worth();
        for (int place = 0; place < people.length; place++) {
            int reached = attained[place];
            long key = reached >= enough ? standing.matched[place] : standing.unmatched[place];
            if (key != Scan.NONE) {
                found.add(people[place], births[place], key + worth[reached]);
            }
        }
    }
}
