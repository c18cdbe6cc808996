package id.jenjang.succession.cascade;

/** How far a question is. */
public enum QuestionState {
    WAITING,
    READY,
    FAILED
}
