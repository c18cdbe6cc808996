package id.jenjang.ladder.pattern;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One ladder (jalur karier): jobs as rungs, steps between them.
 *
 * @param key unique in its pattern
 * @param name its name on screen
 * @param noSkip whether a vertical step must lead to the very next level
 * @param entries codes of the jobs where one gets on; empty when any rung will do
 * @param listed the rungs written out; empty when they follow from the steps
 * @param steps in the order of the file
 */
public record Ladder(
        String key, String name, boolean noSkip, List<String> entries, List<String> listed, List<Step> steps) {
    public Ladder {
        entries = List.copyOf(entries);
        listed = List.copyOf(listed);
        steps = List.copyOf(steps);
    }

    /** The codes of its jobs, each once. */
    public Set<String> rungs() {
        Set<String> rungs = new LinkedHashSet<>(listed);
        rungs.addAll(entries);
        for (Step step : steps) {
            rungs.add(step.from());
            rungs.add(step.to());
        }
        return rungs;
    }
}
