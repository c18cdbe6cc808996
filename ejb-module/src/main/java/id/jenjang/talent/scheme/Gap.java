package id.jenjang.talent.scheme;

/** Why a part's score is not known, or not wholly (alasan nilai belum ada). */
public enum Gap {
    /** The host has never delivered such records. */
    NOT_DELIVERED,
    /** There is no such record of this person. */
    NO_RECORD,
    /** The newest record no longer counts. */
    TOO_OLD,
    /** Some of what the score is made of is there. */
    PARTLY,
    /** No position is held, so nothing to compare with. */
    NO_JOB,
    /** The job held has no competency standard. */
    NO_STANDARD,
    /** The family of the job held is not in the scheme's list. */
    NOT_LISTED
}
