package id.jenjang.web.succession;

import id.jenjang.access.NotAllowed;
import id.jenjang.people.UnitRow;
import id.jenjang.succession.cascade.AskingQuestions;
import id.jenjang.succession.cascade.QuestionForm;
import id.jenjang.succession.cascade.QuestionKind;
import id.jenjang.succession.cascade.QuestionRow;
import id.jenjang.succession.cascade.QuestionState;
import id.jenjang.succession.cascade.QuestionView;
import id.jenjang.succession.desk.BrowsingSuccessors;
import id.jenjang.succession.desk.ChartAsked;
import id.jenjang.succession.desk.PositionLine;
import id.jenjang.succession.desk.SuccessorRow;
import id.jenjang.succession.desk.SuccessorView;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.ladder.Addresses;
import id.jenjang.web.people.UnitView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Who follows whom, and what if incumbents leave at once (Alur Kaskade). */
@Named
@RequestScoped
public class CascadePage {
    @Inject
    private SuccessionDoors doors;

    @Inject
    private BrowsingSuccessors browsing;

    @Inject
    private AskingQuestions asking;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private List<UnitRow> units = List.of();
    private UUID unit;
    private List<PositionLine> lines = List.of();
    private List<QuestionRow> newest = List.of();
    private SuccessorView list;
    private QuestionView view;
    private String command;
    private String other;
    private String first;
    private String[] leaving = {};
    private boolean refused;

    // Before any component: what is rendered decides which buttons of a post are heard.
    @PostConstruct
    void read() {
        try {
            units = doors.units();
            Optional<UUID> question = Addresses.id(request.getParameter("question"));
            if (question.isPresent()) {
                unit = asking.unitOf(question.get()).orElseThrow(() -> new NotAllowed("CascadePage"));
                view = asking.answer(unit, question.get());
            } else if (request.getParameter("position") != null) {
                list = doors.list();
                unit = list.position().unit();
            } else {
                unit = doors.unit();
            }
            lines = browsing.chart(unit, ChartAsked.ALL).lines();
            newest = asking.newest(unit);
        } catch (NotAllowed stranger) {
            refused = true;
        }
    }

    /** Not found for who may not look. */
    public void open() throws IOException {
        if (refused) {
            Faces.responseSendError(404, null);
        } else if (!Faces.isPostback()) {
            command = UUID.randomUUID().toString();
            other = UUID.randomUUID().toString();
        }
    }

    /** Asks who follows whom when the position of the address is filled from inside. */
    public void promote() throws IOException {
        ask(new QuestionForm(
                id(command), QuestionKind.CASCADE, List.of(list.position().position()), Addresses.id(first)));
    }

    /** Asks what if the chosen incumbents leave at once. */
    public void leave() throws IOException {
        List<UUID> positions = Arrays.stream(leaving)
                .flatMap(one -> Addresses.id(one).stream())
                .toList();
        ask(new QuestionForm(id(other), QuestionKind.DEPARTURES, positions, Optional.empty()));
    }

    private void ask(QuestionForm form) throws IOException {
        if (asking.ask(unit, form)) {
            Faces.redirect("succession/cascade?question=%s", form.uuid());
        } else {
            messages.error("succession_cascade.text.none", AskingQuestions.MOST);
        }
    }

    private static UUID id(String text) {
        return Addresses.id(text).orElseThrow(() -> new NotAllowed("CascadePage"));
    }

    /** The chains as drawings. */
    public List<ChainDrawing> getDrawings() {
        return view.chains().stream()
                .map(chain -> ChainDrawing.of(chain, messages))
                .toList();
    }

    /** Whether the answer is still waited for. */
    public boolean isWaiting() {
        return view != null && view.question().state() == QuestionState.WAITING;
    }

    /** Asked every few seconds while the answer is waited for: shows it once it is there. */
    public void look() throws IOException {
        if (!isWaiting()) {
            Faces.redirect("succession/cascade?question=%s", view.question().uuid());
        }
    }

    /** A critical position in words; its id where it is critical no longer. */
    public String position(UUID position) {
        return lines.stream()
                .filter(line -> line.position().equals(position))
                .findFirst()
                .map(this::label)
                .orElseGet(() -> messages.text("succession_cascade.text.formerly"));
    }

    /** A position with unit and incumbent. */
    public String label(PositionLine line) {
        return messages.text("succession_cascade.text.position", line.jobName(), line.unitName());
    }

    /** What was asked, in words. */
    public String asked(QuestionRow row) {
        return row.kind() == QuestionKind.CASCADE
                ? messages.text(
                        "succession_cascade.text.askedcascade",
                        position(row.positions().get(0)))
                : messages.text(
                        "succession_cascade.text.askeddepartures",
                        row.positions().size());
    }

    /** Who may be moved first. */
    public List<SuccessorRow> getCandidates() {
        return list == null ? List.of() : list.rows();
    }

    public SuccessorView getList() {
        return list;
    }

    public List<UnitView> getUnits() {
        return UnitView.of(units);
    }

    public UUID getUnit() {
        return unit;
    }

    public List<PositionLine> getLines() {
        return lines;
    }

    public List<QuestionRow> getNewest() {
        return newest;
    }

    public QuestionView getView() {
        return view;
    }

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String[] getLeaving() {
        return leaving.clone();
    }

    public void setLeaving(String[] leaving) {
        this.leaving = leaving == null ? new String[0] : leaving.clone();
    }
}
