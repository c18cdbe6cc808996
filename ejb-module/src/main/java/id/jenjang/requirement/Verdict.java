package id.jenjang.requirement;

/** The outcome of a requirement (hasil): Terpenuhi, Belum terpenuhi, Perlu data. Unknown is never silently met. */
public enum Verdict {
    MET,
    NOT_MET,
    UNKNOWN;

    /** Both must hold: not met wins, then unknown. */
    public Verdict and(Verdict other) {
        if (this == NOT_MET || other == NOT_MET) {
            return NOT_MET;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : MET;
    }

    /** Either may hold: met wins, then unknown. */
    public Verdict or(Verdict other) {
        if (this == MET || other == MET) {
            return MET;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : NOT_MET;
    }
}
