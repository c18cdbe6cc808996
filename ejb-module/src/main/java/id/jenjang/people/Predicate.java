package id.jenjang.people;

/** A performance predicate (predikat kinerja; PermenPANRB 6/2022), best first. */
public enum Predicate {
    SANGAT_BAIK,
    BAIK,
    BUTUH_PERBAIKAN,
    KURANG,
    SANGAT_KURANG;

    /** Whether this predicate is the given one or better. */
    public boolean atLeast(Predicate other) {
        return ordinal() <= other.ordinal();
    }
}
