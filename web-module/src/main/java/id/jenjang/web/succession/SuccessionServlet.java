package id.jenjang.web.succession;

import id.jenjang.access.NotAllowed;
import id.jenjang.export.SafeSheet;
import id.jenjang.succession.desk.BenchView;
import id.jenjang.succession.desk.BrowsingSuccessors;
import id.jenjang.succession.desk.ChartView;
import id.jenjang.succession.desk.CountingBench;
import id.jenjang.succession.desk.PositionLine;
import id.jenjang.succession.desk.SuccessorRow;
import id.jenjang.succession.desk.SuccessorView;
import id.jenjang.succession.desk.UnitCount;
import id.jenjang.web.frame.Attachment;
import id.jenjang.web.frame.Messages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tables of succession as files, in the choice of the page that leads here. */
@WebServlet("/succession/file")
public class SuccessionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SuccessionDoors doors;

    @Inject
    private transient BrowsingSuccessors browsing;

    @Inject
    private transient CountingBench counting;

    @Inject
    private transient SuccessionWords words;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SafeSheet.Form form = "csv".equals(request.getParameter("form")) ? SafeSheet.Form.CSV : SafeSheet.Form.XLSX;
        String what = String.valueOf(request.getParameter("what"));
        List<List<Object>> rows;
        try {
            // Asked before the first byte, so that a refusal is not a broken file.
            rows = switch (what) {
                case "chart" -> chart(browsing.chart(doors.unit(), doors.asked()));
                case "list" -> list(doors.list());
                case "bench" -> bench(counting.bench(doors.unit()));
                default -> List.of();
            };
        } catch (NotAllowed stranger) {
            rows = List.of();
        }
        if (rows.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<List<Object>> all = rows;
        Attachment.send(response, "suksesi-" + what + "." + form.ending(), form.mediaType(), out -> {
            try (SafeSheet sheet = SafeSheet.to(out, form, messages.text("menu.entry.succession"))) {
                for (List<Object> row : all) {
                    sheet.row(row);
                }
            }
        });
    }

    private List<Object> heading(String... keys) {
        return new ArrayList<>(Arrays.stream(keys).map(messages::text).toList());
    }

    private List<List<Object>> chart(ChartView chart) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(heading(
                "succession_chart.column.position",
                "people_unit.label.unit",
                "succession_chart.column.incumbent",
                "succession_chart.column.free",
                "succession_chart.column.risk",
                "succession_chart.column.ready",
                "succession_successors.title.page",
                "succession_chart.column.coverage"));
        for (PositionLine line : chart.lines()) {
            rows.add(Arrays.asList(
                    line.jobName(),
                    line.unitName(),
                    words.incumbents(line),
                    line.fallsFree().orElse(null),
                    line.risk().map(band -> messages.text("RiskBand." + band)).orElse(null),
                    line.readyNow(),
                    line.candidates(),
                    messages.text("Coverage." + line.coverage())));
        }
        return rows;
    }

    private List<List<Object>> list(SuccessorView view) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(heading(
                "succession_successors.column.place",
                "succession_successors.column.who",
                "talent_box.column.job",
                "people_unit.label.unit",
                "succession_successors.column.readiness",
                "ladder_sheet.label.earliest",
                "succession_successors.column.verdict",
                "ScorePart.FIT",
                "ScorePart.BOX",
                "ScorePart.EXPERIENCE",
                "succession_successors.column.score",
                "succession_successors.text.bycommittee"));
        int place = 0;
        for (SuccessorRow row : view.rows()) {
            rows.add(Arrays.asList(
                    ++place,
                    row.name(),
                    row.jobName(),
                    row.unitName(),
                    messages.text("Readiness." + row.readiness()),
                    row.earliest(),
                    messages.text("Verdict." + row.verdict()),
                    BigDecimal.valueOf(row.fit(), 2),
                    row.cell().isPresent() ? BigDecimal.valueOf(row.box(), 2) : null,
                    BigDecimal.valueOf(row.experience(), 2),
                    BigDecimal.valueOf(row.score(), 4),
                    row.movedBy().map(act -> view.act(act).reason()).orElse(null)));
        }
        return rows;
    }

    private List<List<Object>> bench(BenchView bench) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(heading(
                "people_unit.label.unit",
                "succession_bench.label.positions",
                "succession_bench.label.covered",
                "succession_bench.label.coverednow",
                "succession_bench.label.atonce"));
        rows.add(counts(bench.chart().all()));
        bench.chart().below().forEach(unit -> rows.add(counts(unit)));
        return rows;
    }

    private static List<Object> counts(UnitCount unit) {
        return Arrays.asList(unit.name(), unit.positions(), unit.covered(), unit.coveredNow(), unit.atOnce());
    }
}
