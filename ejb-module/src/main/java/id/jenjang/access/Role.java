package id.jenjang.access;

/** The roles that sign-on gives (peran); what each may reach is set in {@link Reach}. */
public enum Role {
    EMPLOYEE,
    MENTOR,
    UNIT_HEAD,
    ANALYST,
    COORDINATOR,
    ASSESSMENT_TEAM,
    PANEL,
    COMMITTEE,
    AUTHORISED_OFFICER,
    APPOINTING_OFFICER,
    COUNSELLOR,
    AUDITOR,
    ADMIN
}
