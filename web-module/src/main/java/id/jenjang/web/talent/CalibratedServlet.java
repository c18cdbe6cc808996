package id.jenjang.web.talent;

import id.jenjang.access.NotAllowed;
import id.jenjang.export.SafeSheet;
import id.jenjang.talent.calibrate.SessionBoard;
import id.jenjang.talent.calibrate.Standing;
import id.jenjang.web.frame.Attachment;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Moments;
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

/** Whom a session of calibration moved, as a file. */
@WebServlet("/talent/calibrated")
public class CalibratedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalibrationDoor door;

    @Inject
    private transient Messages messages;

    @Inject
    private transient Moments moments;

    @Inject
    private transient TalentWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SafeSheet.Form form = "csv".equals(request.getParameter("form")) ? SafeSheet.Form.CSV : SafeSheet.Form.XLSX;
        try {
            SessionBoard board = door.board();
            Attachment.send(response, "kalibrasi." + form.ending(), form.mediaType(), out -> write(board, form, out));
        } catch (NotAllowed stranger) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(SessionBoard board, SafeSheet.Form form, OutputStream out) throws IOException {
        try (SafeSheet sheet = SafeSheet.to(out, form, messages.text("menu.entry.calibration"))) {
            sheet.row(Stream.of(
                            "talent_box.column.name",
                            "talent_box.column.job",
                            "talent_box.column.unit",
                            "talent_calibration.column.mapped",
                            "talent_calibration.column.now",
                            "talent_calibration.label.reason",
                            "talent_calibration.column.by",
                            "talent_calibration.column.at")
                    .map(messages::text)
                    .toList());
            for (Standing one : board.moved()) {
                sheet.row(cells(board, one));
            }
        }
    }

    private List<Object> cells(SessionBoard board, Standing one) {
        Standing.LastMove move = one.move().orElseThrow();
        return Arrays.asList(
                one.name(),
                one.jobName(),
                one.unitName(),
                words.between(board.scheme(), one.fromWorst(), one.fromBest()),
                words.between(board.scheme(), one.to().orElseThrow(), one.to().orElseThrow()),
                move.reason(),
                move.name(),
                moments.text(move.at()));
    }
}
