package id.jenjang.web.frame;

import java.util.List;
import java.util.Set;

/** The menu, written once: the shell draws it and an intranet reads it as JSON. */
public final class Menu {
    private static final List<MenuEntry> ENTRIES = List.of(
            entry("home", "/", "home"),
            entry("career", "/ladder/career", "user", "EMPLOYEE"),
            entry("map", "/ladder/map", "sitemap", "EMPLOYEE"),
            entry("mydata", "/people/mydata", "id-card", "EMPLOYEE"),
            entry("unit", "/people/unit", "users", "UNIT_HEAD"),
            entry("import", "/host/import", "upload", "ANALYST"),
            entry("quality", "/people/quality", "check-square", "ANALYST"),
            entry("audit", "/audit/trail", "history", "AUDITOR"));

    private Menu() {}

    /** All lines, in their order. */
    public static List<MenuEntry> entries() {
        return ENTRIES;
    }

    /** The lines that someone with these roles sees. */
    public static List<MenuEntry> of(Set<String> roles) {
        return ENTRIES.stream().filter(entry -> entry.isFor(roles)).toList();
    }

    private static MenuEntry entry(String key, String path, String icon, String... roles) {
        return new MenuEntry(key, path, icon, Set.of(roles));
    }
}
