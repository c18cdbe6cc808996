package id.jenjang.rotation.plan;

import id.jenjang.people.PlaceRow;
import id.jenjang.rotation.plan.PlanComparison.By;
import id.jenjang.rotation.plan.PlanComparison.Change;
import id.jenjang.rotation.plan.PlanComparison.Group;
import id.jenjang.rotation.plan.PlanComparison.Values;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.round.Objective;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Puts two plans of one round side by side. */
public final class SideBySide {
    private static final int AGE_BAND = 10;

    private final Board board;
    private final PlanLook first;
    private final PlanLook second;
    private final int smallest;

    /**
     * Compares two plans over the people of the first one's problem.
     *
     * @param smallest the smallest group that is shown
     */
    public SideBySide(PlanProblem problem, PlanLook first, PlanLook second, int smallest) {
        this.board = problem.board();
        this.first = first;
        this.second = second;
        this.smallest = smallest;
    }

    /** The comparison. */
    public PlanComparison compare() {
        return new PlanComparison(
                List.of(first.moves().size(), second.moves().size()), objectives(), changes(), fairness(), smallest);
    }

    private List<Values> objectives() {
        List<Values> values = new ArrayList<>();
        for (Objective objective : Objective.values()) {
            values.add(new Values(objective, sum(first, objective), sum(second, objective)));
        }
        return values;
    }

    private static long sum(PlanLook look, Objective objective) {
        return look.chains().stream()
                .mapToLong(chain -> chain.worth().get(objective.ordinal()))
                .sum();
    }

    private List<Change> changes() {
        Map<UUID, MoveRow> before = first.byPerson();
        Map<UUID, MoveRow> after = second.byPerson();
        Set<UUID> anyone = new TreeSet<>(before.keySet());
        anyone.addAll(after.keySet());
        return anyone.stream()
                .filter(person -> !same(before.get(person), after.get(person)))
                .map(person -> new Change(
                        person,
                        before.getOrDefault(person, after.get(person)).name(),
                        Optional.ofNullable(before.get(person)),
                        Optional.ofNullable(after.get(person))))
                .toList();
    }

    private static boolean same(MoveRow one, MoveRow other) {
        return one != null
                && other != null
                && one.toPosition().equals(other.toPosition())
                && one.period() == other.period();
    }

    private List<Group> fairness() {
        List<Group> groups = new ArrayList<>();
        for (By by : By.values()) {
            Map<String, List<UUID>> people = new TreeMap<>();
            for (int i = 0; i < board.people.size(); i++) {
                if (board.inScope(i)) {
                    people.computeIfAbsent(label(by, board.people.get(i)), label -> new ArrayList<>())
                            .add(board.people.get(i).employee());
                }
            }
            int shown = shownFrom(people.values());
            people.forEach((label, members) -> groups.add(group(by, label, members, shown)));
        }
        return groups;
    }

    /**
     * From which size on groups are shown: where only one is too small, the next smallest is hidden with it, since the
     * one could be worked out from the whole otherwise.
     */
    private int shownFrom(Collection<List<UUID>> groups) {
        List<Integer> sizes = groups.stream().map(List::size).sorted().toList();
        long tooSmall = sizes.stream().filter(size -> size < smallest).count();
        return tooSmall == 1 && sizes.size() > 1 ? sizes.get(1) + 1 : smallest;
    }

    private Group group(By by, String label, List<UUID> members, int shown) {
        if (members.size() < shown) {
            return new Group(by, label, 0, 0, 0, 0, 0, true);
        }
        return new Group(
                by,
                label,
                members.size(),
                moved(first, members),
                wished(first, members),
                moved(second, members),
                wished(second, members),
                false);
    }

    private static int moved(PlanLook look, List<UUID> members) {
        return (int) members.stream().filter(look.byPerson()::containsKey).count();
    }

    private static int wished(PlanLook look, List<UUID> members) {
        Map<UUID, MoveRow> moves = look.byPerson();
        return (int) members.stream()
                .map(moves::get)
                .filter(Objects::nonNull)
                .filter(move -> move.rank() > 0)
                .count();
    }

    private String label(By by, Mover mover) {
        return switch (by) {
            case SEX -> mover.sex().name();
            case UNIT -> board.places.get(mover.unit()).name();
            case AGE -> {
                int age =
                        Period.between(mover.birthDate(), board.picture.asOf()).getYears();
                int from = age / AGE_BAND * AGE_BAND;
                yield from + "-" + (from + AGE_BAND - 1);
            }
            case REGION -> region(mover.unit());
        };
    }

    private String region(UUID unit) {
        for (PlaceRow place = board.places.get(unit); place != null; place = board.places.get(place.parent())) {
            if (place.location() != null && !place.location().isBlank()) {
                return place.location();
            }
        }
        return "";
    }
}
