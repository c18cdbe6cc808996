package id.jenjang.requirement.bulk;

import id.jenjang.people.Job;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/**
 * Everyone of an agency as of a day, in columns of plain numbers: what {@link BulkEvaluation} runs over. People are
 * told apart by index. Built by {@link AgencyColumnsBuilder}; immutable and safe to share between threads.
 */
public final class AgencyColumns {
    /** No date, no position, no job. */
    static final int NONE = Integer.MIN_VALUE;

    /** A span or a validity that goes on. */
    static final int OPEN = Integer.MAX_VALUE;

    /** Columns of {@link #appointments}. */
    static final int FROM = 0;

    static final int END = 1;
    static final int HOW = 2;
    static final int LEVEL = 3;
    static final int FAMILY = 4;
    static final int JOB = 5;
    static final int RUNNING = 6;

    private final LocalDate asOf;
    private final long[] idHigh;
    private final long[] idLow;
    private final int[] byJob;
    private final int[] jobStart;

    final Symbols jobs;
    final Symbols families;
    final Symbols trainingCodes;
    final Symbols competencyCodes;
    final Symbols testKinds;
    final Symbols attestationKinds;
    final Symbols waivedRules;
    final Symbols statusCodes;
    final Symbols majors;

    final byte[] kind;
    final int[] delivered;
    final int[] birth;
    final byte[] grade;
    final int[] gradeSince;
    final byte[] ceiling;
    final long[] ratings;
    final int[] status;
    final int[] statusEnd;
    final byte[] anyAppointment;
    final int[] positionSince;
    final int[] job;
    final int[] unit;
    final byte[] creditRank;
    final byte[] creditLevel;
    final int[] creditRankReached;
    final int[] creditLevelReached;

    final Table appointments;
    final Table educations;
    final Table trainings;
    final Table competencies;
    final Table disciplines;
    final Table selections;
    final Table attestations;
    final Table waivers;

    private final Symbols units;

    AgencyColumns(AgencyColumnsBuilder from) {
        asOf = from.asOf;
        idHigh = from.idHigh.toArray();
        idLow = from.idLow.toArray();
        jobs = from.jobs;
        families = from.families;
        trainingCodes = from.trainingCodes;
        competencyCodes = from.competencyCodes;
        testKinds = from.testKinds;
        attestationKinds = from.attestationKinds;
        waivedRules = from.waivedRules;
        statusCodes = from.statusCodes;
        majors = from.majors;
        units = from.units;
        kind = from.kind.toArray();
        delivered = from.delivered.toArray();
        birth = from.birth.toArray();
        grade = from.grade.toArray();
        gradeSince = from.gradeSince.toArray();
        ceiling = from.ceiling.toArray();
        ratings = from.ratings.toArray();
        status = from.status.toArray();
        statusEnd = from.statusEnd.toArray();
        anyAppointment = from.anyAppointment.toArray();
        positionSince = from.positionSince.toArray();
        job = from.job.toArray();
        unit = from.unit.toArray();
        creditRank = from.creditRank.toArray();
        creditLevel = from.creditLevel.toArray();
        creditRankReached = from.creditRankReached.toArray();
        creditLevelReached = from.creditLevelReached.toArray();
        appointments = from.appointments.build();
        educations = from.educations.build();
        trainings = from.trainings.build();
        competencies = from.competencies.build();
        disciplines = from.disciplines.build();
        selections = from.selections.build();
        attestations = from.attestations.build();
        waivers = from.waivers.build();
        jobStart = new int[jobs.size() + 2];
        byJob = sorted(job, jobStart);
    }

    private static int[] sorted(int[] job, int[] start) {
        for (int number : job) {
            start[number + 2]++;
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        int[] next = Arrays.copyOf(start, start.length);
        int[] people = new int[job.length];
        for (int person = 0; person < job.length; person++) {
            people[next[job[person] + 1]++] = person;
        }
        return people;
    }

    /** The day that the columns stand for. */
    public LocalDate asOf() {
        return asOf;
    }

    /** How many people there are. */
    public int size() {
        return birth.length;
    }

    /** The employee at an index. */
    public UUID employee(int person) {
        return new UUID(idHigh[person], idLow[person]);
    }

    /** The order of two people by their ids as unsigned numbers: negative when the first comes first. */
    public int compareIds(int one, int other) {
        int high = Long.compareUnsigned(idHigh[one], idHigh[other]);
        return high != 0 ? high : Long.compareUnsigned(idLow[one], idLow[other]);
    }

    /** The number that stands for a unit in these columns; negative when nobody holds a position in it. */
    public int unitNumber(UUID one) {
        return one == null ? Symbols.NONE : units.find(one.toString());
    }

    /** The number of the unit in which the person at an index holds a definitive position; negative for none. */
    public int unitOf(int person) {
        return unit[person];
    }

    /** The day of birth, as an epoch day, of the person at an index. */
    public int birthOf(int person) {
        return birth[person];
    }

    /** The rank of the present grade, 1 to 17; 0 when none is known. The two scales are not told apart. */
    public int rankOf(int person) {
        return grade[person] % AgencyColumnsBuilder.CONTRACT;
    }

    /** Since when the present grade is held, as an epoch day; the latest number where no grade is known. */
    public int gradeSinceOf(int person) {
        return gradeSince[person] == NONE ? Integer.MAX_VALUE : gradeSince[person];
    }

    /** The indexes of everyone. */
    public int[] everyone() {
        int[] all = new int[size()];
        Arrays.setAll(all, i -> i);
        return all;
    }

    /** The indexes of those who hold a job definitively on the day. */
    public int[] holdersOf(Job held) {
        int number = jobs.find(held.code());
        return number < 0 ? new int[0] : Arrays.copyOfRange(byJob, jobStart[number + 1], jobStart[number + 2]);
    }

    /** The indexes of those who hold a definitive position in one of the units on the day. */
    public int[] peopleOf(Iterable<UUID> within) {
        boolean[] wanted = new boolean[units.size()];
        for (UUID one : within) {
            int number = units.find(one.toString());
            if (number >= 0) {
                wanted[number] = true;
            }
        }
        return Arrays.stream(everyone())
                .filter(person -> unit[person] >= 0 && wanted[unit[person]])
                .toArray();
    }
}
