package id.jenjang.people;

/** The group of a job (kelompok jabatan) by which steps are vertical, horizontal or diagonal (PP 11/2017 Ps 189). */
public enum JobGroup {
    /** Jabatan Pimpinan Tinggi. */
    JPT,
    /** Jabatan Administrasi: Administrator, Pengawas, Pelaksana. */
    JA,
    /** Jabatan Fungsional. */
    JF,
    /** Posts of a public service agency's own staff. */
    BLUD
}
