package id.jenjang.rotation.market;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What everybody wishes of a round; people who stated nothing are not among the sheets. Immutable. */
public final class Wishes {
    private static final BidSheet NOTHING = new BidSheet(new UUID(0, 0), List.of(), false, -1);

    private final List<BidSheet> sheets;
    private final List<HeadWish> heads;
    private final Map<UUID, BidSheet> byEmployee = new HashMap<>();
    private final Set<HeadWish> wanted;

    /** Of those sheets, one a person, and heads' wishes. */
    public Wishes(List<BidSheet> sheets, List<HeadWish> heads) {
        this.sheets =
                sheets.stream().sorted(Comparator.comparing(BidSheet::employee)).toList();
        this.heads = heads.stream()
                .distinct()
                .sorted(Comparator.comparing(HeadWish::position).thenComparing(HeadWish::employee))
                .toList();
        this.sheets.forEach(sheet -> byEmployee.put(sheet.employee(), sheet));
        this.wanted = new HashSet<>(this.heads);
    }

    /** Nobody said anything. */
    public static Wishes none() {
        return new Wishes(List.of(), List.of());
    }

    /** The sheets in order of person. */
    public List<BidSheet> sheets() {
        return sheets;
    }

    /** The heads' wishes in order. */
    public List<HeadWish> heads() {
        return heads;
    }

    /** The person's sheet; an empty one for who said nothing. */
    public BidSheet of(UUID employee) {
        return byEmployee.getOrDefault(employee, NOTHING);
    }

    /** Whether the position's head would take the person. */
    public boolean wanted(UUID position, UUID employee) {
        return wanted.contains(new HeadWish(position, employee));
    }

    /** The wishes as one text, the same for the same wishes. */
    public String text() {
        return sheets + "\n" + heads;
    }
}
