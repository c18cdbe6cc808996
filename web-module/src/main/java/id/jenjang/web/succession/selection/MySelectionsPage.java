package id.jenjang.web.succession.selection;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.requirement.Verdict;
import id.jenjang.succession.selection.apply.Application;
import id.jenjang.succession.selection.apply.ApplicationState;
import id.jenjang.succession.selection.apply.ApplyingForSelections;
import id.jenjang.succession.selection.apply.NamedPaper;
import id.jenjang.succession.selection.apply.OpenSelection;
import id.jenjang.succession.selection.apply.OwnApplication;
import id.jenjang.succession.selection.contest.ContestState;
import id.jenjang.succession.selection.contest.SelectionAnswer;
import id.jenjang.succession.selection.result.OwnResult;
import id.jenjang.succession.selection.result.ReceivingResults;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** Announced selections and one's own applications; one of them in full where the address names it. */
@Named
@RequestScoped
public class MySelectionsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Visitor visitor;

    @Inject
    private ApplyingForSelections applying;

    @Inject
    private ReceivingResults receiving;

    @Inject
    private SelectionWords words;

    @Inject
    private CheckWords checkWords;

    @Inject
    private Messages messages;

    private UUID me;
    private OwnApplication one;
    private OwnResult result;
    private CheckSheet checks;
    private List<OpenSelection> announced = List.of();
    private List<OwnApplication> own = List.of();
    private List<ScoreField> papers = List.of();
    private String command;
    private String objection;
    private boolean found = true;

    // Before any component: what is rendered decides which buttons of a post are heard.
    @PostConstruct
    void read() {
        me = visitor.employee().filter(each -> visitor.is(Role.EMPLOYEE)).orElse(null);
        String id = request.getParameter("id");
        if (me == null) {
            found = false;
        } else if (id == null) {
            announced = applying.announced();
            own = applying.own(me);
        } else {
            Addresses.id(id).ifPresent(this::read);
            found = one != null;
        }
    }

    private void read(UUID id) {
        try {
            one = applying.page(me, id);
            checks = checkWords.sheet(one.checks(), true);
            if (one.application().isPresent()) {
                result = receiving.result(me, id).orElse(null);
            }
            Map<String, String> named = one.application().map(Application::papers).orElse(List.of()).stream()
                    .collect(Collectors.toMap(NamedPaper::key, NamedPaper::reference));
            papers = one.selection().kind().papers().stream()
                    .map(each -> new ScoreField(
                            each.key(),
                            words.said(each.title()),
                            each.required() ? "true" : "",
                            named.getOrDefault(each.key(), "")))
                    .toList();
        } catch (NotAllowed stranger) {
            one = null;
        }
    }

    /** Not found for who is no employee, and for a selection that is not announced. */
    public void open() throws IOException {
        if (!found) {
            Faces.responseSendError(404, null);
        } else if (!Faces.isPostback()) {
            command = UUID.randomUUID().toString();
        }
    }

    public void apply() throws IOException {
        Map<String, String> references = papers.stream()
                .collect(Collectors.toMap(ScoreField::getKey, field -> field.getText() == null ? "" : field.getText()));
        tell(applying.apply(me, id(), form(), references));
    }

    public void withdraw() throws IOException {
        tell(applying.withdraw(me, id(), one.application().orElseThrow().version()));
    }

    public void object() throws IOException {
        tell(receiving.object(me, id(), form(), objection));
    }

    private UUID form() {
        return Addresses.id(command).orElseThrow(() -> new NotAllowed("MySelectionsPage"));
    }

    private UUID id() {
        return one.selection().contest().uuid();
    }

    private void tell(SelectionAnswer answer) throws IOException {
        if (answer == SelectionAnswer.DONE) {
            messages.info(SelectionPage.key(answer));
            Faces.redirect("succession/myselections?id=%s", id());
        } else {
            messages.error(SelectionPage.key(answer));
        }
    }

    /** Whether the application can be taken back. */
    public boolean isWithdrawable() {
        return one.selection().contest().state() == ContestState.ANNOUNCED
                && one.application()
                        .filter(each -> each.state() != ApplicationState.WITHDRAWN)
                        .isPresent();
    }

    /** Whether one may object still; the door says the rest. */
    public boolean isObjectable() {
        return result != null
                && result.objection().isEmpty()
                && result.contest().state() == ContestState.DECIDED;
    }

    /** How many requirements came out so, without those that the selection settles itself. */
    public long count(String verdict) {
        return one.checks().stream()
                .filter(check -> !check.settledHere() && check.verdict() == Verdict.valueOf(verdict))
                .count();
    }

    /** The requirements that are shown with their verdicts. */
    public CheckSheet getChecks() {
        return checks;
    }

    /** What was said of a refusal to apply; empty when one may. */
    public String getRefusal() {
        return Optional.ofNullable(one)
                .flatMap(OwnApplication::refusal)
                .filter(answer -> answer != SelectionAnswer.ALREADY)
                .map(answer -> messages.text(SelectionPage.key(answer)))
                .orElse("");
    }

    /** The application; null before there is one. */
    public Application getApplication() {
        return one.application().orElse(null);
    }

    public OwnApplication getOne() {
        return one;
    }

    public OwnResult getResult() {
        return result;
    }

    public List<OpenSelection> getAnnounced() {
        return announced;
    }

    public List<OwnApplication> getOwn() {
        return own;
    }

    public List<ScoreField> getPapers() {
        return papers;
    }

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public String getObjection() {
        return objection;
    }

    public void setObjection(String objection) {
        this.objection = objection;
    }
}
