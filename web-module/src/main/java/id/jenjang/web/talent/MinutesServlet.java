package id.jenjang.web.talent;

import id.jenjang.access.NotAllowed;
import id.jenjang.document.MadeFile;
import id.jenjang.talent.calibrate.WritingMinutes;
import id.jenjang.web.frame.Attachment;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The minutes of a session of calibration. */
@WebServlet("/talent/minutes")
public class MinutesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalibrationDoor door;

    @Inject
    private transient WritingMinutes minutes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            MadeFile file = minutes.minutes(door.unit(), door.session());
            Attachment.send(response, file.name(), file.mediaType(), out -> out.write(file.content()));
        } catch (NotAllowed stranger) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
