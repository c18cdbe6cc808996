package id.jenjang.requirement.bulk;

import id.jenjang.requirement.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The verdicts of many people and the earliest days on which they can be met, in the order in which they were asked
 * for; the days are those that one by one come out, on the assumptions that findings name.
 */
public final class BulkDates {
    /** As an epoch day: no day at all. */
    public static final int NEVER = Dating.NEVER;

    private final int[] people;
    private final byte[] verdicts;
    private final int[] earliest;
    private final Dating lapse;

    BulkDates(int[] people, byte[] verdicts, int[] earliest, Dating lapse) {
        this.people = people;
        this.verdicts = verdicts;
        this.earliest = earliest;
        this.lapse = lapse;
    }

    /** How many people were asked about. */
    public int size() {
        return people.length;
    }

    /** The index, in the columns, of the person at a place. */
    public int person(int place) {
        return people[place];
    }

    /** The verdict, today, of the person at a place. */
    public Verdict verdict(int place) {
        return Check.verdict(verdicts[place]);
    }

    /** The same in a number that yields: of two the greater counts for both; 0 is met, 1 unknown, 2 not met. */
    public byte code(int place) {
        return verdicts[place];
    }

    /** The earliest day on which everything can be met, as an epoch day; {@link #NEVER} when none can be given. */
    public int earliest(int place) {
        return earliest[place];
    }

    /** The same as a date; empty when none can be given. */
    public Optional<LocalDate> date(int place) {
        return earliest[place] == NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(earliest[place]));
    }

    /**
     * The first day, as an epoch day, on which the person at a place is too old for what is asked, or too near
     * retirement; {@link #NEVER} where nothing is asked of the age.
     */
    public int lapses(int place) {
        return lapse.at(people[place]);
    }

    /** The verdict of a code. */
    public static Verdict verdict(byte code) {
        return Check.verdict(code);
    }
}
