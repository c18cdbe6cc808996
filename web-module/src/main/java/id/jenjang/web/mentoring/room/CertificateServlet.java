package id.jenjang.web.mentoring.room;

import id.jenjang.access.NotAllowed;
import id.jenjang.document.MadeFile;
import id.jenjang.mentoring.pair.PairRefused;
import id.jenjang.mentoring.room.CertifyingHours;
import id.jenjang.web.frame.Attachment;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** The visitor's own certificate of hours in a pair. */
@WebServlet("/mentoring/certificate")
public class CertificateServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CertifyingHours hours;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> me = visitor.employee();
        Optional<UUID> pair = Addresses.id(request.getParameter("pair"));
        if (me.isEmpty() || pair.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            MadeFile file = hours.certificate(me.get(), pair.get());
            Attachment.send(response, file.name(), file.mediaType(), out -> out.write(file.content()));
        } catch (NotAllowed | PairRefused none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
