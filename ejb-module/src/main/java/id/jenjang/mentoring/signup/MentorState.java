package id.jenjang.mentoring.signup;

/** Where a mentor's sign-up stands (keadaan pendaftaran mentor). */
public enum MentorState {
    /** Their own head has not answered. */
    WAITING,
    /** Their own head agrees; they are in the pool. */
    APPROVED,
    /** Their own head does not agree, and said why. */
    REFUSED,
    /** Taken back. */
    WITHDRAWN
}
