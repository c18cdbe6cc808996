package id.jenjang.talent.scheme;

/** The two axes of the nine boxes (sumbu pemetaan; PermenPANRB 20/2025 Ps 17(1)). */
public enum Axis {
    /** How one does (kinerja). */
    PERFORMANCE,
    /** What one could do (potensial). */
    POTENTIAL
}
