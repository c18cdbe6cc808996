package id.jenjang.talent.scheme;

import id.jenjang.people.History;

/** Where a component finds its score in a track record (sumber nilai). */
public enum ScoreSource {
    /** The newest yearly performance predicate; the table names each predicate. */
    PREDICATE(History.RATINGS),
    /** How many awards within the validity; the table names counts, the highest reached counts. */
    AWARDS(History.AWARDS),
    /** How many team assignments within the validity; the table names counts. */
    TEAMS(History.TEAM_ASSIGNMENTS),
    /** The newest year's 360 degree feedback, as delivered. */
    FEEDBACK(History.FEEDBACKS),
    /** The mean match of valid assessed levels with the standard of the job held, each capped at the standard. */
    COMPETENCY(History.COMPETENCIES),
    /** Hours of training within the validity, of the target asked for, capped. */
    TRAINING(History.TRAININGS),
    /** How many jobs were held definitively for the target's months; the table names counts. */
    EXPERIENCE(History.APPOINTMENTS),
    /** The mean of the named parts of assessed potential, the newest valid of each. */
    POTENTIAL(History.POTENTIALS),
    /** The highest diploma; the table names each level. */
    EDUCATION(History.EDUCATIONS),
    /** Whether a diploma's field is one of those listed for the family of the job held; MATCH or OTHER. */
    FIELD(History.EDUCATIONS),
    /** The heaviest sanction within the validity; NONE, LIGHT, MEDIUM, HEAVY, or SERVING while one is in force. */
    DISCIPLINE(History.DISCIPLINES);

    private final History needs;

    ScoreSource(History needs) {
        this.needs = needs;
    }

    /** The history without which the score is not known. */
    public History needs() {
        return needs;
    }

    /** Whether the table names counts, of which the highest reached is taken. */
    public boolean counts() {
        return this == AWARDS || this == TEAMS || this == EXPERIENCE;
    }

    /** Whether the score comes from a table. */
    public boolean tabled() {
        return counts() || this == PREDICATE || this == EDUCATION || this == FIELD || this == DISCIPLINE;
    }
}
