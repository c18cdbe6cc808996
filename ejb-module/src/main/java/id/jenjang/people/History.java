package id.jenjang.people;

/** The kinds of history that a host platform may or may not deliver; what was never delivered is unknown, not empty. */
public enum History {
    APPOINTMENTS,
    GRADES,
    RATINGS,
    CREDITS,
    EDUCATIONS,
    TRAININGS,
    COMPETENCIES,
    DISCIPLINES,
    STATUSES,
    SELECTIONS,
    ATTESTATIONS,
    WAIVERS,
    AWARDS,
    TEAM_ASSIGNMENTS,
    FEEDBACKS,
    POTENTIALS,
    DECLARATIONS
}
