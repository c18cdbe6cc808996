package id.jenjang.talent.calibrate;

import id.jenjang.people.JobLevel;
import id.jenjang.talent.scheme.TalentBox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is said of a new session.
 *
 * @param uuid of the form, so that one form has one effect; the session's id
 * @param members of the committee, the first has the chair
 * @param guide the expected share of each box in percent
 */
public record SessionForm(
        UUID uuid,
        String name,
        UUID cycle,
        Optional<JobLevel> level,
        List<UUID> members,
        Map<TalentBox, Integer> guide) {
    public SessionForm {
        name = name == null ? "" : name.strip();
        members = members.stream().distinct().toList();
        guide = Map.copyOf(guide);
    }
}
