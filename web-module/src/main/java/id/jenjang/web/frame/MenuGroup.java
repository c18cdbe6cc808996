package id.jenjang.web.frame;

import id.jenjang.access.Role;
import java.util.List;
import java.util.Set;

/**
 * Lines of the menu for one kind of work.
 *
 * @param key names the heading {@code menu.group.<key>} in the bundle
 * @param entries its lines, in their order
 */
public record MenuGroup(String key, List<MenuEntry> entries) {
    public MenuGroup {
        entries = List.copyOf(entries);
    }

    /** The group with the lines alone that someone with these roles sees. */
    MenuGroup of(Set<Role> roles) {
        return new MenuGroup(
                key, entries.stream().filter(entry -> entry.isFor(roles)).toList());
    }
}
