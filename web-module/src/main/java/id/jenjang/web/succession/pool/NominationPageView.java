package id.jenjang.web.succession.pool;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.succession.pool.DecidingNominations;
import id.jenjang.succession.pool.Hindrance;
import id.jenjang.succession.pool.Nomination;
import id.jenjang.succession.pool.Question;
import id.jenjang.succession.pool.RulingForm;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** One nomination with its three decisions (Nominasi). */
@Named("nominationPage")
@RequestScoped
public class NominationPageView {
    @Inject
    private DecidingNominations deciding;

    @Inject
    private Visitor visitor;

    @Inject
    private PoolWords words;

    @Inject
    private HttpServletRequest request;

    private Nomination one;
    private List<Hindrance> against = List.of();
    private String command;
    private Long version;
    private String question;
    private String accepted;
    private String reason;

    // Before any component: what is rendered decides which fields of a post are heard.
    @PostConstruct
    void read() {
        UUID asked = Addresses.id(request.getParameter("nomination")).orElse(null);
        try {
            one = asked == null
                    ? null
                    : deciding.unitOf(asked)
                            .map(unit -> deciding.one(unit, asked))
                            .orElse(null);
            against = one == null ? List.of() : deciding.against(one.unit(), asked);
        } catch (NotAllowed stranger) {
            one = null;
        }
    }

    /** Not found for who may not look. */
    public void open() throws IOException {
        if (one == null) {
            Faces.responseSendError(404, null);
        } else if (!Faces.isPostback()) {
            command = UUID.randomUUID().toString();
            version = one.version();
            question = getOpen().stream().findFirst().map(Enum::name).orElse(null);
        }
    }

    /** Decides one question; the same form sent twice has one effect. */
    public void decide() throws IOException {
        UUID form = Addresses.id(command).orElseThrow(() -> new NotAllowed("NominationPageView"));
        RulingForm ruling =
                new RulingForm(form, Question.valueOf(question), Boolean.parseBoolean(accepted), reason, version);
        if (words.told(deciding.decide(one.unit(), one.uuid(), ruling))) {
            Faces.redirect("succession/nomination?nomination=%s", one.uuid());
        }
    }

    /** The questions that are not decided. */
    public List<Question> getOpen() {
        return Arrays.stream(Question.values())
                .filter(each -> one.ruling(each) == null)
                .toList();
    }

    /** Whether the visitor may decide. */
    public boolean isDecider() {
        return one != null && visitor.is(Role.COMMITTEE) && one.state() == Nomination.State.WAITING;
    }

    public Nomination getOne() {
        return one;
    }

    public List<Hindrance> getAgainst() {
        return against;
    }

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getAccepted() {
        return accepted;
    }

    public void setAccepted(String accepted) {
        this.accepted = accepted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
