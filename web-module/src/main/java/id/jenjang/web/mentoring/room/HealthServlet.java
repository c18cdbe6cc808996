package id.jenjang.web.mentoring.room;

import id.jenjang.export.SafeSheet;
import id.jenjang.mentoring.health.PairHealthRow;
import id.jenjang.mentoring.health.WatchingPairs;
import id.jenjang.web.frame.Attachment;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.ladder.Addresses;
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

/** The health of the pairs of a programme as a file: figures alone, no word that was written. */
@WebServlet("/mentoring/health-export")
public class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient WatchingPairs watching;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> programme = Addresses.id(request.getParameter("programme"));
        if (programme.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SafeSheet.Form form = "csv".equals(request.getParameter("form")) ? SafeSheet.Form.CSV : SafeSheet.Form.XLSX;
        String name = "kesehatan-mentoring." + form.ending();
        Attachment.send(response, name, form.mediaType(), out -> write(programme.get(), form, out));
    }

    private void write(UUID programme, SafeSheet.Form form, OutputStream out) throws IOException {
        // Asked before the first byte, so that a refusal is not a broken file.
        List<PairHealthRow> rows = watching.exported(programme);
        try (SafeSheet sheet = SafeSheet.to(out, form, messages.text("menu.entry.health"))) {
            sheet.row(heading("mentor", "mentee", "state", "sessions", "minutes", "last", "silent", "aimless"));
            for (PairHealthRow row : rows) {
                sheet.row(Arrays.asList(
                        row.mentorName(),
                        row.menteeName(),
                        row.pair()
                                .end()
                                .map(end -> messages.text("EndReason." + end.reason()))
                                .orElse(messages.text("mentoring_health.text.running")),
                        row.sessions(),
                        row.minutes(),
                        row.last(),
                        yes(row.silent()),
                        yes(row.withoutGoals())));
            }
        }
    }

    private String yes(boolean so) {
        return messages.text(so ? "rotation_round.text.yes" : "rotation_round.text.no");
    }

    private List<String> heading(String... columns) {
        return Arrays.stream(columns)
                .map(column -> messages.text("mentoring_health.column." + column))
                .toList();
    }
}
