package id.jenjang.succession.rank;

/** What a successor's score is made of; each part is 0 to 10,000 hundredths of a percent. */
public enum ScorePart {
    /** How well assessed competencies match the standard of the job aimed at. */
    FIT,
    /** The talent box, by the points of the policy. */
    BOX,
    /** Time in the field of work of the job aimed at, up to what the policy calls full. */
    EXPERIENCE,
    /** How soon, by the points of the policy. */
    READINESS
}
