package id.jenjang.access;

/** How far a role reaches (jangkauan): which people and units a call in that role may be about. */
public enum Reach {
    /** The caller alone. */
    SELF,
    /** The units the caller heads on that day, and all below them. */
    HEADED,
    /** The unit subtree assigned to the caller; the whole agency when none is assigned. */
    ASSIGNED,
    /** Nobody's career: only what is not about a person or unit. */
    NOBODY
}
