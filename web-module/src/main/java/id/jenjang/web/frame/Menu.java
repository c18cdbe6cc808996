package id.jenjang.web.frame;

import id.jenjang.access.Role;
import java.util.List;
import java.util.Set;

/** The menu, written once: the shell draws it and an intranet reads it as JSON. */
public final class Menu {
    private static final Role[] DESK = {Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER};

    private static final List<MenuGroup> GROUPS = List.of(
            group(
                    "own",
                    entry("home", "/", "home"),
                    entry("career", "/ladder/career", "user", Role.EMPLOYEE),
                    entry("map", "/ladder/map", "sitemap", Role.EMPLOYEE),
                    entry("mydata", "/people/mydata", "id-card", Role.EMPLOYEE),
                    entry("mytalent", "/talent/mine", "chart-bar", Role.EMPLOYEE),
                    entry("mypools", "/succession/mine", "users", Role.EMPLOYEE),
                    entry("myselections", "/succession/myselections", "flag", Role.EMPLOYEE),
                    entry("market", "/rotation/market", "briefcase", Role.EMPLOYEE),
                    entry("mymove", "/rotation/mymove", "arrows-h", Role.EMPLOYEE)),
            group(
                    "mentoring",
                    entry("mentoring", "/mentoring/joining", "share-alt", Role.EMPLOYEE),
                    entry("mentors", "/mentoring/mentors", "search", Role.EMPLOYEE, Role.COORDINATOR, Role.ANALYST),
                    entry("offers", "/mentoring/offers", "envelope", Role.EMPLOYEE),
                    entry("room", "/mentoring/room", "comments", Role.EMPLOYEE),
                    entry("programme", "/mentoring/programme", "th-large", Role.COORDINATOR, Role.ANALYST),
                    entry("matchdesk", "/mentoring/desk", "link", Role.COORDINATOR, Role.ANALYST),
                    entry("health", "/mentoring/health", "heart", Role.COORDINATOR, Role.ANALYST),
                    entry("counselling", "/counselling/cases", "comments", Role.EMPLOYEE),
                    entry("suggest", "/counselling/suggest", "send", Role.COUNSELLOR, Role.COORDINATOR),
                    entry("caseregister", "/counselling/register", "book", Role.AUDITOR)),
            group(
                    "unit",
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
                    entry("wish", "/rotation/wish", "star", Role.UNIT_HEAD)),
            group(
                    "rotation",
                    entry("rotation", "/rotation/round", "sync", Role.ANALYST),
                    entry("desk", "/rotation/plan", "sliders-h", Role.ANALYST),
                    entry(
                            "decrees",
                            "/rotation/decrees",
                            "file-edit",
                            Role.ANALYST,
                            Role.AUTHORISED_OFFICER,
                            Role.APPOINTING_OFFICER)),
            group(
                    "talent",
                    entry(
                            "boxes",
                            "/talent/boxes",
                            "table",
                            Role.ANALYST,
                            Role.COMMITTEE,
                            Role.AUTHORISED_OFFICER,
                            Role.APPOINTING_OFFICER,
                            Role.UNIT_HEAD),
                    entry("calibration", "/talent/calibrations", "arrows-alt", DESK),
                    entry(
                            "boxobjections",
                            "/talent/objections",
                            "comment",
                            Role.COMMITTEE,
                            Role.AUTHORISED_OFFICER,
                            Role.APPOINTING_OFFICER),
                    entry("simulation", "/succession/simulation", "sliders-v", Role.ANALYST, Role.COMMITTEE)),
            group(
                    "succession",
                    entry("critical", "/succession/critical", "exclamation-triangle", DESK),
                    entry("succession", "/succession/chart", "sitemap", DESK),
                    entry("cascade", "/succession/cascade", "directions", DESK),
                    entry("bench", "/succession/bench", "shield", DESK),
                    entry("pools", "/succession/pools", "users", DESK),
                    entry("nominations", "/succession/nominations", "inbox", DESK),
                    entry(
                            "selections",
                            "/succession/selections",
                            "flag-fill",
                            Role.ANALYST,
                            Role.PANEL,
                            Role.AUTHORISED_OFFICER,
                            Role.APPOINTING_OFFICER)),
            group(
                    "data",
                    entry("import", "/host/import", "upload", Role.ANALYST),
                    entry("quality", "/people/quality", "check-square", Role.ANALYST),
                    entry("audit", "/audit/trail", "history", Role.AUDITOR)));

    private Menu() {}

    /** All lines, in their order. */
    public static List<MenuEntry> entries() {
        return GROUPS.stream().flatMap(group -> group.entries().stream()).toList();
    }

    /** The groups with the lines that someone with these roles sees; a group without any is left out. */
    public static List<MenuGroup> of(Set<Role> roles) {
        return GROUPS.stream()
                .map(group -> group.of(roles))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private static MenuGroup group(String key, MenuEntry... entries) {
        return new MenuGroup(key, List.of(entries));
    }

    private static MenuEntry entry(String key, String path, String icon, Role... roles) {
        return new MenuEntry(key, path, icon, Set.of(roles));
    }
}
