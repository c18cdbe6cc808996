package id.jenjang.web.succession.selection;

import id.jenjang.export.SafeSheet;
import id.jenjang.succession.selection.contest.HoldingSelections;
import id.jenjang.succession.selection.result.RankedRow;
import id.jenjang.succession.selection.result.RankedView;
import id.jenjang.succession.selection.result.RankingApplicants;
import id.jenjang.succession.selection.rules.Stage;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ranking of a selection as a file, for those who see it on its page. */
@WebServlet("/succession/selectionfile")
public class SelectionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HoldingSelections holding;

    @Inject
    private transient RankingApplicants ranking;

    @Inject
    private transient SelectionWords words;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> id = Addresses.id(request.getParameter("id"));
        if (id.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SafeSheet.Form form = "csv".equals(request.getParameter("form")) ? SafeSheet.Form.CSV : SafeSheet.Form.XLSX;
        Attachment.send(response, "seleksi." + form.ending(), form.mediaType(), out -> write(id.get(), form, out));
    }

    private void write(UUID id, SafeSheet.Form form, OutputStream out) throws IOException {
        // Asked before the first byte, so that a refusal is not a broken file.
        RankedView view = ranking.ranking(holding.unitOf(id), id);
        try (SafeSheet sheet = SafeSheet.to(out, form, messages.text("menu.entry.selections"))) {
            List<String> heading = new ArrayList<>(List.of(
                    messages.text("succession_selection.column.place"),
                    messages.text("succession_selection.column.name")));
            view.kind().stages().forEach(stage -> heading.add(words.said(stage.title())));
            heading.addAll(List.of(
                    messages.text("succession_selection.column.total"),
                    messages.text("succession_selection.column.outcome"),
                    messages.text("succession_selection.column.settled"),
                    messages.text("succession_selection.column.named")));
            sheet.row(heading);
            for (RankedRow row : view.rows()) {
                sheet.row(cells(view, row));
            }
        }
    }

    private List<Object> cells(RankedView view, RankedRow row) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.placed().place() == 0 ? "" : row.placed().place());
        cells.add(row.name());
        for (Stage stage : view.kind().stages()) {
            cells.add(words.reached(row.placed(), stage));
        }
        cells.add(words.total(row.placed()));
        cells.add(messages.text("Outcome." + row.placed().outcome().name()));
        cells.add(words.settled(row.placed(), view.kind()));
        cells.add(messages.text(row.named() ? "counselling_suggest.text.yes" : "counselling_suggest.text.no"));
        return cells;
    }
}
