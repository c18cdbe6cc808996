package id.jenjang.mentoring.signup;

/**
 * How many signed up for a programme.
 *
 * @param places that approved mentors give
 * @param taken of these
 */
public record SignUpCounts(int approved, int waiting, int refused, int places, int taken, int mentees) {}
