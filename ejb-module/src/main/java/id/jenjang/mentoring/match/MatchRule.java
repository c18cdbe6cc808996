package id.jenjang.mentoring.match;

/** The rules that keep two apart, which everyone may know; in the order in which they are told. */
public enum MatchRule {
    ONESELF,
    LINE_OF_COMMAND,
    UNIT,
    GRADE_MARGIN,
    TIER_MARGIN,
    PLACE,
    LANGUAGE,
    SEX_ASKED_FOR,
    COMMON_GROUND,
    RULED_OUT_BY_COORDINATOR
}
