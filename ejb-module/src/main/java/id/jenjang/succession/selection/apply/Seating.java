package id.jenjang.succession.selection.apply;

import java.util.Optional;
import java.util.UUID;

/**
 * Whether a member of the panel may score an applicant.
 *
 * @param words what the member said of a tie; empty where nothing was
 */
public record Seating(UUID applicant, UUID panelist, Cause cause, Optional<String> words) {
    /** Why a member is shut out. */
    public enum Cause {
        /** May score. */
        NONE,
        /** A declaration that the host delivered. */
        DECLARED,
        /** Said so themselves. */
        OWN_WORD,
        /** Is the applicant. */
        SELF
    }

    /** Whether the member may score the applicant. */
    public boolean cleared() {
        return cause == Cause.NONE;
    }
}
