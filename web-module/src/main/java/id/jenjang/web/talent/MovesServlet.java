package id.jenjang.web.talent;

import id.jenjang.export.SafeSheet;
import id.jenjang.talent.map.BoxAsked;
import id.jenjang.talent.map.BrowsingBoxes;
import id.jenjang.talent.map.MovedPage;
import id.jenjang.talent.map.TalentBoard;
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
import java.util.UUID;
import java.util.stream.Stream;

/** Who moved between which boxes as a file, in the choice of the page that leads here. */
@WebServlet("/talent/moved")
public class MovesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient TalentDoors doors;

    @Inject
    private transient BrowsingBoxes boxes;

    @Inject
    private transient TalentWords words;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MoveChoice choice = MoveChoice.of(request);
        if (!choice.whole() || !doors.wide()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SafeSheet.Form form = "csv".equals(request.getParameter("form")) ? SafeSheet.Form.CSV : SafeSheet.Form.XLSX;
        Attachment.send(
                response, "perpindahan-kotak." + form.ending(), form.mediaType(), out -> write(choice, form, out));
    }

    private void write(MoveChoice choice, SafeSheet.Form form, OutputStream out) throws IOException {
        UUID unit = choice.unit().orElseThrow();
        UUID before = choice.before().orElseThrow();
        UUID cycle = choice.cycle().orElseThrow();
        // Asked before the first byte, so that a refusal is not a broken file.
        TalentBoard was = doors.board(unit, before);
        TalentBoard now = doors.board(unit, cycle);
        MovedPage page = boxes.moved(unit, before, cycle, choice.page(0, BoxAsked.MOST));
        try (SafeSheet sheet = SafeSheet.to(out, form, messages.text("talent_moves.title.page"))) {
            sheet.row(Stream.of(
                            "talent_box.column.name",
                            "talent_box.column.job",
                            "talent_box.column.unit",
                            "talent_boxes.column.from",
                            "talent_boxes.column.to",
                            "talent_box.column.calibrated")
                    .map(messages::text)
                    .toList());
            for (int first = BoxAsked.MOST;
                    !page.rows().isEmpty();
                    page = boxes.moved(unit, before, cycle, choice.page(first, BoxAsked.MOST)),
                            first += BoxAsked.MOST) {
                for (MovedPage.Moved row : page.rows()) {
                    sheet.row(Arrays.asList(
                            row.name(),
                            row.jobName(),
                            row.unitName(),
                            words.between(was.scheme(), row.from(), row.from()),
                            words.between(now.scheme(), row.to(), row.to()),
                            messages.text(row.calibrated() ? "talent_box.text.yes" : "talent_box.text.no")));
                }
            }
        }
    }
}
