package id.jenjang.requirement.bulk;

import id.jenjang.requirement.Verdict;

/** The verdicts of many people (kelayakan massal), in the order in which they were asked for. */
public final class BulkVerdicts {
    private final int[] people;
    private final byte[] verdicts;
    private final int[] counts = new int[3];
    private final long checks;

    private BulkVerdicts(int[] people, byte[] verdicts, long checks) {
        this.people = people;
        this.verdicts = verdicts;
        this.checks = checks;
        for (byte verdict : verdicts) {
            counts[verdict]++;
        }
    }

    static BulkVerdicts of(int[] people, byte[] verdicts, long checks) {
        return new BulkVerdicts(people, verdicts, checks);
    }

    /** How many people were asked about. */
    public int size() {
        return people.length;
    }

    /** The index, in the columns, of the person at a place. */
    public int person(int place) {
        return people[place];
    }

    /** The verdict of the person at a place. */
    public Verdict verdict(int place) {
        return Check.verdict(verdicts[place]);
    }

    /** How many came out so. */
    public int count(Verdict verdict) {
        return switch (verdict) {
            case MET -> counts[Check.MET];
            case UNKNOWN -> counts[Check.UNKNOWN];
            case NOT_MET -> counts[Check.NOT_MET];
        };
    }

    /** How many single requirement checks this took; who fails one is not checked further. */
    public long checks() {
        return checks;
    }
}
