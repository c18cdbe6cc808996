package id.jenjang.people;

/** The kind of an employee (jenis pegawai); policies and rules name the kinds in their scope. */
public enum EmployeeKind {
    /** Candidate civil servant (calon PNS). */
    CPNS,
    /** Civil servant (PNS). */
    PNS,
    /** Contract civil servant (PPPK); has no rank promotion. */
    PPPK,
    /** Own staff of a public service agency (BLUD); has no NIP. */
    BLUD
}
