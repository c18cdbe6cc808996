package id.jenjang.ladder;

import id.jenjang.ladder.WayFinder.Reached;
import id.jenjang.ladder.pattern.LevelOrder;
import id.jenjang.people.Job;
import java.util.List;

/** The highest among the jobs that can be reached: none of the others is known to be higher. */
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
        return order.between(one.level(), other.level()).orElse(0) > 0;
    }

    private static boolean atMost(Job one, Job other, LevelOrder order) {
        return order.between(one.level(), other.level()).orElse(1) <= 0;
    }
}
