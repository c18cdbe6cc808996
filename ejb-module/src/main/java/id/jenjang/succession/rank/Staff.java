package id.jenjang.succession.rank;

import id.jenjang.people.Dossier;
import id.jenjang.people.Job;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.bulk.AgencyColumns;
import id.jenjang.requirement.bulk.AgencyColumnsBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everyone in columns, with those laid over who changed since: each change gets a number of its own behind the columns,
 * and the numbers before it stay readable.
 */
final class Staff {
    static final int NOBODY = -1;

    private final AgencyColumns base;
    private final byte[] boxes;
    private final Reference reference;
    private final Map<String, Integer> jobNumbers = new HashMap<>();
    private final short[] jobOf;
    private final int[][] holders;
    private final IdTable ids;
    private final Map<UUID, Integer> moved = new HashMap<>();
    private final BitSet stale = new BitSet();
    private final List<Change> changes = new ArrayList<>();
    private final Map<Integer, List<Integer>> laidByJob = new HashMap<>();

    private record Change(AgencyColumns columns, byte box, int job) {}

    Staff(AgencyColumns base, byte[] boxes, List<Job> jobs, Reference reference) {
        if (boxes.length != base.size()) {
            throw new IllegalArgumentException("Wanted: a box, or none, for each person");
        }
        this.base = base;
        this.boxes = boxes;
        this.reference = reference;
        jobOf = new short[base.size()];
        Arrays.fill(jobOf, (short) NOBODY);
        holders = new int[jobs.size()][];
        for (int job = 0; job < holders.length; job++) {
            jobNumbers.put(jobs.get(job).code(), job);
            holders[job] = base.holdersOf(jobs.get(job));
            for (int person : holders[job]) {
                jobOf[person] = (short) job;
            }
        }
        ids = new IdTable(base);
    }

    AgencyColumns base() {
        return base;
    }

    int jobNumber(String code) {
        return jobNumbers.getOrDefault(code, NOBODY);
    }

    /** The people of the columns who hold a job; some may have changed since. */
    int[] holders(int job) {
        return holders[job];
    }

    boolean stale(int person) {
        return stale.get(person);
    }

    /** Whether anybody changed or left since. */
    boolean changed() {
        return !changes.isEmpty() || !stale.isEmpty();
    }

    /** The numbers of those who changed, as they are now. */
    int[] overlaid() {
        int[] now = new int[changes.size()];
        int count = 0;
        for (int i = 0; i < now.length; i++) {
            if (!stale.get(base.size() + i)) {
                now[count++] = base.size() + i;
            }
        }
        return Arrays.copyOf(now, count);
    }

    /** The numbers of those who changed and hold a job, as they are now; some may have changed again since. */
    List<Integer> overlaid(int job) {
        return laidByJob.getOrDefault(job, List.of());
    }

    int changes() {
        return changes.size();
    }

    /** The present number of a person; {@link #NOBODY} where there is no such person. */
    int number(UUID employee) {
        Integer changed = moved.get(employee);
        return changed != null ? changed : ids.find(employee);
    }

    /** Lays a person over; gives the new number. */
    int lay(Dossier person, byte box) {
        AgencyColumnsBuilder builder = new AgencyColumnsBuilder(base.asOf(), reference);
        builder.add(person);
        int job = person.definitive(base.asOf())
                .map(held -> jobNumber(held.job().code()))
                .orElse(NOBODY);
        changes.add(new Change(builder.build(), box, job));
        int number = base.size() + changes.size() - 1;
        forget(person.identity().uuid());
        moved.put(person.identity().uuid(), number);
        laidByJob.computeIfAbsent(job, fresh -> new ArrayList<>()).add(number);
        return number;
    }

    /** Takes a person away; gives the number that they had. */
    int forget(UUID employee) {
        int old = number(employee);
        if (old != NOBODY) {
            stale.set(old);
            moved.put(employee, NOBODY);
        }
        return old;
    }

    private Change change(int person) {
        return changes.get(person - base.size());
    }

    AgencyColumns columns(int person) {
        return person < base.size() ? base : change(person).columns;
    }

    /** The index of a person in their columns. */
    int index(int person) {
        return person < base.size() ? person : 0;
    }

    byte box(int person) {
        return person < base.size() ? boxes[person] : change(person).box;
    }

    /** The number of the job held; {@link #NOBODY} for none. */
    int job(int person) {
        return person < base.size() ? jobOf[person] : change(person).job;
    }

    UUID employee(int person) {
        return columns(person).employee(index(person));
    }

    int birth(int person) {
        return columns(person).birthOf(index(person));
    }

    int rank(int person) {
        return columns(person).rankOf(index(person));
    }

    int gradeSince(int person) {
        return columns(person).gradeSinceOf(index(person));
    }

    /** Negative when the id of the first, as an unsigned number, is the lesser. */
    int compareIds(int one, int other) {
        if (one < base.size() && other < base.size()) {
            return base.compareIds(one, other);
        }
        UUID first = employee(one);
        UUID second = employee(other);
        int high = Long.compareUnsigned(first.getMostSignificantBits(), second.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(first.getLeastSignificantBits(), second.getLeastSignificantBits());
    }
}
