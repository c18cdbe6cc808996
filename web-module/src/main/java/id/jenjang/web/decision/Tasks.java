package id.jenjang.web.decision;

import id.jenjang.access.NotAllowed;
import id.jenjang.decision.inbox.ReadingInbox;
import id.jenjang.web.frame.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How much waits for the visitor, for the frame; asked once a request. */
@Named
@RequestScoped
public class Tasks {
    @Inject
    private ReadingInbox inbox;

    @Inject
    private Visitor visitor;

    private Integer count;

    /** How many matters wait; 0 as well for who decides nothing, and before signing on. */
    public int getCount() {
        if (count == null) {
            count = visitor.roles().isEmpty() ? 0 : waiting();
        }
        return count;
    }

    private int waiting() {
        try {
            return inbox.count();
        } catch (NotAllowed e) {
            return 0;
        }
    }
}
