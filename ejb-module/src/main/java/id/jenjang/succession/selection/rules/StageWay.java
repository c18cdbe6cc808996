package id.jenjang.succession.selection.rules;

/** How the scores of a stage come about. */
public enum StageWay {
    /** Each member of the panel scores each applicant. */
    PANEL,
    /** The panel's secretary records the result of a test, with its document. */
    TEST
}
