package id.jenjang.decision.approval;

import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.decision.flow.RecordedConsent;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;

/**
 * Answers the steps of matters (memutuskan usulan). Whose step it is, is judged on the stored rows as they are today:
 * by head seat, role and delegation; somebody else's is answered as if it did not exist.
 */
@Stateless
@Allows(
        value = {
            Role.EMPLOYEE,
            Role.UNIT_HEAD,
            Role.ANALYST,
            Role.COORDINATOR,
            Role.PANEL,
            Role.COMMITTEE,
            Role.ASSESSMENT_TEAM,
            Role.AUTHORISED_OFFICER,
            Role.APPOINTING_OFFICER
        },
        aboutNobody = true)
public class DecidingMatters {
    @Inject
    private Approvals approvals;

    @Inject
    private Callers callers;

    /** For the container. */
    public DecidingMatters() {}

    /** Approves the step, and with it those others in which the caller stands the same way. */
    public ActAnswer approve(StepCommand command, Locale locale) {
        return approvals.approve(command, callers.current(), callers.actor(), locale);
    }

    /** Records the consent of somebody outside. */
    public ActAnswer recordConsent(StepCommand command, RecordedConsent consent) {
        return approvals.consent(command, consent, callers.current(), callers.actor());
    }

    /** Sends the whole back to the proposer. */
    public ActAnswer giveBack(StepCommand command, String reason) {
        return approvals.giveBack(command, reason, callers.current(), callers.actor());
    }

    /** Refuses the whole. */
    public ActAnswer refuse(StepCommand command, String reason) {
        return approvals.refuse(command, reason, callers.current(), callers.actor());
    }

    /** Hands this one step to an employee, who may answer it beside the caller. */
    public ActAnswer hand(StepCommand command, UUID to) {
        return approvals.hand(command, to, callers.current(), callers.actor());
    }
}
