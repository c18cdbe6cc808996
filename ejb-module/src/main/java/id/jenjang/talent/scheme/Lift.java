package id.jenjang.talent.scheme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What would lift an axis into its next band, all else staying (yang menaikkan).
 *
 * @param component the part that would have to change
 * @param from its score now in hundredths, at its worst where it is not known
 * @param to the least score with which the axis reaches the band
 * @param step what the table names that gives it, such as a predicate; empty where there is no table
 * @param band the band that is reached
 */
public record Lift(Component component, int from, int to, Optional<String> step, Band band) {
    /** The ways into the next band that one part alone opens, the smallest change first; none from the highest band. */
    public static List<Lift> of(AxisScore axis) {
        if (axis.worst() == Band.HIGH) {
            return List.of();
        }
        Band next = Band.values()[axis.worst().ordinal() + 1];
        long lacking = axis.rule().least(next) - axis.low();
        List<Lift> ways = new ArrayList<>();
        for (int i = 0; i < axis.parts().size(); i++) {
            of(axis.rule().components().get(i), axis.parts().get(i), lacking, next)
                    .ifPresent(ways::add);
        }
        ways.sort(Comparator.comparingInt(way -> way.to() - way.from()));
        return List.copyOf(ways);
    }

    private static Optional<Lift> of(Component component, PartScore part, long lacking, Band next) {
        long needed = part.low() + -Math.floorDiv(-lacking, (long) component.weight());
        if (component.scores().isEmpty()) {
            return needed > Component.MOST
                    ? Optional.empty()
                    : Optional.of(new Lift(component, part.low(), (int) needed, Optional.empty(), next));
        }
        return component.scores().entrySet().stream()
                .filter(step -> step.getValue() >= needed)
                .min(Comparator.comparingInt(step -> step.getValue()))
                .map(step -> new Lift(component, part.low(), step.getValue(), Optional.of(step.getKey()), next));
    }
}
