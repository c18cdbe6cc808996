package id.jenjang.succession.rank;

import id.jenjang.requirement.Reference;
import id.jenjang.requirement.Verdict;
import id.jenjang.requirement.bulk.AgencyColumns;
import id.jenjang.requirement.bulk.BulkDates;
import id.jenjang.requirement.bulk.BulkEvaluation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks at the holders of the jobs that lead to a job: who may have it, when, and with what score. What is asked
 * whatever the job aimed at is judged once. Several threads may look for different jobs.
 */
final class Scan {
    /** The key of nobody. */
    static final long NONE = -1;

    private final Staff staff;
    private final BulkEvaluation evaluation;
    private final Scoring scoring;
    private final Order order;
    private final Map<Long, Survivors> survivors = new ConcurrentHashMap<>();

    Scan(Staff staff, Reference reference, Scoring scoring, Order order) {
        this.staff = staff;
        this.evaluation = new BulkEvaluation(reference);
        this.scoring = scoring;
        this.order = order;
    }

    /** Holders of a job whom the shared rules leave in, and how they stand against those. */
    private record Survivors(int[] people, byte[] codes, int[] earliest, int[] lapses) {}

    /** Everyone who may have the job within the horizons. */
    void all(JobFeed feed, Contenders found) {
        found.clear();
        Scoring.Measures measures = scoring.measures(staff.base(), feed.target());
        boolean anyChange = staff.changed();
        for (int i = 0; i < feed.numbers().length; i++) {
            Feeder feeder = feed.feeders().get(i);
            Survivors shared = survivors(feeder, feed.numbers()[i]);
            BulkDates own = evaluation.dates(staff.base(), shared.people, feeder.own(), feeder.target());
            for (int place = 0; place < shared.people.length; place++) {
                int person = shared.people[place];
                int readiness = readiness(shared, own, place);
                if (readiness != Scoring.NONE && !(anyChange && staff.stale(person))) {
                    int score = scoring.score(measures, person, staff.box(person), readiness);
                    found.add(person, order.key(readiness, score));
                }
            }
        }
        for (int person : anyChange ? staff.overlaid() : new int[0]) {
            long key = new One(person).key(feed);
            if (key != NONE) {
                found.add(person, key);
            }
        }
    }

    private int readiness(Survivors shared, BulkDates own, int place) {
        int code = Math.max(shared.codes[place], own.code(place));
        int earliest = Math.max(shared.earliest[place], own.earliest(place));
        if (!scoring.within(code, earliest)) {
            return Scoring.NONE;
        }
        int lapses =
                scoring.mayLapse(code, earliest) ? Math.min(shared.lapses[place], own.lapses(place)) : BulkDates.NEVER;
        return scoring.readiness(code, earliest, lapses);
    }

    private Survivors survivors(Feeder feeder, int job) {
        long key = (long) feeder.ruling() << Integer.SIZE | job;
        return survivors.computeIfAbsent(key, fresh -> judged(feeder, job));
    }

    private Survivors judged(Feeder feeder, int job) {
        BulkDates dates = evaluation.dates(staff.base(), staff.holders(job), feeder.shared(), feeder.target());
        int[] people = new int[dates.size()];
        byte[] codes = new byte[dates.size()];
        int[] earliest = new int[dates.size()];
        int[] lapses = new int[dates.size()];
        int size = 0;
        for (int place = 0; place < dates.size(); place++) {
            boolean in = scoring.within(dates.code(place), dates.earliest(place));
            if (in && !scoring.leftOut(staff.box(dates.person(place)))) {
                people[size] = dates.person(place);
                codes[size] = dates.code(place);
                earliest[size] = dates.earliest(place);
                lapses[size++] = dates.lapses(place);
            }
        }
        return new Survivors(
                Arrays.copyOf(people, size),
                Arrays.copyOf(codes, size),
                Arrays.copyOf(earliest, size),
                Arrays.copyOf(lapses, size));
    }

    /** One person, looked at for many jobs. */
    final class One {
        private final int person;
        private final int index;
        private final int[] alone;
        private final AgencyColumns columns;
        private final Map<Integer, BulkDates> shared = new HashMap<>();

        One(int person) {
            this.person = person;
            index = staff.index(person);
            alone = new int[] {index};
            columns = staff.columns(person);
        }

        private record Standing(Feeder feeder, int code, int earliest, int readiness) {}

        /** How the person stands for a job; null where it is out of reach. */
        private Standing standing(JobFeed feed) {
            Feeder feeder = feed.from(staff.job(person));
            if (feeder == null || scoring.leftOut(staff.box(person))) {
                return null;
            }
            BulkDates any = shared.computeIfAbsent(
                    feeder.ruling(), fresh -> evaluation.dates(columns, alone, feeder.shared(), feeder.target()));
            if (!scoring.within(any.code(0), any.earliest(0))) {
                return null;
            }
            BulkDates own = evaluation.dates(columns, alone, feeder.own(), feeder.target());
            int code = Math.max(any.code(0), own.code(0));
            int earliest = Math.max(any.earliest(0), own.earliest(0));
            int lapses = scoring.mayLapse(code, earliest) ? Math.min(any.lapses(0), own.lapses(0)) : BulkDates.NEVER;
            int readiness = scoring.readiness(code, earliest, lapses);
            return readiness == Scoring.NONE ? null : new Standing(feeder, code, earliest, readiness);
        }

        /** The key for a job; {@link #NONE} where it is out of reach. */
        long key(JobFeed feed) {
            Standing standing = standing(feed);
            if (standing == null) {
                return NONE;
            }
            Scoring.Measures measures = scoring.measures(columns, feed.target());
            int score = scoring.score(measures, index, staff.box(person), standing.readiness);
            return order.key(standing.readiness, score);
        }

        /** The whole line for a job; empty where it is out of reach. */
        Optional<Successor> line(JobFeed feed) {
            Standing standing = standing(feed);
            if (standing == null) {
                return Optional.empty();
            }
            Scoring.Measures measures = scoring.measures(columns, feed.target());
            byte box = staff.box(person);
            return Optional.of(new Successor(
                    staff.employee(person),
                    standing.feeder.from().code(),
                    standing.feeder.step(),
                    Readiness.at(standing.readiness),
                    verdict(standing.code),
                    LocalDate.ofEpochDay(standing.earliest),
                    scoring.score(measures, index, box, standing.readiness),
                    scoring.parts(measures, index, box, standing.readiness)));
        }

        private static Verdict verdict(int code) {
            return BulkDates.verdict((byte) code);
        }
    }
}
