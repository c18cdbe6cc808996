package id.jenjang.web.mentoring.desk;

import id.jenjang.access.NotAllowed;
import id.jenjang.export.SafeSheet;
import id.jenjang.mentoring.match.FitPart;
import id.jenjang.mentoring.run.MatchRow;
import id.jenjang.mentoring.run.ReadingRuns;
import id.jenjang.mentoring.run.RunRefused;
import id.jenjang.mentoring.run.WaitRow;
import id.jenjang.web.frame.Attachment;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Moments;
import id.jenjang.web.ladder.Addresses;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pairs of a draft, or who is left out, as a file. */
@WebServlet("/mentoring/desk-export")
public class RunServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadingRuns reading;

    @Inject
    private transient RunWords words;

    @Inject
    private transient Messages messages;

    @Inject
    private transient Moments moments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> run = Addresses.id(request.getParameter("run"));
        boolean waiting = "waiting".equals(request.getParameter("what"));
        List<List<Object>> rows;
        try {
            rows = waiting ? waiting(run.orElse(null)) : pairs(run.orElse(null));
        } catch (NotAllowed | RunRefused e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SafeSheet.Form form = "csv".equals(request.getParameter("form")) ? SafeSheet.Form.CSV : SafeSheet.Form.XLSX;
        String name = (waiting ? "daftar-tunggu-mentoring." : "pasangan-mentoring.") + form.ending();
        Attachment.send(response, name, form.mediaType(), out -> write(rows, form, out));
    }

    private void write(List<List<Object>> rows, SafeSheet.Form form, OutputStream out) throws IOException {
        try (SafeSheet sheet = SafeSheet.to(out, form, messages.text("menu.entry.matchdesk"))) {
            for (List<Object> row : rows) {
                sheet.row(row);
            }
        }
    }

    private List<List<Object>> pairs(UUID run) {
        List<List<Object>> rows = new ArrayList<>();
        List<Object> heading = heading("mentee", "menteeunit", "mentor", "mentorunit", "percent", "origin", "offer");
        for (FitPart part : FitPart.values()) {
            heading.add(messages.text("FitPart.".concat(part.name())));
        }
        rows.add(heading);
        for (MatchRow row : reading.exportedPairs(run)) {
            List<Object> cells = new ArrayList<>(Arrays.asList(
                    row.menteeName(),
                    row.menteeUnit(),
                    row.mentorName(),
                    row.mentorUnit(),
                    row.fit().percent(),
                    messages.text("PairOrigin.".concat(row.origin().name())),
                    row.offer()
                            .map(state -> messages.text("RunOffer.".concat(state.name())))
                            .orElse("")));
            for (FitPart part : FitPart.values()) {
                cells.add(row.fit().points().get(part));
            }
            rows.add(cells);
        }
        return rows;
    }

    private List<List<Object>> waiting(UUID run) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(heading("place", "mentee", "menteeunit", "since", "change"));
        for (WaitRow row : reading.exportedWaiting(run)) {
            rows.add(new ArrayList<>(Arrays.asList(
                    row.place(),
                    row.name(),
                    row.unit(),
                    moments.text(row.since()),
                    words.change(row.change(), row.mentorName()))));
        }
        return rows;
    }

    private List<Object> heading(String... columns) {
        List<Object> heading = new ArrayList<>();
        for (String column : columns) {
            heading.add(messages.text("mentoring_desk.column." + column));
        }
        return heading;
    }
}
