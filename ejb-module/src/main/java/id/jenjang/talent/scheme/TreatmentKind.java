package id.jenjang.talent.scheme;

/** What a prescribed treatment is, for whoever acts on it; its words are the scheme's (jenis perlakuan). */
public enum TreatmentKind {
    PROCESS_BY_LAW,
    GUIDANCE,
    /** Performance counselling (konseling kinerja). */
    COUNSELLING,
    DEVELOPMENT,
    PLACEMENT,
    ROTATION,
    RETENTION,
    PROMOTION,
    /** Joins a succession group (kelompok rencana suksesi). */
    POOL,
    STUDY,
    REWARD
}
