package id.jenjang.succession.selection.apply;

/** Where an application stands. */
public enum ApplicationState {
    APPLIED,
    WITHDRAWN,
    ADMITTED,
    REFUSED
}
