package id.jenjang.mentoring.signup;

import id.jenjang.people.Sex;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A mentee's request as it is stored (permintaan mentee).
 *
 * @param ownGoal in the person's own words; may be empty
 * @param targetJob the job of the career goal when signing up; empty without one
 * @param free times of the week, a bit each; 0 when not told
 * @param asksFor the sex that the mentor should be of; empty without a wish
 * @param signedAt when the request was made first; the waiting list goes by it
 * @param goals level needed by code of the competency, of the gaps chosen
 * @param route codes of the jobs on the way to the career goal, in order
 * @param version for optimistic locking
 */
public record MenteeSignUp(
        UUID programme,
        UUID employee,
        MenteeState state,
        String ownGoal,
        Optional<UUID> targetJob,
        long free,
        Set<String> languages,
        Optional<Sex> asksFor,
        Instant signedAt,
        Map<String, Integer> goals,
        List<String> route,
        Set<String> topics,
        List<UUID> wishes,
        long version) {}
