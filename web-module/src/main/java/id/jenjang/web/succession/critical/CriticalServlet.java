package id.jenjang.web.succession.critical;

import id.jenjang.export.SafeSheet;
import id.jenjang.succession.criteria.FreeDay;
import id.jenjang.succession.critical.BrowsingCritical;
import id.jenjang.succession.critical.CriticalAsked;
import id.jenjang.succession.critical.CriticalPage;
import id.jenjang.succession.critical.CriticalRow;
import id.jenjang.succession.critical.HeatMap;
import id.jenjang.web.frame.Attachment;
import id.jenjang.web.frame.Messages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Critical positions as a file, in the choice of the page that leads here. */
@WebServlet("/succession/criticalfile")
public class CriticalServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient BrowsingCritical browsing;

    @Inject
    private transient CriticalWords words;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CriticalChoice choice = CriticalChoice.of(request);
        if (choice.unit().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SafeSheet.Form form = "csv".equals(request.getParameter("form")) ? SafeSheet.Form.CSV : SafeSheet.Form.XLSX;
        Attachment.send(
                response, "jabatan-kritikal." + form.ending(), form.mediaType(), out -> write(choice, form, out));
    }

    private void write(CriticalChoice choice, SafeSheet.Form form, OutputStream out) throws IOException {
        // Asked before the first byte, so that a refusal is not a broken file.
        HeatMap heat = browsing.heat(choice.unit().orElseThrow());
        CriticalPage page = browsing.page(choice.unit().orElseThrow(), choice.page(0, CriticalAsked.MOST));
        try (SafeSheet sheet = SafeSheet.to(out, form, messages.text("menu.entry.critical"))) {
            sheet.row(Stream.of(
                            "job", "unit", "holders", "risk", "riskpoints", "impact", "percent", "free", "why", "rules")
                    .map(column -> messages.text("succession_critical.column." + column))
                    .toList());
            for (int first = 0; !page.rows().isEmpty(); ) {
                for (CriticalRow row : page.rows()) {
                    sheet.row(cells(row, heat));
                }
                first += CriticalAsked.MOST;
                page = browsing.page(choice.unit().orElseThrow(), choice.page(first, CriticalAsked.MOST));
            }
        }
    }

    private List<Object> cells(CriticalRow row, HeatMap heat) {
        return Arrays.asList(
                row.jobName(),
                row.unitName(),
                words.holders(row),
                words.band(row.risk()),
                row.riskPoints(),
                words.band(row.impact()),
                row.percent(),
                row.free().map(FreeDay::day).orElse(null),
                words.free(row.free().orElse(null)),
                heat.scheme().map(scheme -> words.rules(scheme, row.rules())).orElse(""));
    }
}
