package id.jenjang.web.talent;

import id.jenjang.access.NotAllowed;
import id.jenjang.talent.calibrate.CalibratingBoxes;
import id.jenjang.talent.calibrate.HoldingSessions;
import id.jenjang.talent.calibrate.PersonInSession;
import id.jenjang.talent.calibrate.SessionBoard;
import id.jenjang.talent.calibrate.SessionRow;
import id.jenjang.talent.calibrate.StandingPage;
import id.jenjang.talent.map.BoxAsked;
import id.jenjang.web.ladder.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** The session that an address names, asked for by its unit; refused like one that does not exist. */
@RequestScoped
public class CalibrationDoor {
    @Inject
    private TalentDoors doors;

    @Inject
    private HoldingSessions holding;

    @Inject
    private CalibratingBoxes boxes;

    @Inject
    private HttpServletRequest request;

    private SessionRow row;

    /** The session; refused for who may not look. */
    public SessionRow row() {
        if (row == null) {
            Optional<UUID> wanted = Addresses.id(request.getParameter("session"));
            if (wanted.isEmpty() || !doors.wide()) {
                throw new NotAllowed("CalibrationDoor");
            }
            row = holding.sessions().stream()
                    .filter(one -> one.uuid().equals(wanted.get()))
                    .findFirst()
                    .orElseThrow(() -> new NotAllowed("CalibrationDoor"));
        }
        return row;
    }

    UUID unit() {
        return row().unit();
    }

    UUID session() {
        return row().uuid();
    }

    long pulse() {
        return holding.pulse(unit(), session());
    }

    SessionBoard board() {
        return boxes.board(unit(), session());
    }

    Optional<PersonInSession> person(UUID employee) {
        return boxes.person(unit(), session(), employee);
    }

    StandingPage page(BoxAsked asked, boolean everywhere) {
        return everywhere ? boxes.found(unit(), session(), asked) : boxes.page(unit(), session(), asked);
    }
}
