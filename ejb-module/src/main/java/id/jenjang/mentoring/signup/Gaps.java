package id.jenjang.mentoring.signup;

import id.jenjang.people.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What somebody lacks for their career goal, in order of the competencies' codes.
 *
 * @param target the job aimed for; empty without a career goal
 * @param targetName its name; empty without a career goal
 * @param route codes of the jobs on the way there, the job aimed for last
 */
public record Gaps(Optional<UUID> target, String targetName, List<String> route, List<GapRow> rows) {
    /** For somebody without a career goal. */
    public static final Gaps NONE = new Gaps(Optional.empty(), "", List.of(), List.of());

    /** Copies what could change. */
    public Gaps {
        route = List.copyOf(route);
        rows = List.copyOf(rows);
    }

    /** Compares what is held with what the job needs, both as level by competency. */
    static Gaps of(
            Job target,
            List<String> route,
            Map<String, Integer> held,
            Map<String, Integer> standard,
            Map<String, String> names) {
        List<GapRow> rows = new ArrayList<>();
        new TreeMap<>(standard).forEach((code, needed) -> {
            Integer level = held.get(code);
            if (level == null || level < needed) {
                OptionalInt known = level == null ? OptionalInt.empty() : OptionalInt.of(level);
                rows.add(new GapRow(code, names.getOrDefault(code, code), known, needed));
            }
        });
        return new Gaps(Optional.of(target.uuid()), target.name(), route, rows);
    }
}
