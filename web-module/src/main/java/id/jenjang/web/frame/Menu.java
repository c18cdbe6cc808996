package id.jenjang.web.frame;

import id.jenjang.access.Role;
import java.util.List;
import java.util.Set;

/** The menu, written once: the shell draws it and an intranet reads it as JSON. */
public final class Menu {
    private static final List<MenuEntry> ENTRIES = List.of(
            entry("home", "/", "home"),
            entry("career", "/ladder/career", "user", Role.EMPLOYEE),
            entry("map", "/ladder/map", "sitemap", Role.EMPLOYEE),
            entry("mydata", "/people/mydata", "id-card", Role.EMPLOYEE),
            entry("market", "/rotation/market", "briefcase", Role.EMPLOYEE),
            entry("mymove", "/rotation/mymove", "arrows-h", Role.EMPLOYEE),
            entry("mytalent", "/talent/mine", "chart-bar", Role.EMPLOYEE),
            entry("mentoring", "/mentoring/joining", "share-alt", Role.EMPLOYEE),
            entry("mentors", "/mentoring/mentors", "search", Role.EMPLOYEE, Role.COORDINATOR, Role.ANALYST),
            entry("offers", "/mentoring/offers", "envelope", Role.EMPLOYEE),
            entry("room", "/mentoring/room", "comments", Role.EMPLOYEE),
            entry("counselling", "/counselling/cases", "comments", Role.EMPLOYEE),
            entry("unit", "/people/unit", "users", Role.UNIT_HEAD, Role.ANALYST),
            entry(
                    "inbox",
                    "/decision/inbox",
                    "inbox",
                    Role.UNIT_HEAD,
                    Role.ASSESSMENT_TEAM,
                    Role.AUTHORISED_OFFICER,
                    Role.APPOINTING_OFFICER,
                    Role.COMMITTEE,
                    Role.ANALYST),
            entry("mentorapproval", "/mentoring/approve", "user-plus", Role.UNIT_HEAD),
            entry("wish", "/rotation/wish", "star", Role.UNIT_HEAD),
            entry("programme", "/mentoring/programme", "th-large", Role.COORDINATOR, Role.ANALYST),
            entry("matchdesk", "/mentoring/desk", "link", Role.COORDINATOR, Role.ANALYST),
            entry("health", "/mentoring/health", "heart", Role.COORDINATOR, Role.ANALYST),
            entry("suggest", "/counselling/suggest", "send", Role.COUNSELLOR, Role.COORDINATOR),
            entry("rotation", "/rotation/round", "sync", Role.ANALYST),
            entry("desk", "/rotation/plan", "sliders-h", Role.ANALYST),
            entry(
                    "decrees",
                    "/rotation/decrees",
                    "file-edit",
                    Role.ANALYST,
                    Role.AUTHORISED_OFFICER,
                    Role.APPOINTING_OFFICER),
            entry(
                    "boxes",
                    "/talent/boxes",
                    "table",
                    Role.ANALYST,
                    Role.COMMITTEE,
                    Role.AUTHORISED_OFFICER,
                    Role.APPOINTING_OFFICER,
                    Role.UNIT_HEAD),
            entry(
                    "calibration",
                    "/talent/calibrations",
                    "users",
                    Role.ANALYST,
                    Role.COMMITTEE,
                    Role.AUTHORISED_OFFICER,
                    Role.APPOINTING_OFFICER),
            entry(
                    "boxobjections",
                    "/talent/objections",
                    "comment",
                    Role.COMMITTEE,
                    Role.AUTHORISED_OFFICER,
                    Role.APPOINTING_OFFICER),
            entry(
                    "critical",
                    "/succession/critical",
                    "exclamation-triangle",
                    Role.ANALYST,
                    Role.COMMITTEE,
                    Role.AUTHORISED_OFFICER,
                    Role.APPOINTING_OFFICER),
            entry("import", "/host/import", "upload", Role.ANALYST),
            entry("quality", "/people/quality", "check-square", Role.ANALYST),
            entry("audit", "/audit/trail", "history", Role.AUDITOR),
            entry("caseregister", "/counselling/register", "book", Role.AUDITOR));

    private Menu() {}

    /** All lines, in their order. */
    public static List<MenuEntry> entries() {
        return ENTRIES;
    }

    /** The lines that someone with these roles sees. */
    public static List<MenuEntry> of(Set<Role> roles) {
        return ENTRIES.stream().filter(entry -> entry.isFor(roles)).toList();
    }

    private static MenuEntry entry(String key, String path, String icon, Role... roles) {
        return new MenuEntry(key, path, icon, Set.of(roles));
    }
}
