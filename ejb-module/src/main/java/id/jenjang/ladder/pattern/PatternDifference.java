package id.jenjang.ladder.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What changed from one version of a career pattern to the next.
 *
 * @param laddersAdded keys of new ladders
 * @param laddersRemoved keys of ladders that are gone
 * @param stepsAdded new steps, also those of new ladders
 * @param stepsRemoved steps that are gone, also those of ladders that are gone
 * @param stepsChanged steps as they are now whose rule sets or notation changed
 */
public record PatternDifference(
        List<String> laddersAdded,
        List<String> laddersRemoved,
        List<Step> stepsAdded,
        List<Step> stepsRemoved,
        List<Step> stepsChanged) {
    public PatternDifference {
        laddersAdded = List.copyOf(laddersAdded);
        laddersRemoved = List.copyOf(laddersRemoved);
        stepsAdded = List.copyOf(stepsAdded);
        stepsRemoved = List.copyOf(stepsRemoved);
        stepsChanged = List.copyOf(stepsChanged);
    }

    /** The difference from the older pattern to the newer. */
    public static PatternDifference between(CareerPattern older, CareerPattern newer) {
        Map<String, Step> before = steps(older);
        Map<String, Step> after = steps(newer);
        List<Step> added = new ArrayList<>();
        List<Step> changed = new ArrayList<>();
        after.forEach((name, step) -> {
            Step was = before.remove(name);
            if (was == null) {
                added.add(step);
            } else if (!was.equals(step)) {
                changed.add(step);
            }
        });
        return new PatternDifference(
                missing(newer, older), missing(older, newer), added, List.copyOf(before.values()), changed);
    }

    /** Whether the two versions have the same ladders and steps. */
    public boolean isNothing() {
        return laddersAdded.isEmpty()
                && laddersRemoved.isEmpty()
                && stepsAdded.isEmpty()
                && stepsRemoved.isEmpty()
                && stepsChanged.isEmpty();
    }

    private static Map<String, Step> steps(CareerPattern pattern) {
        Map<String, Step> steps = new LinkedHashMap<>();
        pattern.steps().forEach(step -> steps.put(step.ladder() + " " + step, step));
        return steps;
    }

    private static List<String> missing(CareerPattern from, CareerPattern in) {
        Set<String> keys = new TreeSet<>();
        from.ladders().forEach(ladder -> keys.add(ladder.key()));
        in.ladders().forEach(ladder -> keys.remove(ladder.key()));
        return List.copyOf(keys);
    }
}
