package id.jenjang.web.decision;

import id.jenjang.access.NotAllowed;
import id.jenjang.decision.approval.ActAnswer;
import id.jenjang.decision.approval.DecidingMatters;
import id.jenjang.decision.approval.StepCommand;
import id.jenjang.decision.flow.RecordedConsent;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Moments;
import id.jenjang.web.frame.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Sends the answers of the inbox, one or several, and says what became of them. */
@Named
@RequestScoped
public class DecisionActs {
    @Inject
    private HttpServletRequest request;

    @Inject
    private DecidingMatters deciding;

    @Inject
    private DecisionInboxPage page;

    @Inject
    private Messages messages;

    @Inject
    private Moments moments;

    @Inject
    private Preferences preferences;

    private String backReason;
    private String refuseReason;
    private String manyReason;
    private String body;
    private String number;
    private LocalDate date;
    private String document;
    private String handTo;

    private interface Sent {
        ActAnswer with(StepCommand command);
    }

    /** Approves the open matter. */
    public void approve() throws IOException {
        one(command -> deciding.approve(command, preferences.getLocale()), "decision_inbox.done.approved");
    }

    /** Sends the open matter back. */
    public void giveBack() throws IOException {
        one(command -> deciding.giveBack(command, backReason), "decision_inbox.done.returned");
    }

    /** Refuses the open matter. */
    public void refuse() throws IOException {
        one(command -> deciding.refuse(command, refuseReason), "decision_inbox.done.refused");
    }

    /** Records the external consent. */
    public void consent() throws IOException {
        RecordedConsent consent = new RecordedConsent(body, number, date, document);
        one(command -> deciding.recordConsent(command, consent), "decision_inbox.done.consented");
    }

    /** Hands the open matter to somebody. */
    public void hand() throws IOException {
        UUID to = InboxChoice.matter(handTo);
        if (to == null) {
            messages.error("decision_inbox.error.person");
            return;
        }
        one(command -> deciding.hand(command, to), "decision_inbox.done.handed");
    }

    /** Approves every matter that was picked. */
    public void approveMany() throws IOException {
        many(command -> deciding.approve(command, preferences.getLocale()));
    }

    /** Sends every matter that was picked back. */
    public void giveBackMany() throws IOException {
        many(command -> deciding.giveBack(command, manyReason));
    }

    /** Refuses every matter that was picked. */
    public void refuseMany() throws IOException {
        many(command -> deciding.refuse(command, manyReason));
    }

    private void one(Sent sent, String done) throws IOException {
        String shown = request.getParameter(DecisionInboxPage.SHOWN);
        List<StepCommand> commands = commands(List.of(shown == null ? "" : shown));
        if (commands.isEmpty()) {
            messages.error("decision_inbox.error.gone");
            Faces.redirect(page.getListAddress().substring(1));
            return;
        }
        ActAnswer answer;
        try {
            answer = sent.with(commands.get(0));
        } catch (NotAllowed e) {
            messages.error("decision_inbox.error.gone");
            Faces.redirect(page.getListAddress().substring(1));
            return;
        }
        if (answer.kind() == ActAnswer.Kind.DONE) {
            messages.info(done);
            Faces.redirect(page.getListAddress().substring(1));
        } else {
            tell(answer);
            // What was typed stays only where the same answer can be sent again.
            if (answer.kind() == ActAnswer.Kind.CONFLICT) {
                Faces.redirect(page.getListAddress().substring(1));
            }
        }
    }

    private void tell(ActAnswer answer) {
        switch (answer.kind()) {
            case CONFLICT ->
                answer.conflict()
                        .ifPresent(other -> messages.warn(
                                "decision_inbox.error.conflict",
                                other.who(),
                                messages.text("StepState.did." + other.what()),
                                moments.text(other.when())));
            case BLOCKED -> answer.block().ifPresent(block -> messages.error("Block." + block.name()));
            case STALE -> messages.error("decision_inbox.error.stale", String.join(" ", answer.stale()));
            case DONE -> {}
        }
    }

    /** Each matter in a transaction of its own: one that cannot be done does not hold the others back. */
    private void many(Sent sent) throws IOException {
        String[] picked = request.getParameterValues("pick");
        List<StepCommand> commands = commands(picked == null ? List.of() : List.of(picked));
        if (commands.isEmpty()) {
            messages.error("decision_inbox.error.nonepicked");
            return;
        }
        int done = 0;
        List<ActAnswer> others = new ArrayList<>();
        for (StepCommand command : commands) {
            try {
                ActAnswer answer = sent.with(command);
                done += answer.kind() == ActAnswer.Kind.DONE ? 1 : 0;
                if (answer.kind() != ActAnswer.Kind.DONE) {
                    others.add(answer);
                }
            } catch (NotAllowed e) {
                messages.error("decision_inbox.error.gone");
            }
        }
        if (done > 0) {
            messages.info("decision_inbox.done.many", done, commands.size());
        }
        others.stream().distinct().limit(5).forEach(this::tell);
        Faces.redirect(page.getListAddress().substring(1));
    }

    private List<StepCommand> commands(List<String> picked) {
        UUID key = InboxChoice.matter(page.getCommand());
        List<StepCommand> commands = new ArrayList<>();
        for (String each : picked) {
            String[] parts = each.split(":", 2);
            UUID step = InboxChoice.matter(parts[0]);
            if (key != null && step != null && parts.length == 2 && parts[1].matches("\\d{1,6}")) {
                commands.add(new StepCommand(step, Integer.parseInt(parts[1]), key));
            }
        }
        return commands;
    }

    public String getBackReason() {
        return backReason;
    }

    public void setBackReason(String backReason) {
        this.backReason = backReason;
    }

    public String getRefuseReason() {
        return refuseReason;
    }

    public void setRefuseReason(String refuseReason) {
        this.refuseReason = refuseReason;
    }

    public String getManyReason() {
        return manyReason;
    }

    public void setManyReason(String manyReason) {
        this.manyReason = manyReason;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getHandTo() {
        return handTo;
    }

    public void setHandTo(String handTo) {
        this.handTo = handTo;
    }
}
