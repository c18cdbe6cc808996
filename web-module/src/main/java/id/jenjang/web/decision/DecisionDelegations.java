package id.jenjang.web.decision;

import id.jenjang.access.NotAllowed;
import id.jenjang.decision.delegation.DelegatingDecisions;
import id.jenjang.decision.delegation.DelegationAnswer;
import id.jenjang.decision.delegation.DelegationRow;
import id.jenjang.decision.delegation.FoundPerson;
import id.jenjang.web.frame.Menu;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Hands decisions over for a while, and shows what is handed over. */
@Named
@RequestScoped
public class DecisionDelegations {
    @Inject
    private DelegatingDecisions delegating;

    @Inject
    private DecisionInboxPage page;

    @Inject
    private Visitor visitor;

    @Inject
    private Messages messages;

    private String to;
    private LocalDate fromDay;
    private LocalDate toDay;
    private String reason;
    private List<DelegationRow> own;

    /** Whether the visitor decides anything that they could hand over. */
    public boolean isMay() {
        return Menu.entries().stream()
                .filter(entry -> entry.key().equals("inbox"))
                .anyMatch(entry -> entry.isFor(visitor.roles()));
    }

    /** What the visitor has handed over; empty also for who cannot. */
    public List<DelegationRow> getOwn() {
        if (own == null) {
            try {
                own = delegating.own();
            } catch (NotAllowed e) {
                own = List.of();
            }
        }
        return own;
    }

    /** People to choose from. */
    public List<FoundPerson> search(String words) {
        return delegating.search(words);
    }

    /** Hands everything over from a day to a day. */
    public void delegate() throws IOException {
        UUID person = InboxChoice.matter(to);
        UUID key = InboxChoice.matter(page.getCommand());
        DelegationAnswer answer = person == null || key == null
                ? DelegationAnswer.PERSON_WRONG
                : delegating.delegate(person, fromDay, toDay, reason, key);
        if (answer == DelegationAnswer.DONE) {
            messages.info("DelegationAnswer.DONE");
            Faces.redirect(page.getListAddress().substring(1));
        } else {
            messages.error("DelegationAnswer." + answer.name());
        }
    }

    /** Ends one early. */
    public void end(UUID delegation) throws IOException {
        if (delegating.end(delegation)) {
            messages.info("decision_inbox.done.ended");
        }
        Faces.redirect(page.getListAddress().substring(1));
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public void setFromDay(LocalDate fromDay) {
        this.fromDay = fromDay;
    }

    public LocalDate getToDay() {
        return toDay;
    }

    public void setToDay(LocalDate toDay) {
        this.toDay = toDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
