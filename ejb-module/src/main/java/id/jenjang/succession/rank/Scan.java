package id.jenjang.succession.rank;

import id.jenjang.people.Job;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.bulk.AgencyColumns;
import id.jenjang.requirement.bulk.BulkDates;
import id.jenjang.requirement.bulk.BulkEvaluation;
import id.jenjang.requirement.bulk.BulkFit;
import id.jenjang.requirement.bulk.TargetFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Looks at the holders of the jobs that lead to a job: who may have it, when, and with what score. What does not depend
 * on the job aimed at is found out once, and what depends on little of it once for all jobs alike in that; left for
 * each job is the match with its standard. Several threads may look for different jobs.
 */
final class Scan {
    /** The key of nobody. */
    static final long NONE = -1;

    private final Staff staff;
    private final Reference reference;
    private final BulkEvaluation evaluation;
    private final Scoring scoring;
    private final Order order;
    private final Map<Long, Holders> holders = new ConcurrentHashMap<>();
    private final Map<Integer, One> laid = new ConcurrentHashMap<>();
    private final Map<Kind, Integer> kinds = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();

    Scan(Staff staff, Reference reference, Scoring scoring, Order order) {
        this.staff = staff;
        this.reference = reference;
        this.evaluation = new BulkEvaluation(reference);
        this.scoring = scoring;
        this.order = order;
    }

    /** What of a target matters besides its standard. */
    private record Kind(List<Object> facts, Set<String> field) {}

    private int kind(Feeder feeder, Aimed aimed) {
        List<Object> facts = TargetFacts.of(feeder.ruling().others, feeder.target(), reference);
        return kinds.computeIfAbsent(new Kind(facts, aimed.field()), fresh -> numbers.getAndIncrement());
    }

    /** Everyone who may have the job within the horizons. */
    void all(JobFeed feed, Contenders found) {
        found.clear();
        Look look = new Look(feed);
        for (int i = 0; i < feed.numbers().length; i++) {
            Feeder feeder = feed.feeders().get(i);
            look.at(feeder, holders(feeder, feed.numbers()[i]), found);
            for (int person : staff.overlaid(feed.numbers()[i])) {
                laid.computeIfAbsent(person, One::new).into(feeder, look, found);
            }
        }
        if (staff.changed()) {
            found.drop(staff::stale);
        }
    }

    private Holders holders(Feeder feeder, int job) {
        long key = (long) feeder.ruling().number << Integer.SIZE | job;
        Holders known = holders.get(key);
        return known != null ? known : holders.computeIfAbsent(key, fresh -> judged(feeder, job));
    }

    private Holders judged(Feeder feeder, int job) {
        int[] people = staff.holders(job);
        byte[] boxes = new byte[people.length];
        for (int place = 0; place < people.length; place++) {
            boxes[place] = staff.box(people[place]);
        }
        return judged(feeder, staff.base(), people, boxes);
    }

    private Holders judged(Feeder feeder, AgencyColumns columns, int[] people, byte[] boxes) {
        BulkDates dates = evaluation.dates(columns, people, feeder.ruling().shared, feeder.target());
        return new Holders(columns, dates, boxes, scoring);
    }

    /** What is made ready to look at people for one job, feeder by feeder. */
    private final class Look {
        private final Aimed aimed;
        private Ruling ruling;
        private int kind;
        private int enough;
        private int[] attained = new int[0];

        Look(JobFeed feed) {
            aimed = Aimed.of(feed.target(), reference, scoring);
        }

        void at(Feeder feeder, Holders some, Contenders found) {
            if (some.size() == 0) {
                return;
            }
            if (feeder.ruling() != ruling) {
                ruling = feeder.ruling();
                kind = kind(feeder, aimed);
                enough = ruling.enough(aimed.needs());
            }
            if (attained.length < some.size()) {
                attained = new int[some.size() * 2];
            }
            Holders.Standing standing =
                    ruling.particular ? standing(feeder, some) : some.known(kind, fresh -> standing(feeder, some));
            some.into(found, standing, aimed, enough, attained);
        }

        private Holders.Standing standing(Feeder feeder, Holders some) {
            BulkDates own = evaluation.dates(some.columns, some.people, feeder.ruling().others, feeder.target());
            return some.standing(own, BulkFit.daysInFields(some.columns, aimed.field()), scoring, order);
        }
    }

    /** One person, looked at for many jobs. */
    final class One {
        private final int person;
        private final int index;
        private final int[] alone;
        private final AgencyColumns columns;
        private final Map<Integer, Holders> shared = new ConcurrentHashMap<>();

        One(int person) {
            this.person = person;
            index = staff.index(person);
            alone = new int[] {index};
            columns = staff.columns(person);
        }

        private Holders judged(Feeder feeder) {
            return shared.computeIfAbsent(
                    feeder.ruling().number,
                    fresh -> Scan.this.judged(feeder, columns, alone, new byte[] {staff.box(person)}));
        }

        private void into(Feeder feeder, Look look, Contenders all) {
            int before = all.size();
            look.at(feeder, judged(feeder), all);
            all.number(before, person);
        }

        /** The key for a job; {@link #NONE} where it is out of reach. */
        long key(JobFeed feed) {
            Feeder feeder = feed.from(staff.job(person));
            if (feeder == null || judged(feeder).size() == 0) {
                return NONE;
            }
            Contenders found = new Contenders();
            into(feeder, new Look(feed), found);
            return found.size() == 0 ? NONE : found.key(0);
        }

        /** The whole line for a job; empty where it is out of reach. */
        Optional<Successor> line(JobFeed feed) {
            long key = key(feed);
            return key == NONE ? Optional.empty() : Optional.of(line(feed.from(staff.job(person)), feed.target(), key));
        }

        private Successor line(Feeder feeder, Job target, long key) {
            BulkDates any = evaluation.dates(columns, alone, feeder.ruling().shared, feeder.target());
            BulkDates own = evaluation.dates(columns, alone, feeder.ruling().own, feeder.target());
            int code = Math.max(any.code(0), own.code(0));
            int earliest = Math.max(any.earliest(0), own.earliest(0));
            Readiness readiness = Order.readiness(key);
            return new Successor(
                    staff.employee(person),
                    feeder.from().code(),
                    feeder.step(),
                    readiness,
                    BulkDates.verdict((byte) code),
                    LocalDate.ofEpochDay(earliest),
                    Order.score(key),
                    scoring.parts(scoring.measures(columns, target), index, staff.box(person), readiness));
        }
    }
}
