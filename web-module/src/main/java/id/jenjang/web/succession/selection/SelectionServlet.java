package id.jenjang.web.succession.selection;

import id.jenjang.export.SafeSheet;
import id.jenjang.requirement.Verdict;
import id.jenjang.succession.selection.apply.AdmittingApplicants;
import id.jenjang.succession.selection.apply.ApplicantRow;
import id.jenjang.succession.selection.apply.Application;
import id.jenjang.succession.selection.contest.HoldingSelections;
import id.jenjang.succession.selection.contest.LogRow;
import id.jenjang.succession.selection.result.RankedRow;
import id.jenjang.succession.selection.result.RankedView;
import id.jenjang.succession.selection.result.RankingApplicants;
import id.jenjang.succession.selection.rules.Stage;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The ranking, the applicants or the log of a selection as a file, for those who see the same on its page. */
@WebServlet("/succession/selectionfile")
public class SelectionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HoldingSelections holding;

    @Inject
    private transient RankingApplicants ranking;

    @Inject
    private transient AdmittingApplicants admitting;

    @Inject
    private transient Moments moments;

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
        Attachment.send(
                response, "seleksi." + form.ending(), form.mediaType(), out -> write(request, id.get(), form, out));
    }

    private void write(HttpServletRequest request, UUID id, SafeSheet.Form form, OutputStream out) throws IOException {
        // Asked before the first byte, so that a refusal is not a broken file.
        List<List<Object>> lines = switch (String.valueOf(request.getParameter("what"))) {
            case "applicants" -> applicants(admitting.applicants(holding.unitOf(id), id));
            case "log" -> log(holding.log(holding.unitOf(id), id));
            default -> ranking(ranking.ranking(holding.unitOf(id), id));
        };
        try (SafeSheet sheet = SafeSheet.to(out, form, messages.text("menu.entry.selections"))) {
            for (List<Object> line : lines) {
                sheet.row(line);
            }
        }
    }

    private List<Object> heading(String... columns) {
        return Stream.of(columns).<Object>map(messages::text).toList();
    }

    private List<List<Object>> applicants(List<ApplicantRow> rows) {
        List<List<Object>> lines = new ArrayList<>();
        lines.add(heading(
                "succession_selection.column.name",
                "succession_selection.column.job",
                "people_unit.label.unit",
                "succession_selection.column.at",
                "succession_selections.column.state",
                "succession_selection.label.reason",
                "Verdict.MET",
                "Verdict.NOT_MET",
                "Verdict.UNKNOWN",
                "succession_selection.column.shutout"));
        for (ApplicantRow row : rows) {
            Application sent = row.application();
            lines.add(List.of(
                    row.name(),
                    row.jobName(),
                    row.unitName(),
                    moments.text(sent.appliedAt()),
                    messages.text("ApplicationState." + sent.state().name()),
                    sent.reason().orElse(""),
                    sent.count(Verdict.MET),
                    sent.count(Verdict.NOT_MET),
                    sent.count(Verdict.UNKNOWN),
                    row.shutOut()));
        }
        return lines;
    }

    private List<List<Object>> log(List<LogRow> rows) {
        List<List<Object>> lines = new ArrayList<>();
        lines.add(heading(
                "succession_selection.column.at",
                "succession_selection.column.act",
                "succession_selection.label.reason",
                "succession_selection.column.actor",
                "succession_selection.column.values"));
        rows.forEach(row -> lines.add(List.of(
                moments.text(row.at()), words.act(row), row.reason().orElse(""), row.actor(), words.facts(row))));
        return lines;
    }

    private List<List<Object>> ranking(RankedView view) {
        List<Object> heading =
                new ArrayList<>(heading("succession_selection.column.place", "succession_selection.column.name"));
        view.kind().stages().forEach(stage -> heading.add(words.said(stage.title())));
        heading.addAll(heading(
                "succession_selection.column.total",
                "succession_selection.column.outcome",
                "succession_selection.column.settled",
                "succession_selection.column.named"));
        List<List<Object>> lines = new ArrayList<>(List.of(heading));
        view.rows().forEach(row -> lines.add(cells(view, row)));
        return lines;
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
