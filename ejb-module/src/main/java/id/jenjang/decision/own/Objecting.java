package id.jenjang.decision.own;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Lets a person object to a decision about themselves, and who answers for the agency answer (mengajukan keberatan).
 */
@Stateless
public class Objecting {
    @Inject
    private Objections objections;

    @Inject
    private Callers callers;

    /** For the container. */
    public Objecting() {}

    /** Objects to one of the person's own decisions, in their own words, within the term of the procedure. */
    @Allows(Role.EMPLOYEE)
    public ObjectionAnswer object(@AboutPerson UUID employee, UUID decision, String words) {
        return objections.object(employee, decision, words);
    }

    /** Answers an objection, with a reason; upheld before anything took effect it takes the whole matter back. */
    @Allows(
            value = {Role.EMPLOYEE, Role.APPOINTING_OFFICER, Role.AUTHORISED_OFFICER, Role.COMMITTEE},
            aboutNobody = true)
    public ObjectionAnswer answer(UUID objection, boolean upheld, String reason) {
        return objections.answer(objection, upheld, reason, callers.current(), callers.actor());
    }

    /** The objections that the caller has to answer, by the day the answer is due. */
    @Allows(
            value = {Role.EMPLOYEE, Role.APPOINTING_OFFICER, Role.AUTHORISED_OFFICER, Role.COMMITTEE},
            aboutNobody = true)
    public List<ObjectionRow> toAnswer() {
        return objections.open(callers.current(), callers.actor());
    }
}
