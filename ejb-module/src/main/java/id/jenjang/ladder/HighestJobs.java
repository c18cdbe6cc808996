package id.jenjang.ladder;

import id.jenjang.ladder.WayFinder.Reached;
import id.jenjang.ladder.pattern.LevelOrder;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The highest among the jobs that can be reached: those that no other one stands above.
 *
 * <p>One level stands above another when a chain leads down: by rank inside a track, by the agency's equivalence from
 * one track to another, at least one link downward. So Ahli Utama stands above Administrator through Ahli Madya. Levels
 * that no chain joins, such as those of keterampilan and of leadership, are not put in an order; both are then shown.
 */
final class HighestJobs {
    private HighestJobs() {}

    /** In the order given; a job no higher than the one held now is left out. */
    static List<Reached> of(Job now, List<Reached> reached, LevelOrder order) {
        List<Reached> dated = reached.stream()
                .filter(each -> each.way().expected().isPresent())
                .toList();
        return dated.stream()
                .filter(each -> !atMost(each.job(), now, order))
                .filter(each -> dated.stream().noneMatch(other -> higher(other.job(), each.job(), order)))
                .toList();
    }

    private static boolean higher(Job one, Job other, LevelOrder order) {
        return above(one.level(), other.level(), order);
    }

    private static boolean above(JobLevel one, JobLevel other, LevelOrder order) {
        OptionalInt direct = order.between(one, other);
        if (direct.isPresent()) {
            return direct.getAsInt() > 0;
        }
        return below(one)
                .anyMatch(left -> Stream.of(JobLevel.values())
                        .filter(right -> right.track() == other.track() && right.rank() >= other.rank())
                        .anyMatch(right -> joined(left, right, order) && leadsDown(one, left, right, other, order)));
    }

    private static Stream<JobLevel> below(JobLevel top) {
        return Stream.of(JobLevel.values()).filter(level -> level.track() == top.track() && level.rank() <= top.rank());
    }

    private static boolean joined(JobLevel left, JobLevel right, LevelOrder order) {
        return order.between(left, right).orElse(-1) >= 0;
    }

    private static boolean leadsDown(JobLevel one, JobLevel left, JobLevel right, JobLevel other, LevelOrder order) {
        return one != left || right != other || order.between(left, right).orElse(0) > 0;
    }

    private static boolean atMost(Job one, Job other, LevelOrder order) {
        return order.between(one.level(), other.level()).orElse(1) <= 0 || higher(other, one, order);
    }
}
