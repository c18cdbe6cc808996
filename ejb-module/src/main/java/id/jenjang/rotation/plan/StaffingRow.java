package id.jenjang.rotation.plan;

import java.util.List;
import java.util.UUID;

/**
 * How a plan leaves a unit in each period (peta ketenagaan).
 *
 * @param depth of the unit in the tree of the round's units, 0 for the highest
 * @param seats by position, all quotas together
 * @param before how many hold a position there today
 * @param periods one for each period
 */
public record StaffingRow(UUID unit, String name, int depth, int seats, int before, List<Cell> periods) {
    public StaffingRow {
        periods = List.copyOf(periods);
    }

    /**
     * @param staff how many hold a position there in the period
     * @param percent of the seats that are held; 100 for a unit without seats
     * @param out how many leave to other units in the period
     * @param in how many come from other units
     * @param gone how many leave by retirement or end of term
     */
    public record Cell(int staff, int percent, int out, int in, int gone) {}
}
