package id.jenjang.mentoring.signup;

/** A competency at the level of the newest valid assessment. */
public record LevelRow(String competency, String name, int level) {}
