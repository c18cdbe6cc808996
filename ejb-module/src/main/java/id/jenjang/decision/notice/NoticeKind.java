package id.jenjang.decision.notice;

/** What a notice says (jenis pemberitahuan). */
public enum NoticeKind {
    /** A matter waits for your answer. */
    TO_ANSWER,
    /** A deadline of yours is near. */
    REMINDER,
    /** A deadline has passed. */
    OVERDUE,
    /** A matter came back to you. */
    RETURNED,
    /** A matter was refused. */
    REFUSED,
    /** A matter was withdrawn. */
    WITHDRAWN,
    /** A matter was decided. */
    DECIDED,
    /** A decision took effect. */
    EFFECTIVE,
    /** Your objection was answered. */
    OBJECTION_ANSWERED
}
