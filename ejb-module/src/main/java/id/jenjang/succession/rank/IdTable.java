package id.jenjang.succession.rank;

import id.jenjang.requirement.bulk.AgencyColumns;
import java.util.Arrays;
import java.util.UUID;

/** Finds people of columns by id: places in one array, without an object for each. */
final class IdTable {
    private final AgencyColumns columns;
    private final int[] slots;

    IdTable(AgencyColumns columns) {
        this.columns = columns;
        slots = new int[Integer.highestOneBit(Math.max(1, columns.size())) << 2];
        Arrays.fill(slots, Staff.NOBODY);
        for (int person = 0; person < columns.size(); person++) {
            int slot = first(columns.employee(person));
            while (slots[slot] != Staff.NOBODY) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = person;
        }
    }

    private int first(UUID id) {
        long mixed = (id.getMostSignificantBits() ^ id.getLeastSignificantBits()) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> Integer.SIZE) & slots.length - 1;
    }

    /** The index of a person; {@link Staff#NOBODY} for who is not there. */
    int find(UUID id) {
        int slot = first(id);
        while (slots[slot] != Staff.NOBODY && !columns.employee(slots[slot]).equals(id)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slots[slot];
    }
}
