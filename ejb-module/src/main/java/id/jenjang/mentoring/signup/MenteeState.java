package id.jenjang.mentoring.signup;

/** Where a mentee's request stands (keadaan permintaan mentee). */
public enum MenteeState {
    SIGNED,
    WITHDRAWN
}
