package id.jenjang.ladder;

import id.jenjang.ladder.LadderMap.Column;
import id.jenjang.ladder.LadderMap.Row;
import id.jenjang.ladder.pattern.LevelOrder;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.JobLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Places jobs on a map: levels in columns, families in rows, the rest in slots. */
final class MapLayout {
    private final JobCatalogue catalogue;
    private final LevelOrder order;
    private final String ownFamily;

    MapLayout(JobCatalogue catalogue, LevelOrder order, Job own) {
        this.catalogue = catalogue;
        this.order = order;
        this.ownFamily = family(own);
    }

    /** A job's place; slots count from 0. */
    record Place(Job job, int column, int row, int slot) {}

    /** Columns, rows and the place of every job. */
    record Layout(List<Column> columns, List<Row> rows, List<Place> places) {}

    Layout of(Collection<Job> jobs) {
        List<List<JobLevel>> columns = columns(jobs.stream().map(Job::level).toList());
        List<String> families = families(jobs);
        Map<List<Integer>, Integer> taken = new HashMap<>();
        int[] slots = new int[families.size()];
        List<Place> places = new ArrayList<>();
        for (Job job : inOrder(jobs)) {
            int column = column(columns, job.level());
            int row = families.indexOf(family(job));
            int slot = taken.merge(List.of(column, row), 1, Integer::sum) - 1;
            slots[row] = Math.max(slots[row], slot + 1);
            places.add(new Place(job, column, row, slot));
        }
        places.sort(Comparator.comparingInt(Place::column)
                .thenComparingInt(Place::row)
                .thenComparingInt(Place::slot));
        List<Row> rows = new ArrayList<>();
        for (String family : families) {
            rows.add(new Row(family, catalogue.familyName(family), slots[rows.size()]));
        }
        return new Layout(columns.stream().map(Column::new).toList(), rows, places);
    }

    private static List<Job> inOrder(Collection<Job> jobs) {
        return jobs.stream()
                .sorted(Comparator.comparing(Job::level)
                        .thenComparing(Job::name)
                        .thenComparing(Job::code))
                .toList();
    }

    private static int column(List<List<JobLevel>> columns, JobLevel level) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).contains(level)) {
                return i;
            }
        }
        throw new IllegalStateException("No column for " + level);
    }

    private List<String> families(Collection<Job> jobs) {
        return jobs.stream()
                .map(MapLayout::family)
                .distinct()
                .sorted(Comparator.comparing((String family) -> !family.equals(ownFamily))
                        .thenComparing(catalogue::familyName)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static String family(Job job) {
        return Objects.requireNonNullElse(job.family(), "");
    }

    /**
     * Equal levels together; each column right of all that are lower. Columns that the agency cannot compare stand side
     * by side in the order of {@link JobLevel}.
     */
    List<List<JobLevel>> columns(Collection<JobLevel> used) {
        List<List<JobLevel>> classes = new ArrayList<>();
        for (JobLevel level : new TreeSet<>(used)) {
            classes.stream()
                    .filter(equal -> order.between(equal.get(0), level).orElse(1) == 0)
                    .findFirst()
                    .orElseGet(() -> {
                        classes.add(new ArrayList<>());
                        return classes.get(classes.size() - 1);
                    })
                    .add(level);
        }
        int[] heights = heights(classes);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            places.add(i);
        }
        places.sort(Comparator.comparingInt((Integer i) -> heights[i]).thenComparingInt(i -> i));
        return places.stream().map(i -> List.copyOf(classes.get(i))).toList();
    }

    /** The longest run of lower classes below each; contradictory data ends too, after as many rounds as classes. */
    private int[] heights(List<List<JobLevel>> classes) {
        int[] heights = new int[classes.size()];
        for (int round = 0; round < heights.length; round++) {
            for (int i = 0; i < heights.length; i++) {
                for (int j = 0; j < heights.length; j++) {
                    if (lower(classes.get(j), classes.get(i))) {
                        heights[i] = Math.max(heights[i], Math.min(heights[j] + 1, heights.length));
                    }
                }
            }
        }
        return heights;
    }

    private boolean lower(List<JobLevel> one, List<JobLevel> other) {
        return one.stream()
                .anyMatch(a -> other.stream().anyMatch(b -> order.between(a, b).orElse(0) < 0));
    }
}
