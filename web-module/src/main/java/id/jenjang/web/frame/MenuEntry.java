package id.jenjang.web.frame;

import id.jenjang.access.Role;
import java.util.Set;

/**
 * One line of the menu.
 *
 * @param key names the label {@code menu.entry.<key>} in the bundle
 * @param path the address below the context path
 * @param icon a PrimeIcons name
 * @param roles who sees it; empty means everyone who signed on
 */
public record MenuEntry(String key, String path, String icon, Set<Role> roles) {
    public MenuEntry {
        roles = Set.copyOf(roles);
    }

    /** Whether someone with these roles sees the line. */
    public boolean isFor(Set<Role> held) {
        return roles.isEmpty() || roles.stream().anyMatch(held::contains);
    }
}
