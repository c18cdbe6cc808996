package id.jenjang.web.people;

import id.jenjang.people.UnitRow;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The units above a unit. */
final class UnitPath {
    private UnitPath() {}

    /** Those above it among the given, highest first, and the unit last; empty when it is not among them. */
    static List<UnitRow> to(UUID unit, List<UnitRow> among) {
        Map<UUID, UnitRow> byId = new HashMap<>();
        among.forEach(each -> byId.put(each.uuid(), each));
        LinkedList<UnitRow> path = new LinkedList<>();
        for (UnitRow each = byId.get(unit);
                each != null && path.size() <= among.size();
                each = byId.get(each.parent())) {
            path.addFirst(each);
        }
        return path;
    }
}
