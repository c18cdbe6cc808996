package id.jenjang.mentoring.health;

import id.jenjang.mentoring.health.Outcome.Compared;
import id.jenjang.mentoring.health.Outcome.Measured;
import id.jenjang.people.JobLevel;
import id.jenjang.people.StaffInTime.Served;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Compares mentees with people of the same job levels who have no mentor. The others are weighed by the levels of the
 * mentees, so that a group of many juniors is not compared with one of many seniors; levels at which there is nobody to
 * compare with are left out on both sides.
 */
final class Comparison {
    private final Collection<Served> served;
    private final Set<UUID> mentees;
    private final Set<UUID> everMentored;
    private final int smallest;

    /**
     * @param mentees those of the programme
     * @param everMentored whoever had a mentor in any programme: they are no comparison
     */
    Comparison(Collection<Served> served, Set<UUID> mentees, Set<UUID> everMentored, int smallest) {
        this.served = served;
        this.mentees = mentees;
        this.everMentored = everMentored;
        this.smallest = smallest;
    }

    private static final class Group {
        private double sum;
        private int people;

        void add(double value) {
            sum += value;
            people++;
        }
    }

    /** Compares by a figure of each person; people without one are left out. */
    Compared by(Function<Served, OptionalDouble> figure) {
        Map<JobLevel, Group> with = new EnumMap<>(JobLevel.class);
        Map<JobLevel, Group> without = new EnumMap<>(JobLevel.class);
        for (Served person : served) {
            boolean mentee = mentees.contains(person.employee());
            if (mentee || !everMentored.contains(person.employee())) {
                Map<JobLevel, Group> side = mentee ? with : without;
                figure.apply(person)
                        .ifPresent(value -> side.computeIfAbsent(person.level(), level -> new Group())
                                .add(value));
            }
        }
        List<JobLevel> common =
                with.keySet().stream().filter(without::containsKey).toList();
        return compared(common, with, without);
    }

    private Compared compared(List<JobLevel> common, Map<JobLevel, Group> with, Map<JobLevel, Group> without) {
        double sum = 0;
        double weighed = 0;
        int people = 0;
        int others = 0;
        for (JobLevel level : common) {
            Group mentored = with.get(level);
            Group alike = without.get(level);
            sum += mentored.sum;
            people += mentored.people;
            others += alike.people;
            weighed += alike.sum / alike.people * mentored.people;
        }
        Measured nothing = Measured.of(0, 0, smallest);
        if (people < smallest || others < smallest) {
            return new Compared(nothing, nothing);
        }
        return new Compared(
                Measured.of(sum, people, smallest), new Measured(OptionalDouble.of(weighed / people), others));
    }
}
