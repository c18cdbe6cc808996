package id.jenjang.succession.selection.rules;

/** Whose names each applicant is shown with the result. */
public enum NamesShown {
    /** Nobody's but their own. */
    NONE,
    /** That of whoever was chosen. */
    CHOSEN,
    /** Those named to the appointing officer, by name and not by place. */
    NAMED
}
