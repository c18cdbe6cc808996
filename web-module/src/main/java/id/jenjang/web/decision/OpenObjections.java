package id.jenjang.web.decision;

import id.jenjang.access.NotAllowed;
import id.jenjang.decision.own.Objecting;
import id.jenjang.decision.own.ObjectionAnswer;
import id.jenjang.decision.own.ObjectionRow;
import id.jenjang.web.frame.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The objections that the visitor has to answer. */
@Named
@RequestScoped
public class OpenObjections {
    @Inject
    private Objecting objecting;

    @Inject
    private Messages messages;

    private List<ObjectionRow> rows;
    private String answered;
    private String reason;

    /** By the day the answer is due; empty also for who answers none. */
    public List<ObjectionRow> getRows() {
        if (rows == null) {
            try {
                rows = objecting.toAnswer();
            } catch (NotAllowed e) {
                rows = List.of();
            }
        }
        return rows;
    }

    /** Upholds the chosen objection. */
    public void uphold() throws IOException {
        answer(true);
    }

    /** Rejects the chosen objection. */
    public void reject() throws IOException {
        answer(false);
    }

    private void answer(boolean upheld) throws IOException {
        UUID objection = InboxChoice.matter(answered);
        ObjectionAnswer answer =
                objection == null ? ObjectionAnswer.NOT_DECIDED : objecting.answer(objection, upheld, reason);
        if (answer == ObjectionAnswer.DONE) {
            messages.info("ObjectionAnswer.DONE");
            Faces.redirect("decision/inbox");
        } else {
            messages.error("ObjectionAnswer." + answer.name());
        }
    }

    public String getAnswered() {
        return answered;
    }

    public void setAnswered(String answered) {
        this.answered = answered;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
