package id.jenjang.web.counselling;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.counselling.AskedCounselling;
import id.jenjang.counselling.CaseRow;
import id.jenjang.counselling.Counselling;
import id.jenjang.counselling.CounsellingAnswer;
import id.jenjang.counselling.CounsellingKind;
import id.jenjang.counselling.CounsellorRow;
import id.jenjang.counselling.OfferingCounselling;
import id.jenjang.counselling.OwnOffer;
import id.jenjang.counselling.SeekingCounselling;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The visitor's cases, and the form to ask for one; for counsellors also what they offer (Konseling). */
@Named
@RequestScoped
public class CounsellingPage {
    @Inject
    private SeekingCounselling seeking;

    @Inject
    private OfferingCounselling offering;

    @Inject
    private Counselling counselling;

    @Inject
    private Visitor visitor;

    @Inject
    private Messages messages;

    private String command;
    private String chosen;
    private CounsellingKind kind = CounsellingKind.CAREER;
    private String topic;
    private String statement;
    private boolean taking;
    private List<CaseRow> cases;
    private List<CounsellorRow> counsellors;

    /** Not found for who is no employee. */
    public void open() throws IOException {
        if (visitor.employee().isEmpty()) {
            Faces.responseSendError(404, null);
            return;
        }
        if (!Faces.isPostback()) {
            command = UUID.randomUUID().toString();
            if (CounsellingKind.PERFORMANCE.name().equals(Faces.getRequestParameter("kind"))) {
                kind = CounsellingKind.PERFORMANCE;
            }
            if (isCounsellor()) {
                OwnOffer own = offering.own();
                statement = own.statement();
                taking = own.taking();
            }
        }
    }

    /** Asks the chosen counsellor. */
    public void ask() throws IOException {
        Optional<UUID> asked = CasePage.id(chosen);
        Optional<UUID> key = CasePage.id(command);
        CounsellingAnswer answer = asked.isEmpty() || key.isEmpty()
                ? CounsellingAnswer.NOT_TAKING
                : seeking.ask(me(), new AskedCounselling(key.get(), asked.get(), kind, topic));
        tell(answer, "counselling_cases.text.asked");
    }

    /** Says what the visitor offers. */
    public void offer() throws IOException {
        tell(
                offering.offer(new OwnOffer(statement == null ? "" : statement.strip(), taking)),
                "counselling_cases.text.offered");
    }

    private void tell(CounsellingAnswer answer, String done) throws IOException {
        if (answer == CounsellingAnswer.DONE) {
            messages.info(done);
            Faces.redirect("counselling/cases");
        } else {
            messages.error("CounsellingAnswer." + answer.name());
        }
    }

    /** Whether this server can keep counselling. */
    public boolean isPossible() {
        return visitor.employee().filter(seeking::possible).isPresent();
    }

    /** Whether the visitor counsels. */
    public boolean isCounsellor() {
        return visitor.is(Role.COUNSELLOR);
    }

    /** The cases that the visitor is counselled in, what changed last first. */
    public List<CaseRow> getOwn() {
        return all().stream().filter(row -> !row.counselling()).toList();
    }

    /** The cases that the visitor counsels in, what changed last first. */
    public List<CaseRow> getOthers() {
        return all().stream().filter(CaseRow::counselling).toList();
    }

    private UUID me() {
        return visitor.employee().orElseThrow(() -> new NotAllowed("CounsellingPage"));
    }

    private List<CaseRow> all() {
        if (cases == null) {
            cases = counselling.own();
        }
        return cases;
    }

    /** Who can be asked, by name. */
    public List<CounsellorRow> getCounsellors() {
        if (counsellors == null) {
            counsellors = seeking.counsellors(me());
        }
        return counsellors;
    }

    public CounsellingKind[] getKinds() {
        return CounsellingKind.values();
    }

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public CounsellingKind getKind() {
        return kind;
    }

    public void setKind(CounsellingKind kind) {
        this.kind = kind;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public boolean isTaking() {
        return taking;
    }

    public void setTaking(boolean taking) {
        this.taking = taking;
    }
}
