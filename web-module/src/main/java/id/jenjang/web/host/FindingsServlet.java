package id.jenjang.web.host;

import id.jenjang.export.SafeSheet;
import id.jenjang.host.ImportingPeople;
import id.jenjang.web.frame.Attachment;
import id.jenjang.web.frame.Preferences;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** The findings of an import as a file, in the choice of the page that leads here. */
@WebServlet("/host/findings")
public class FindingsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImportingPeople imports;

    @Inject
    private transient Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SafeSheet.Form form = "csv".equals(request.getParameter("form")) ? SafeSheet.Form.CSV : SafeSheet.Form.XLSX;
        UUID run;
        try {
            run = FlawChoice.run(request::getParameter);
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FlawChoice choice = FlawChoice.of(request::getParameter);
        Attachment.send(
                response,
                "temuan-" + run + "." + form.ending(),
                form.mediaType(),
                out -> imports.exportFlaws(run, choice.filter(), preferences.getLocale(), form, out));
    }
}
