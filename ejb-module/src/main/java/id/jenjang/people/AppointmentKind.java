package id.jenjang.people;

/** How a person holds a position (jenis penugasan): definitive or acting. */
public enum AppointmentKind {
    /** Definitif (D). */
    DEFINITIVE,
    /** Pelaksana Tugas (PLT). */
    PLT,
    /** Pelaksana Harian (PLH). */
    PLH,
    /** Penjabat (PJ). */
    PJ,
    /** Tugas Tambahan (TT): beside the definitive position. */
    ADDITIONAL;

    /** Whether the person stands in for an absent holder (Plt, Plh, Pj). */
    public boolean acting() {
        return this == PLT || this == PLH || this == PJ;
    }
}
