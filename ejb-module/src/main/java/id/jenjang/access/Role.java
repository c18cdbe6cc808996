package id.jenjang.access;

/**
 * The roles (peran) with how far each reaches. EMPLOYEE and UNIT_HEAD follow from the people data, the others are given
 * by sign-on.
 */
public enum Role {
    EMPLOYEE(Reach.SELF),
    MENTOR(Reach.NOBODY),
    UNIT_HEAD(Reach.HEADED),
    ANALYST(Reach.ASSIGNED),
    COORDINATOR(Reach.NOBODY),
    ASSESSMENT_TEAM(Reach.ASSIGNED),
    PANEL(Reach.NOBODY),
    COMMITTEE(Reach.ASSIGNED),
    AUTHORISED_OFFICER(Reach.ASSIGNED),
    APPOINTING_OFFICER(Reach.ASSIGNED),
    COUNSELLOR(Reach.NOBODY),
    AUDITOR(Reach.NOBODY),
    ADMIN(Reach.NOBODY);

    private final Reach reach;

    Role(Reach reach) {
        this.reach = reach;
    }

    /** Which people and units a call in this role may be about. */
    public Reach reach() {
        return reach;
    }
}
