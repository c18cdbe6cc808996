package id.jenjang.succession.pool;

import id.jenjang.requirement.Verdict;
import id.jenjang.talent.scheme.SuccessionGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who may enter a pool (syarat masuk kelompok).
 *
 * @param groupOnly whether the box has to belong to the succession group, for certain
 * @param withinMonths until when all requirements have to be reachable, 0 for now; empty when they are not asked for
 */
public record EntryRule(boolean groupOnly, Optional<Integer> withinMonths) {
    /** What stands against an entry, in the order of telling; empty where nothing does. */
    public List<Hindrance> against(Stand stand, LocalDate day) {
        List<Hindrance> against = new ArrayList<>();
        if (groupOnly && stand.best().isEmpty()) {
            against.add(Hindrance.NO_BOX);
        } else if (groupOnly && stand.box().isEmpty()) {
            against.add(Hindrance.BOX_UNCERTAIN);
        } else if (groupOnly && stand.group() == SuccessionGroup.NONE) {
            against.add(Hindrance.BOX_OUTSIDE);
        }
        withinMonths.flatMap(months -> requirements(stand, day, months)).ifPresent(against::add);
        return against;
    }

    // Where they have to be met now, a day that rests on something yet to happen does not do, be it today.
    private static Optional<Hindrance> requirements(Stand stand, LocalDate day, int months) {
        if (stand.rules().isEmpty()) {
            return Optional.of(Hindrance.NO_RULES);
        }
        boolean reachable = stand.earliest()
                .filter(reached -> months > 0 && !reached.isAfter(day.plusMonths(months)))
                .isPresent();
        if (stand.verdict() == Verdict.MET || reachable) {
            return Optional.empty();
        }
        return Optional.of(stand.verdict() == Verdict.UNKNOWN ? Hindrance.DATA : Hindrance.REQUIREMENTS);
    }
}
