package id.jenjang.web.succession;

import id.jenjang.access.NotAllowed;
import id.jenjang.succession.desk.BrowsingSuccessors;
import id.jenjang.succession.desk.OrderAct;
import id.jenjang.succession.desk.OrderAnswer;
import id.jenjang.succession.desk.OrderForm;
import id.jenjang.succession.desk.ReorderingSuccessors;
import id.jenjang.succession.desk.SuccessorRow;
import id.jenjang.succession.desk.SuccessorView;
import id.jenjang.succession.list.RankingState;
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
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The ranked candidates of a critical position, and the committee's order (Kandidat). */
@Named
@RequestScoped
public class SuccessorsPage {
    @Inject
    private SuccessionDoors doors;

    @Inject
    private BrowsingSuccessors browsing;

    @Inject
    private ReorderingSuccessors reordering;

    @Inject
    private Messages messages;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    private SuccessorView view;
    private RankingState state;
    private String command;
    private String employee;
    private Integer place;
    private String reason;
    private long version;

    // Before any component: what is rendered decides which buttons of a post are heard.
    @PostConstruct
    void read() {
        try {
            view = doors.list();
            state = browsing.state().orElse(null);
            version = view.version();
        } catch (NotAllowed stranger) {
            view = null;
        }
    }

    /** Not found for who may not look; a link of a row fills in the form. */
    public void open() throws IOException {
        if (view == null) {
            Faces.responseSendError(404, null);
        } else if (!Faces.isPostback()) {
            command = UUID.randomUUID().toString();
            employee = Addresses.id(request.getParameter("move"))
                    .map(UUID::toString)
                    .orElse(null);
            place = SuccessionDoors.number(request.getParameter("to")).orElse(null);
        }
    }

    /** Puts the chosen one on the place; the same form sent twice has one effect. */
    public void move() throws IOException {
        OrderForm form = new OrderForm(
                id(command), view.position().position(), id(employee), place == null ? 0 : place, reason, version);
        tell(reordering.move(view.position().unit(), form), "succession_successors.text.moved");
    }

    /** Takes an act of the committee back. */
    public void undo(OrderAct act) throws IOException {
        OrderAnswer answer =
                reordering.undo(view.position().unit(), view.position().position(), act.uuid(), version);
        tell(answer, "succession_successors.text.undone");
    }

    private static UUID id(String text) {
        return Addresses.id(text).orElseThrow(() -> new NotAllowed("SuccessorsPage"));
    }

    private void tell(OrderAnswer answer, String done) throws IOException {
        if (answer == OrderAnswer.DONE) {
            messages.info(done);
            Faces.redirect("succession/successors?position=%s", view.position().position());
        } else {
            messages.error("OrderAnswer." + answer.name());
        }
    }

    /** The place at which somebody stands, from 1. */
    public int place(SuccessorRow row) {
        return view.rows().indexOf(row) + 1;
    }

    /** The act that put somebody there. */
    public OrderAct act(SuccessorRow row) {
        return view.act(row.movedBy().orElseThrow());
    }

    /** Whether the visitor may change the order. */
    public boolean isOrderly() {
        return doors.decides() && view != null && view.rows().size() > 1 && !isConcerned();
    }

    /** Whether the visitor is on the list, so that other members see to its order. */
    public boolean isConcerned() {
        return visitor.employee()
                .filter(me ->
                        view.rows().stream().anyMatch(row -> row.employee().equals(me)))
                .isPresent();
    }

    /** Whether to say why there is no form. */
    public boolean isKeptOut() {
        return doors.decides() && isConcerned();
    }

    public List<SuccessorRow> getRows() {
        return view.rows();
    }

    public SuccessorView getView() {
        return view;
    }

    public RankingState getState() {
        return state;
    }

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public String getEmployee() {
        return employee;
    }

    public void setEmployee(String employee) {
        this.employee = employee;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
