package id.jenjang.succession.rank;

import id.jenjang.people.Job;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.bulk.AgencyColumns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * Who may act for an incumbent at once: by the policy's reach and levels; the nearest level first, then the better
 * match, then the rules for ties. What a successor must meet is not asked of who only acts.
 */
public final class EmergencyCover {
    private final SuccessorRanking ranking;
    private final Staff staff;
    private final SuccessionPolicy policy;
    private final Reference reference;
    private final Scoring scoring;

    private EmergencyCover(SuccessorRanking ranking) {
        this.ranking = ranking;
        staff = ranking.staff();
        policy = ranking.input().policy();
        reference = ranking.input().rules().reference();
        scoring = new Scoring(policy, reference, staff.base().asOf());
    }

    private record Found(int person, Cover cover) {}

    /**
     * Those who may act, best first, as many as the policy keeps.
     *
     * @param below the units directly below that of the position; read where the policy reaches there
     */
    public static List<Cover> of(SuccessorRanking ranking, CriticalPosition position, Set<UUID> below) {
        return new EmergencyCover(ranking).of(position, below);
    }

    private List<Cover> of(CriticalPosition position, Set<UUID> below) {
        Set<UUID> units = new HashSet<>();
        if (position.unit() != null) {
            units.add(position.unit());
        }
        if (policy.emergency().reach() == Reach.UNIT_AND_BELOW) {
            units.addAll(below);
        }
        List<Found> found = new ArrayList<>();
        for (int person : within(staff.base(), units)) {
            if (!staff.stale(person)) {
                look(person, position, found);
            }
        }
        for (int person : staff.overlaid()) {
            if (within(staff.columns(person), units).length > 0) {
                look(person, position, found);
            }
        }
        return found.stream()
                .sorted(order())
                .limit(policy.emergency().kept())
                .map(Found::cover)
                .toList();
    }

    private int[] within(AgencyColumns columns, Set<UUID> units) {
        return policy.emergency().reach() == Reach.AGENCY ? columns.everyone() : columns.peopleOf(units);
    }

    private void look(int person, CriticalPosition position, List<Found> found) {
        int number = staff.job(person);
        UUID employee = staff.employee(person);
        if (number == Staff.NOBODY || position.incumbents().contains(employee)) {
            return;
        }
        Job held = ranking.input().jobs().get(number);
        OptionalInt climb = Feeders.climb(held.level(), position.job().level(), reference);
        if (climb.isPresent()
                && climb.getAsInt() >= 0
                && climb.getAsInt() <= policy.emergency().levelsBelow()) {
            int fit = scoring.measures(staff.columns(person), position.job())
                    .fit()
                    .applyAsInt(staff.index(person));
            found.add(new Found(person, new Cover(employee, held.code(), climb.getAsInt(), fit)));
        }
    }

    private Comparator<Found> order() {
        Order ties = ranking.order();
        return Comparator.comparingInt((Found each) -> each.cover.levelsBelow())
                .thenComparing(each -> -each.cover.fit())
                .thenComparing((one, other) ->
                        one.person == other.person ? 0 : ties.before(0, one.person, 0, other.person) ? -1 : 1);
    }
}
