package id.jenjang.mentoring.run;

/** Why a run could not be made (sebab gagal). */
public enum RunTrouble {
    /** No mentor is approved. */
    NO_MENTORS,
    /** Nobody asks for a mentor. */
    NO_MENTEES,
    /** The programme is not where pairs are made any more. */
    NOT_NOW,
    /** Something of this software failed; the log of the server has more. */
    FAULT
}
