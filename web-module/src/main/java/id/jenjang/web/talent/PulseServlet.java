package id.jenjang.web.talent;

import id.jenjang.access.NotAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Whether anything was done in a session of calibration: asked often, and shows nobody. */
@WebServlet("/talent/pulse")
public class PulseServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalibrationDoor door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long pulse = door.pulse();
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().print(pulse);
        } catch (NotAllowed stranger) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
