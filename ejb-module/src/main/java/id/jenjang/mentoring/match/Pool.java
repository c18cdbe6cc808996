package id.jenjang.mentoring.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Everyone to be matched in one programme. A person may stand on both sides, but once on each.
 *
 * @param mentors with a place to give; approved
 * @param mentees who ask
 */
public record Pool(List<MatchMentor> mentors, List<MatchMentee> mentees) {
    /** Refuses a person who stands twice on one side. */
    public Pool {
        mentors = List.copyOf(mentors);
        mentees = List.copyOf(mentees);
        Set<UUID> seen = new HashSet<>();
        mentors.forEach(each -> requireNew(seen.add(each.id())));
        seen.clear();
        mentees.forEach(each -> requireNew(seen.add(each.id())));
    }

    private static void requireNew(boolean isNew) {
        if (!isNew) {
            throw new IllegalArgumentException("Wanted: everyone once as mentor and once as mentee at most");
        }
    }
}
