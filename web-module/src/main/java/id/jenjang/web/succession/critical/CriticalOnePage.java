package id.jenjang.web.succession.critical;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.succession.criteria.FreeDay;
import id.jenjang.succession.critical.AssessingPositions;
import id.jenjang.succession.critical.AssessmentAnswer;
import id.jenjang.succession.critical.AssessmentForm;
import id.jenjang.succession.critical.CriticalView;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** One position: whether it is critical, and why (Penilaian Jabatan Kritikal). */
@Named
@RequestScoped
public class CriticalOnePage {
    @Inject
    private AssessingPositions assessing;

    @Inject
    private Visitor visitor;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private UUID position;
    private CriticalView view;
    private String command;
    private Long version;
    private Map<String, String> answers = new HashMap<>();
    private List<String> marks = List.of();
    private String critical;
    private String reason;

    // Before any component: what is rendered decides which fields of a post are heard.
    @PostConstruct
    void read() {
        position = Addresses.id(request.getParameter("position")).orElse(null);
        try {
            view = position == null
                    ? null
                    : assessing
                            .unitOf(position)
                            .flatMap(unit -> assessing.one(unit, position))
                            .orElse(null);
        } catch (NotAllowed stranger) {
            view = null;
        }
    }

    /** Not found for who may not look. */
    public void open() throws IOException {
        if (view == null) {
            Faces.responseSendError(404, null);
        } else if (!Faces.isPostback()) {
            command = UUID.randomUUID().toString();
            version = view.version();
            view.history().stream().findFirst().ifPresent(last -> {
                answers.putAll(last.said().answers());
                marks = List.copyOf(last.said().marks());
                critical = String.valueOf(last.said().critical());
            });
        }
    }

    /** Keeps what the form says; the same form sent twice has one effect. */
    public void assess() throws IOException {
        UUID form = Addresses.id(command).orElseThrow(() -> new NotAllowed("CriticalOnePage"));
        Map<String, String> given = new HashMap<>(answers);
        given.values().removeIf(answer -> answer == null);
        AssessmentAnswer answer = assessing.assess(
                view.position().unit(),
                position,
                new AssessmentForm(form, given, new HashSet<>(marks), Boolean.parseBoolean(critical), reason, version));
        if (answer == AssessmentAnswer.DONE) {
            messages.info("succession_criticalone.text.done");
            Faces.redirect("succession/criticalone?position=%s", position);
        } else {
            messages.error("AssessmentAnswer." + answer.name());
        }
    }

    /** Whether the visitor may assess it. */
    public boolean isAssessor() {
        return view != null && (visitor.is(Role.ANALYST) || visitor.is(Role.COMMITTEE));
    }

    /** The last assessment; null before the first. */
    public CriticalView.Past getLast() {
        return view.history().stream().findFirst().orElse(null);
    }

    /** When it falls free; null where nothing tells. */
    public FreeDay getFree() {
        return view.free().orElse(null);
    }

    public CriticalView getView() {
        return view;
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

    public Map<String, String> getAnswers() {
        return answers;
    }

    public List<String> getMarks() {
        return marks;
    }

    public void setMarks(List<String> marks) {
        this.marks = List.copyOf(marks);
    }

    public String getCritical() {
        return critical;
    }

    public void setCritical(String critical) {
        this.critical = critical;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
