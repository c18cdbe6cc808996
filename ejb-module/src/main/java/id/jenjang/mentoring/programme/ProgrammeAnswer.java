package id.jenjang.mentoring.programme;

/** What became of changing a programme; anything but DONE changed nothing. */
public enum ProgrammeAnswer {
    /** Done. */
    DONE,
    /** Somebody else changed it since it was shown. */
    MEANWHILE,
    /** Not in the state that the programme is in. */
    NOT_NOW,
    /** No name. */
    NAME_EMPTY,
    /** A name of more than {@link PlanningProgrammes#LONGEST_NAME} characters. */
    NAME_LONG,
    /** A purpose of more than {@link PlanningProgrammes#LONGEST_PURPOSE} characters. */
    PURPOSE_LONG,
    /** No first or last day, or the last before the first. */
    SPAN,
    /** The last day is not ahead. */
    PAST,
    /** Longer than {@link PlanningProgrammes#MOST_YEARS} years. */
    TOO_LONG,
    /** A size below 0 or above {@link PlanningProgrammes#MOST_SIZE}. */
    SIZE,
    /** A unit that the coordinator does not look after. */
    UNIT,
    /** A number out of range, or all weights 0. */
    POLICY,
    /** The last day to sign up is before today or after the programme's last day. */
    CLOSES,
    /** Nobody of that id. */
    UNKNOWN_PERSON
}
