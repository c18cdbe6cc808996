package id.jenjang.web.counselling;

import id.jenjang.access.NotAllowed;
import id.jenjang.counselling.CaseState;
import id.jenjang.counselling.CaseView;
import id.jenjang.counselling.Counselling;
import id.jenjang.counselling.CounsellingAnswer;
import id.jenjang.counselling.Meeting;
import id.jenjang.counselling.NewAction;
import id.jenjang.web.frame.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** One case, for the two of it alone (Kasus konseling). What is typed here is never kept as a draft in the browser. */
@Named
@RequestScoped
public class CasePage {
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private Counselling counselling;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private UUID uuid;
    private CaseView view;
    private String command;
    private long version;
    private String note;
    private String action;
    private boolean mine = true;
    private LocalDate dueOn;
    private LocalDateTime meetingAt;
    private int minutes = 60;
    private String place;
    private String outcome;

    /** The id in that text; empty when it is none. */
    static Optional<UUID> id(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @PostConstruct
    void read() {
        uuid = id(request.getParameter("case")).orElse(NONE);
    }

    /** Not found for everybody else. */
    public void open() throws IOException {
        try {
            view = counselling.view(uuid);
        } catch (NotAllowed stranger) {
            Faces.responseSendError(404, null);
            return;
        }
        if (!Faces.isPostback()) {
            command = UUID.randomUUID().toString();
            version = view.version();
        }
    }

    /** Takes the case on. */
    public void take() throws IOException {
        tell(counselling.take(uuid, version));
    }

    /** Does not take the case on. */
    public void decline() throws IOException {
        tell(counselling.decline(uuid, version, outcome));
    }

    /** Takes the own request back. */
    public void withdraw() throws IOException {
        tell(counselling.withdraw(uuid, version));
    }

    /** Arranges the meeting. */
    public void meet() throws IOException {
        tell(
                meetingAt == null
                        ? CounsellingAnswer.EMPTY
                        : counselling.meet(
                                uuid,
                                version,
                                new Meeting(
                                        meetingAt.atZone(clock.getZone()).toInstant(),
                                        minutes,
                                        place == null ? "" : place)));
    }

    /** Adds a note. */
    public void write() throws IOException {
        tell(counselling.note(uuid, id(command).orElse(uuid), note));
    }

    /** Adds an action. */
    public void agree() throws IOException {
        tell(
                dueOn == null
                        ? CounsellingAnswer.EMPTY
                        : counselling.agree(uuid, new NewAction(id(command).orElse(uuid), mine, dueOn, action)));
    }

    /** Marks an own action done, or open again. */
    public void done(String which, boolean done) throws IOException {
        tell(counselling.done(uuid, id(which).orElse(uuid), done));
    }

    /** Ends the case. */
    public void close() throws IOException {
        tell(counselling.close(uuid, version, outcome));
    }

    private void tell(CounsellingAnswer answer) throws IOException {
        if (answer == CounsellingAnswer.DONE) {
            messages.info("CounsellingAnswer.DONE");
            Faces.redirect("counselling/case?case=" + uuid);
        } else {
            messages.error("CounsellingAnswer." + answer.name());
        }
    }

    /** What the visitor may read; refused for everybody else. */
    public CaseView getView() {
        if (view == null) {
            view = counselling.view(uuid);
        }
        return view;
    }

    /** Whether it waits for the counsellor's answer. */
    public boolean isAsked() {
        return getView().row().state() == CaseState.ASKED;
    }

    /** Whether the two can write. */
    public boolean isRunning() {
        return getView().row().state() == CaseState.RUNNING;
    }

    /** The first day that an action can be due. */
    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public LocalDateTime getMeetingAt() {
        return meetingAt;
    }

    public void setMeetingAt(LocalDateTime meetingAt) {
        this.meetingAt = meetingAt;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
