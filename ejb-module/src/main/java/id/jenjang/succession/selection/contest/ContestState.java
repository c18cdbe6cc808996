package id.jenjang.succession.selection.contest;

/** Where a selection stands (keadaan seleksi). */
public enum ContestState {
    DRAFT,
    /** Applications are open, and settled. */
    ANNOUNCED,
    SCORING,
    /** The ranking stands; the appointing officer has not spoken yet. */
    RANKED,
    /** Told to the applicants, who may object. */
    DECIDED,
    CLOSED,
    CANCELLED;

    /** Whether everybody may know of it. */
    public boolean open() {
        return this != DRAFT && this != CANCELLED;
    }

    /** Whether places and scores may be shown to those whom they are about. */
    public boolean told() {
        return this == DECIDED || this == CLOSED;
    }
}
