package id.jenjang.people;

/** A level of education (tingkat pendidikan); D-IV and S-1 stand on one rung. */
public enum EducationLevel {
    SD(1),
    SLTP(2),
    SLTP_KEJURUAN(2),
    SLTA(3),
    D1(4),
    D2(5),
    SGPLB(5),
    D3(6),
    D4(7),
    S1(7),
    PROFESI(8),
    S2(8),
    S3(9);

    private final int rung;

    EducationLevel(int rung) {
        this.rung = rung;
    }

    /** The rung that compares levels; equal for levels that regulations treat alike. */
    public int rung() {
        return rung;
    }

    /** Whether this level satisfies a demand for the other. */
    public boolean atLeast(EducationLevel other) {
        return rung >= other.rung;
    }
}
