package id.jenjang.web.mentoring.room;

import id.jenjang.document.MadeFile;
import id.jenjang.mentoring.room.SharingCalendars;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What calendars read without signing on: the secret in the address opens it, and is written nowhere. Whatever is wrong
 * is answered alike; who guesses has to wait, ever longer.
 */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;
    private static final Pattern SECRET = Pattern.compile("/[A-Za-z0-9_-]{43}");

    @Inject
    private transient SharingCalendars calendars;

    @Inject
    private transient CalendarBrake brake;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String from = request.getRemoteAddr();
        Duration wait = brake.waitFor(from);
        if (!wait.isZero()) {
            response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
            response.setStatus(TOO_MANY);
            return;
        }
        Optional<MadeFile> file = Optional.ofNullable(request.getPathInfo())
                .filter(path -> SECRET.matcher(path).matches())
                .flatMap(path -> calendars.feed(path.substring(1)));
        if (file.isEmpty()) {
            brake.failed(from);
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(file.get().mediaType());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(file.get().content());
    }
}
