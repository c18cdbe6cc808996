package id.jenjang.web.rotation.decree;

import id.jenjang.web.ladder.Addresses;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The moves that a visitor ticked for papers, kept from page to page and from one filter to the next. What stands in
 * one chain that is looked at alone is ticked apart, since it may not be decided yet.
 */
@SessionScoped
public class DecreePicks implements Serializable {
    private static final long serialVersionUID = 1L;

    /** By the chain looked at alone; empty text for the list of all. */
    private final Map<String, Set<UUID>> picked = new HashMap<>();

    /** Takes over the ticks of the rows that a form showed; null where it showed none. */
    synchronized void absorb(String list, String[] shown, String[] ticked) {
        if (shown != null) {
            Set<UUID> kept = new HashSet<>(of(list));
            Set<UUID> there = ids(shown);
            kept.removeAll(there);
            ids(ticked).stream().filter(there::contains).forEach(kept::add);
            picked.put(list, kept);
        }
    }

    /** Ticks all of these as well. */
    synchronized void add(String list, Collection<UUID> decisions) {
        Set<UUID> more = new HashSet<>(of(list));
        more.addAll(decisions);
        picked.put(list, more);
    }

    /** Ticks nothing any more. */
    synchronized void clear(String list) {
        picked.remove(list);
    }

    /** What is ticked, by decision. */
    synchronized Set<UUID> of(String list) {
        return Set.copyOf(picked.getOrDefault(list, Set.of()));
    }

    private static Set<UUID> ids(String[] values) {
        return Stream.ofNullable(values)
                .flatMap(Arrays::stream)
                .flatMap(each -> Addresses.id(each).stream())
                .collect(Collectors.toSet());
    }
}
