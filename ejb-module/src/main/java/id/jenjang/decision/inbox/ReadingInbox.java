package id.jenjang.decision.inbox;

import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Shows who decides what waits for them, and one matter as a whole (kotak persetujuan). */
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
public class ReadingInbox {
    @Inject
    private Inbox inbox;

    @Inject
    private Items items;

    @Inject
    private Callers callers;

    /** For the container. */
    public ReadingInbox() {}

    /** How many matters wait for the caller. */
    public int count() {
        return inbox.count(callers.current(), callers.actor());
    }

    /** What waits for the caller, by deadline; one row for each matter. */
    public InboxPage page(InboxFilter filter, int first, int size, Locale locale) {
        return inbox.page(callers.current(), callers.actor(), filter, first, size, locale);
    }

    /** One matter with its clock; empty when the caller has no part in it, or there is none of that id. */
    public Optional<MatterItem> matter(UUID matter, Locale locale) {
        return items.find(matter, callers.current(), callers.actor(), locale);
    }
}
