package id.jenjang.web.people;

import id.jenjang.export.SafeSheet;
import id.jenjang.host.CheckingDataQuality;
import id.jenjang.host.Need;
import id.jenjang.web.frame.Attachment;
import id.jenjang.web.frame.Messages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The list to mend as a file, in the choice of the page that leads here. */
@WebServlet("/people/quality-list")
public class QualityServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CheckingDataQuality quality;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String given = request.getParameter("unit");
        UUID unit;
        try {
            unit = UUID.fromString(given == null ? "" : given);
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Need need = Stream.of(Need.values())
                .filter(each -> each.name().equals(request.getParameter("need")))
                .findFirst()
                .orElse(null);
        Map<Need, String> words = new EnumMap<>(Need.class);
        Stream.of(Need.values()).forEach(each -> words.put(each, messages.text("Need." + each.name())));
        SafeSheet.Form form = "csv".equals(request.getParameter("form")) ? SafeSheet.Form.CSV : SafeSheet.Form.XLSX;
        Attachment.send(
                response,
                "mutu-data-" + unit + "." + form.ending(),
                form.mediaType(),
                out -> quality.exportMissing(unit, need, words, form, out));
    }
}
