package id.jenjang.web.rotation.desk;

import id.jenjang.export.SafeSheet;
import id.jenjang.rotation.desk.ReadingPlans;
import id.jenjang.rotation.plan.MoveRow;
import id.jenjang.web.frame.Attachment;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.ladder.Addresses;
import id.jenjang.web.rotation.RotationWords;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The moves of a plan as a file, in the choice of the page that leads here. */
@WebServlet("/rotation/moves")
public class MovesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadingPlans reading;

    @Inject
    private transient RotationWords words;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> plan = Addresses.id(request.getParameter("plan"));
        if (plan.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SafeSheet.Form form = "csv".equals(request.getParameter("form")) ? SafeSheet.Form.CSV : SafeSheet.Form.XLSX;
        String wanted = request.getParameter("q");
        Attachment.send(
                response,
                "perpindahan." + form.ending(),
                form.mediaType(),
                out -> write(plan.get(), wanted, form, out));
    }

    private void write(UUID plan, String wanted, SafeSheet.Form form, OutputStream out) throws IOException {
        // Asked before the first byte, so that a refusal is not a broken file.
        List<MoveRow> rows = MoveChoice.of(reading.moves(plan), wanted);
        try (SafeSheet sheet = SafeSheet.to(out, form, messages.text("rotation_plan.tab.moves"))) {
            sheet.row(heading(
                    "name",
                    "from",
                    "fromunit",
                    "to",
                    "tounit",
                    "effective",
                    "kind",
                    "tenure",
                    "match",
                    "wish",
                    "km",
                    "chain"));
            for (MoveRow row : rows) {
                sheet.row(Arrays.asList(
                        row.name(),
                        row.fromJob(),
                        row.fromUnitName(),
                        row.toJob(),
                        row.toUnitName(),
                        row.effective(),
                        words.name(row.kind()),
                        row.months(),
                        row.matchBefore() + " > " + row.matchAfter(),
                        words.name(row.wish()),
                        row.km() < 0 ? null : row.km(),
                        row.chain()));
            }
        }
    }

    private List<String> heading(String... columns) {
        return Arrays.stream(columns)
                .map(column -> messages.text("rotation_plan.column." + column))
                .toList();
    }
}
