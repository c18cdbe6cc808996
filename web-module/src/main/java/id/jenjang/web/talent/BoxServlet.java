package id.jenjang.web.talent;

import id.jenjang.export.SafeSheet;
import id.jenjang.talent.map.BoxAsked;
import id.jenjang.talent.map.PlacedPage;
import id.jenjang.talent.map.PlacedRow;
import id.jenjang.talent.map.PlacedRow.Points;
import id.jenjang.talent.map.TalentBoard;
import id.jenjang.talent.scheme.AxisScore;
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
import java.util.UUID;
import java.util.function.ToLongFunction;

/** The people of a box as a file, in the choice of the page that leads here. */
@WebServlet("/talent/people")
public class BoxServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient TalentDoors doors;

    @Inject
    private transient TalentWords words;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BoxChoice choice = BoxChoice.of(request);
        if (choice.unit().isEmpty() || choice.cycle().isEmpty() || !choice.named()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SafeSheet.Form form = "csv".equals(request.getParameter("form")) ? SafeSheet.Form.CSV : SafeSheet.Form.XLSX;
        Attachment.send(response, "kotak-talenta." + form.ending(), form.mediaType(), out -> write(choice, form, out));
    }

    private void write(BoxChoice choice, SafeSheet.Form form, OutputStream out) throws IOException {
        UUID unit = choice.unit().orElseThrow();
        UUID cycle = choice.cycle().orElseThrow();
        // Asked before the first byte, so that a refusal is not a broken file.
        TalentBoard board = doors.board(unit, cycle);
        PlacedPage page = doors.page(unit, cycle, choice.page(0, BoxAsked.MOST));
        try (SafeSheet sheet = SafeSheet.to(out, form, messages.text("menu.entry.boxes"))) {
            sheet.row(heading(
                    "name",
                    "job",
                    "unit",
                    "worst",
                    "best",
                    "performance",
                    "performancebest",
                    "potential",
                    "potentialbest",
                    "calibrated",
                    "cycle",
                    "asof",
                    "scheme"));
            for (int first = 0;
                    !page.rows().isEmpty();
                    page = doors.page(unit, cycle, choice.page(first, BoxAsked.MOST))) {
                for (PlacedRow row : page.rows()) {
                    sheet.row(cells(row, board));
                }
                first += BoxAsked.MOST;
            }
        }
    }

    private List<String> heading(String... columns) {
        return Arrays.stream(columns)
                .map(column -> messages.text("talent_box.column." + column))
                .toList();
    }

    private static Object points(PlacedRow row, ToLongFunction<Points> which) {
        return row.points() == null ? null : AxisScore.points(which.applyAsLong(row.points()));
    }

    private List<Object> cells(PlacedRow row, TalentBoard board) {
        return Arrays.asList(
                row.name(),
                row.jobName(),
                row.unitName(),
                board.scheme().box(row.worst()).number(),
                board.scheme().box(row.best()).number(),
                points(row, Points::performanceLow),
                points(row, Points::performanceHigh),
                points(row, Points::potentialLow),
                points(row, Points::potentialHigh),
                messages.text(row.calibrated() ? "talent_box.text.yes" : "talent_box.text.no"),
                board.cycle().cycle().name(),
                board.cycle().cycle().asOf(),
                board.cycle().cycle().schemeLabel());
    }
}
