package id.jenjang.mentoring.programme;

import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.match.ProgrammeKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A mentoring programme as it is stored, with the newest version of its policy (program mentoring).
 *
 * @param purpose in the coordinator's words; may be empty
 * @param unit whose people it is for, with all below; empty for the whole agency
 * @param byInvitation only who was invited may sign up
 * @param evergreen people may sign up as long as it has not ended, and are matched without breaking pairs
 * @param from the first day of the pairs
 * @param until their last day
 * @param signUpUntil the last day to sign up; empty before sign-up was opened
 * @param size pairs that are planned, to compare sign-ups with; nobody is refused by it; 0 when not said
 * @param policyNo version of the policy, from 1
 * @param version for optimistic locking
 */
public record MentoringProgramme(
        UUID uuid,
        String name,
        String purpose,
        ProgrammeState state,
        Optional<UUID> unit,
        boolean byInvitation,
        boolean evergreen,
        LocalDate from,
        LocalDate until,
        Optional<LocalDate> signUpUntil,
        int size,
        int policyNo,
        MatchingPolicy policy,
        long version) {
    /** What it is for. */
    public ProgrammeKind kind() {
        return policy.kind();
    }

    /** Whether people can sign up, change and withdraw that day. */
    public boolean takesSignUps(LocalDate day) {
        return switch (state) {
            case DRAFT, ENDED -> false;
            case OPEN ->
                evergreen
                        ? !day.isAfter(until)
                        : signUpUntil.filter(last -> !day.isAfter(last)).isPresent();
            case MATCHING, RUNNING -> evergreen && !day.isAfter(until);
        };
    }
}
