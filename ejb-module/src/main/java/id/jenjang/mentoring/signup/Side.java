package id.jenjang.mentoring.signup;

/** On which side of a pair somebody signs up. */
public enum Side {
    MENTOR,
    MENTEE
}
