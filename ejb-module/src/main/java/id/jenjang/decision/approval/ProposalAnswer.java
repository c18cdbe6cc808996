package id.jenjang.decision.approval;

import java.util.Optional;
import java.util.UUID;

/**
 * What came of a proposal; anything but PROPOSED and REPEATED changed nothing.
 *
 * @param matter that was brought in, or that is open already; empty when there is none
 */
public record ProposalAnswer(Kind kind, Optional<UUID> matter) {
    /** How it went. */
    public enum Kind {
        /** The matter is on its way. */
        PROPOSED,
        /** The same command brought it in before. */
        REPEATED,
        /** The reference, or one of the people, has an open matter of that kind already. */
        OPEN_ALREADY,
        /** There is no such procedure in force. */
        UNKNOWN_PROCEDURE,
        /** Only a matter that was returned can be proposed anew. */
        NOT_RETURNED
    }
}
