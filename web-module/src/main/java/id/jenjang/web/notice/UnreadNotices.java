package id.jenjang.web.notice;

import id.jenjang.notice.ReadingNotices;
import id.jenjang.web.frame.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many notices the visitor has not read, for the bell in the frame. */
@Named
@RequestScoped
public class UnreadNotices {
    @Inject
    private ReadingNotices notices;

    @Inject
    private Visitor visitor;

    private Integer count;

    /** The number; 0 as well for who is no employee, and before signing on. */
    public int getCount() {
        if (count == null) {
            count = visitor.employee().map(notices::unread).orElse(0);
        }
        return count;
    }

    /** Whether the visitor can have notices. */
    public boolean isPossible() {
        return visitor.employee().isPresent();
    }
}
