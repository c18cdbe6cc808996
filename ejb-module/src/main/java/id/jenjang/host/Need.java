package id.jenjang.host;

/** What must be known of a person to judge steps of theirs (data yang diperlukan). */
public enum Need {
    /** A definitive appointment today. */
    APPOINTMENT,
    /** A grade; not needed for own staff of a BLUD. */
    GRADE,
    /** The yearly predicates of the last two full years. */
    RATINGS,
    /** A diploma. */
    EDUCATION,
    /** A competency assessment that still counts. */
    COMPETENCIES,
    /** Credit points; needed of holders of functional jobs alone. */
    CREDITS,
    /** A legal status; not needed for own staff of a BLUD. */
    STATUS
}
