package id.jenjang.web.talent;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.talent.calibrate.CalibrationAnswer;
import id.jenjang.talent.calibrate.HoldingSessions;
import id.jenjang.talent.calibrate.SessionBoard;
import id.jenjang.talent.calibrate.SessionState;
import id.jenjang.talent.calibrate.Standing;
import id.jenjang.talent.scheme.Band;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.PagedRows;
import id.jenjang.web.frame.Visitor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** One session of calibration: its boxes, its people by the page, and how far it is (Sidang Kalibrasi). */
@Named
@RequestScoped
public class CalibrationPage {
    @Inject
    private CalibrationDoor door;

    @Inject
    private HoldingSessions holding;

    @Inject
    private Messages messages;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    private long pulse;
    private SessionBoard board;
    private BoxChoice choice;
    private LazyDataModel<Standing> rows;

    // Before any component: what is rendered decides which buttons of a post are heard.
    @PostConstruct
    void read() {
        choice = BoxChoice.of(request);
        try {
            if (visitor.is(Role.COMMITTEE)) {
                holding.attend(door.unit(), door.session());
            }
            // Asked before the boxes: what happens in between is seen at the next look.
            pulse = door.pulse();
            board = door.board();
        } catch (NotAllowed stranger) {
            board = null;
        }
    }

    /** Not found for who may not look. */
    public void open() throws IOException {
        if (board == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** Looks again; the boxes were read with this request. */
    public void look() {
        // What others did meanwhile is in the boxes already.
    }

    /** The rows of the drawing, the highest performance first, each from low potential to high. */
    public List<List<SessionBoard.Cell>> getLines() {
        List<List<SessionBoard.Cell>> lines = new ArrayList<>();
        for (Band performance : List.of(Band.HIGH, Band.MIDDLE, Band.LOW)) {
            List<SessionBoard.Cell> line = new ArrayList<>();
            for (Band potential : Band.values()) {
                line.add(board.cell(new TalentBox(performance, potential)));
            }
            lines.add(line);
        }
        return lines;
    }

    /** Whether people are listed by the page: of a box, or those whose names have the words. */
    public boolean isListed() {
        return choice.named() || !words().isEmpty();
    }

    /** The people by the page. */
    public LazyDataModel<Standing> getRows() {
        if (rows == null) {
            rows = new PagedRows<>(
                    () -> door.page(choice.page(Integer.MAX_VALUE, 1), everywhere())
                            .total(),
                    (first, size) ->
                            door.page(choice.page(first, size), everywhere()).rows());
        }
        return rows;
    }

    private boolean everywhere() {
        return !choice.named();
    }

    private String words() {
        return choice.words() == null ? "" : choice.words().strip();
    }

    /** Whether the visitor is of the committee. */
    public boolean isMember() {
        return visitor.is(Role.COMMITTEE)
                && visitor.employee().filter(me -> board.session().has(me)).isPresent();
    }

    /** Whether the visitor may move people now. */
    public boolean isMoving() {
        return isMember() && board.session().state() == SessionState.OPEN;
    }

    public boolean isOpened() {
        return board.session().state() == SessionState.OPEN;
    }

    public boolean isLocked() {
        return board.session().state() == SessionState.LOCKED;
    }

    /** Whether the visitor locked the session, so that another one closes it. */
    public boolean isOwnLock() {
        return isLocked()
                && visitor.employee()
                        .filter(board.session().locked().orElseThrow().employee()::equals)
                        .isPresent();
    }

    /** Locks the session for closing. */
    public void lock() throws IOException {
        tell(holding.lock(door.unit(), door.session()), "talent_calibration.text.lockedok");
    }

    /** Opens the session again. */
    public void reopen() throws IOException {
        tell(holding.reopen(door.unit(), door.session()), "talent_calibration.text.reopened");
    }

    /** Closes the session. */
    public void close() throws IOException {
        tell(holding.close(door.unit(), door.session()), "talent_calibration.text.closedok");
    }

    private void tell(CalibrationAnswer answer, String done) throws IOException {
        if (answer == CalibrationAnswer.DONE) {
            messages.info(done);
        } else {
            messages.error("CalibrationAnswer." + answer.name());
        }
        Faces.redirect("talent/calibration?session=%s", door.session());
    }

    /** Whether somebody of the board is the visitor, who moves others alone. */
    public boolean self(UUID employee) {
        return visitor.employee().filter(employee::equals).isPresent();
    }

    /** Grows whenever anything is done in the session. */
    public long getPulse() {
        return pulse;
    }

    public SessionBoard getBoard() {
        return board;
    }

    public String getWords() {
        return words();
    }

    public String getBox() {
        return choice.named() ? choice.box() : "";
    }

    public UUID getSession() {
        return door.session();
    }
}
