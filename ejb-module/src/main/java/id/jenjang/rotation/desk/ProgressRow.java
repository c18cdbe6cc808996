package id.jenjang.rotation.desk;

import id.jenjang.rotation.store.Plans;
import java.util.List;

/**
 * How the making of a plan goes.
 *
 * @param points in order of time; best and bound of a point may be null while there is none yet
 */
public record ProgressRow(PlanRow plan, List<Plans.Point> points) {
    public ProgressRow {
        points = List.copyOf(points);
    }
}
