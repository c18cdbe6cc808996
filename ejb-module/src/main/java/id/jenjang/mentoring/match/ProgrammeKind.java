package id.jenjang.mentoring.match;

/** What a mentoring programme is for (jenis program). */
public enum ProgrammeKind {
    ONBOARDING,
    LEVEL_PREPARATION,
    TECHNICAL,
    LEADERSHIP,
    CROSS_UNIT
}
