package id.jenjang.succession.selection.rules;

/** What a ranking leads to. */
public enum SelectionOutcome {
    /** The best are named to the appointing officer, who chooses one. */
    CHOICE,
    /** Everybody who reached every pass mark has passed. */
    PASS
}
