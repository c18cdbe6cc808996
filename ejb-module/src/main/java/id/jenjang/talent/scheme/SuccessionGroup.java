package id.jenjang.talent.scheme;

/** Which succession group people of a box may join (kelompok rencana suksesi). */
public enum SuccessionGroup {
    NONE,
    AGENCY,
    AGENCY_OR_NATIONAL
}
