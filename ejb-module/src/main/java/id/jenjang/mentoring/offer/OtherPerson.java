package id.jenjang.mentoring.offer;

import id.jenjang.mentoring.signup.LevelRow;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who is offered, as far as it helps to decide.
 *
 * @param employee opaque id
 * @param job empty when none is held
 * @param unit empty when none is known
 * @param words what a mentor says of themselves, or what a mentee wants to learn; may be empty
 * @param topics that the mentor offers or the mentee asks for
 * @param shared those of them that both chose
 * @param goals competencies that a mentee wants to develop, with the level needed; empty for a mentor
 * @param times free for both, a bit each; 0 when none, or not told
 */
public record OtherPerson(
        UUID employee,
        String name,
        String job,
        String unit,
        String words,
        Set<String> topics,
        Set<String> shared,
        List<LevelRow> goals,
        long times) {
    /** Copies what could change. */
    public OtherPerson {
        topics = Set.copyOf(topics);
        shared = Set.copyOf(shared);
        goals = List.copyOf(goals);
    }
}
