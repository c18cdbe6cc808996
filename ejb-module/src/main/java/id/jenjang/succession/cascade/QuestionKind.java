package id.jenjang.succession.cascade;

/** What is asked. */
public enum QuestionKind {
    /** Who follows whom when one position is filled from inside. */
    CASCADE,
    /** Who takes which position when the incumbents of several leave at once. */
    DEPARTURES
}
