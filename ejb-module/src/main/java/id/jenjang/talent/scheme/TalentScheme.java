package id.jenjang.talent.scheme;

import id.jenjang.people.EmployeeKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The rules of talent mapping in one version (ketentuan pemetaan).
 *
 * @param version 0 before it is published
 * @param note what a reader should know of it; empty for nothing
 * @param validTo the last day; null for no end
 * @param kinds the employees who are mapped
 * @param ownBox whether people are shown their own box once a cycle is announced; their parts they are shown always
 * @param boxes all nine
 */
public record TalentScheme(
        String key,
        int version,
        Said title,
        String note,
        LocalDate validFrom,
        LocalDate validTo,
        Set<EmployeeKind> kinds,
        boolean ownBox,
        HeadSees head,
        AxisRule performance,
        AxisRule potential,
        Map<TalentBox, BoxRule> boxes) {
    public TalentScheme {
        kinds = Set.copyOf(kinds);
        boxes = Map.copyOf(boxes);
    }

    /** The same under the version that it was published as. */
    public TalentScheme published(int number) {
        return new TalentScheme(
                key, number, title, note, validFrom, validTo, kinds, ownBox, head, performance, potential, boxes);
    }

    /** Whether it is in force on that day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** What is said of an axis. */
    public AxisRule axis(Axis axis) {
        return axis == Axis.PERFORMANCE ? performance : potential;
    }

    /** What is said of a box. */
    public BoxRule box(TalentBox box) {
        return boxes.get(box);
    }

    /** Such as "pemetaan-talenta v3". */
    public String label() {
        return key + " v" + version;
    }
}
