package id.jenjang.mentoring.signup;

import id.jenjang.people.Sex;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A mentor's sign-up as it is stored (pendaftaran mentor).
 *
 * @param capacity mentees at the same time
 * @param taken places that are given, without those held for mentees who have not answered yet, of which no mentor is
 *     told
 * @param free times of the week, a bit each; 0 when not told
 * @param asksFor the sex that mentees should be of; empty without a wish
 * @param reason why the head refused; empty otherwise
 * @param version for optimistic locking
 */
public record MentorSignUp(
        UUID programme,
        UUID employee,
        MentorState state,
        int capacity,
        int taken,
        long free,
        Set<String> languages,
        Optional<Sex> asksFor,
        String statement,
        Optional<UUID> decidedBy,
        Optional<String> reason,
        Instant signedAt,
        Set<String> topics,
        List<UUID> wishes,
        long version) {}
