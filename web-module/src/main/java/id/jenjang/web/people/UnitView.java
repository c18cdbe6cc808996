package id.jenjang.web.people;

import id.jenjang.people.UnitRow;
import java.util.List;
import java.util.UUID;

/** A unit that can be picked, with an indent by its depth below the first. */
public record UnitView(UUID uuid, String label) {
    private static final String INDENT = "\u00a0\u00a0\u00a0";

    /** The units in their order, indented below the first. */
    public static List<UnitView> of(List<UnitRow> units) {
        int top = units.stream().mapToInt(UnitRow::depth).min().orElse(0);
        return units.stream()
                .map(unit -> new UnitView(unit.uuid(), INDENT.repeat(unit.depth() - top) + unit.name()))
                .toList();
    }
}
